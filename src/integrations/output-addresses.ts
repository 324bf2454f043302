import { mediaTypeOf } from '../outputs/registry/index.ts';

/** What Vite needs to know of this plugin. */
interface AddressPlugin {
  name: string;
  configureServer(server: {
    middlewares: {
      use(handle: (request: { url?: string }, response: unknown, next: () => void) => void): void;
    };
  }): void;
}

/** What the development server keeps for itself. */
const OF_VITE =
  /^\/(?:@|src\/|node_modules\/|_astro\/|__|favicon)|[?&](?:import|url|raw|direct|v|t|html-proxy)\b/;

/**
 * In development Astro wants every address of the route of files to end in a slash, as those of pages do: it cannot
 * see that `[...file]` always ends in an extension. A built site has no such wish.
 */
export const outputAddressPlugin = (): AddressPlugin => ({
  name: 'handboek-output-addresses',
  configureServer({ middlewares }) {
    middlewares.use((request, _response, next) => {
      const { url = '' } = request;
      const [path = '', query] = url.split('?');
      if (!OF_VITE.test(url) && mediaTypeOf(path)) request.url = `${path}/${query ? `?${query}` : ''}`;
      next();
    });
  },
});
