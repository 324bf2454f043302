import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { KERN } from '../../src/search/index-site.ts';
import type { Bron, Kern } from '../../src/search/query/kern.ts';
import type { Pagefind } from '../../src/search/query/pagefind.ts';

/**
 * The index of a built site without a browser: Pagefind's own code and index, in Node.
 * @param site where the folder is served; Pagefind fetches its index
 */
export const bronVan = (dist: string, site: string): Bron => ({
  kern: async () => JSON.parse(gunzipSync(await readFile(join(dist, KERN))).toString()) as Kern,
  pagefind: async () => {
    const { createInstance } = (await import(
      /* @vite-ignore */ pathToFileURL(join(dist, 'pagefind/pagefind.js')).href
    )) as { createInstance: (opties: object) => Pagefind & { init: () => Promise<void> } };
    const pagefind = createInstance({ basePath: `${site}/pagefind/`, noWorker: true });
    await pagefind.init();
    return pagefind;
  },
});
