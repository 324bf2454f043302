import { readFile } from 'node:fs/promises';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { readCore, type PackedCore, type Seldom, type Source } from './query/kept/core.ts';
import type { PageText } from './query/kept/page-text.ts';
import type { Pagefind } from './query/pagefind.ts';

/**
 * The index of a built site without a browser: its own files, and Pagefind's code and index in Node.
 * @param site where the folder is served; Pagefind fetches its index
 */
export const builtSource = (dist: string, site: string): Source => ({
  core: async () => {
    const [name = ''] = globSync('zoeken/index-*.bin', { cwd: dist });
    return readCore((await unpack(join(dist, name))) as PackedCore, () => undefined);
  },
  seldom: async (name) => (await unpack(join(dist, `zoeken/zelden-${name}.bin`))) as Seldom,
  text: async (name) => (await unpack(join(dist, `zoeken/tekst/${name}.bin`))) as PageText,
  pagefind: async () => {
    const { createInstance } = (await import(
      /* @vite-ignore */ pathToFileURL(join(dist, 'pagefind/pagefind.js')).href
    )) as { createInstance: (options: object) => Pagefind & { init: () => Promise<void> } };
    const pagefind = createInstance({ basePath: `${site}/pagefind/`, noWorker: true });
    await pagefind.init();
    return pagefind;
  },
});

const unpack = async (file: string): Promise<unknown> =>
  JSON.parse(gunzipSync(await readFile(file)).toString());
