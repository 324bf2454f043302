import type { IncomingMessage, ServerResponse } from 'node:http';
import { mediaTypeOf } from '../outputs/registry/index.ts';

type Handle = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** What Vite needs to know of this plugin. */
interface AddressPlugin {
  name: string;
  configureServer(server: {
    middlewares: { use(handle: Handle): void; stack: { route: string; handle: Handle }[] };
  }): () => void;
}

/** What the development server keeps for itself. */
const OF_VITE = /^\/(?:@|src\/|node_modules\/|_astro\/|__)|[?&](?:import|url|raw|direct|v|t|html-proxy)\b/;

/**
 * In development Astro wants every address of the route of files to end in a slash, as those of pages do: it cannot
 * see that `[...file]` always ends in an extension. A built site has no such wish. And the root of the host leads on
 * to a site at a path, before Astro says in English that it has nothing there.
 * @param path at which the site stands; Astro takes it away before all but the first hear of an address
 */
export const outputAddressPlugin = (path: string): AddressPlugin => ({
  name: 'handboek-output-addresses',
  configureServer({ middlewares }) {
    middlewares.use((request, _response, next) => {
      const { url = '' } = request;
      const [asked = '', query] = url.split('?');
      // A page ends in a slash already.
      if (!OF_VITE.test(url) && !asked.endsWith('/') && mediaTypeOf(asked))
        request.url = `${asked}/${query ? `?${query}` : ''}`;
      next();
    });
    const toPath: Handle = (request, response, next) => {
      if (path === '/' || request.url !== '/') next();
      else response.writeHead(302, { location: path }).end();
    };
    return () => middlewares.stack.unshift({ route: '', handle: toPath });
  },
});
