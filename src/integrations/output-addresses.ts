import { mediaTypeOf } from '../outputs/registry/index.ts';
import { within } from '../page/site/address.ts';

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
 * @param path at which the site stands
 */
export const outputAddressPlugin = (path: string): AddressPlugin => ({
  name: 'handboek-output-addresses',
  configureServer({ middlewares }) {
    middlewares.use((request, _response, next) => {
      const { url = '' } = request;
      const [asked = '', query] = url.split('?');
      if (!OF_VITE.test(within(path, url) ?? url) && mediaTypeOf(within(path, asked) ?? asked))
        request.url = `${asked}/${query ? `?${query}` : ''}`;
      next();
    });
  },
});
