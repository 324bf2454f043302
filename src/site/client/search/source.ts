import type { Core, Source } from '../../../search/query/kept/core.ts';
import type { PageText } from '../../../search/query/kept/page-text.ts';
import type { Pagefind } from '../../../search/query/pagefind.ts';
import { here } from '../../../page/site/address.ts';

/** Pagefind as it comes with the site. */
interface Module {
  createInstance: (options: object) => Pagefind & { init: () => Promise<void> };
}

/** Fetches data that is compressed as it lies there, so that any host sends it small. */
async function unpack(address: string): Promise<unknown> {
  const answer = await fetch(address);
  if (!answer.ok || !answer.body) throw new Error(`${address}: ${answer.status}`);
  return new Response(answer.body.pipeThrough(new DecompressionStream('gzip'))).json();
}

/** The index over the network; its name tells what is in it, so that a browser may keep it. */
export const source: Source = {
  core: async () => (await unpack(document.querySelector<HTMLLinkElement>('#zoekindex')?.href ?? '')) as Core,
  text: async (name) => (await unpack(here(`/zoeken/tekst/${name}.bin`))) as PageText,
  pagefind: async () => {
    // Beside the site, not in this bundle: the address must stay as it is.
    const address = here('/pagefind/pagefind.js');
    const { createInstance } = (await import(/* @vite-ignore */ address)) as Module;
    // Its worker is the same code once more; a search takes a few milliseconds, so it can do without.
    const pagefind = createInstance({ basePath: here('/pagefind/'), noWorker: true });
    await pagefind.init();
    return pagefind;
  },
};
