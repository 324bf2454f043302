import { readCore, type PackedCore, type Seldom, type Source } from '../../../search/query/kept/core.ts';
import type { PageText } from '../../../search/query/kept/page-text.ts';
import { breath } from '../../../search/query/breath.ts';
import type { Pagefind } from '../../../search/query/pagefind.ts';
import { copySource, type SearchCopy } from '../../../search/query/kept/copy.ts';
import { here } from '../../../page/site/address.ts';

/** Pagefind as it comes with the site. */
interface Module {
  createInstance: (options: object) => Pagefind & { init: () => Promise<void> };
}

/** Fetches data that is compressed as it lies there, so that any host sends it small. */
async function fetched(address: string): Promise<unknown> {
  const answer = await fetch(address);
  if (!answer.ok || !answer.body) throw new Error(`${address}: ${answer.status}`);
  return unpack(answer.body);
}

const unpack = (bytes: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<unknown> =>
  new Response(bytes.pipeThrough(new DecompressionStream('gzip'))).json();

/** Remembers what came; what failed may come the next time. */
function once<T>(get: (name: string) => Promise<T>): (name: string) => Promise<T> {
  let coming: Promise<T> | undefined;
  return (name) => {
    coming ??= get(name);
    coming.catch(() => (coming = undefined));
    return coming;
  };
}

/** The index over the network; its name tells what is in it, so that a browser may keep it. */
const core = once(async (address) => readCore((await fetched(address)) as PackedCore, breath()));
const network: Source = {
  core: () => core(document.querySelector<HTMLLinkElement>('#zoekindex')?.href ?? ''),
  seldom: once(async (name) => (await fetched(here(`/zoeken/zelden-${name}.bin`))) as Seldom),
  text: async (name) => (await fetched(here(`/zoeken/tekst/${name}.bin`))) as PageText,
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

/** In a copy that opens from a folder it stands in the page, packed (`outputs/offline-site/search.ts`): a file fetches nothing. */
const packed = document.querySelector('#zoekkopie')?.textContent;

export const source: Source = packed
  ? copySource(
      unpack(
        new Blob([Uint8Array.from(atob(packed), (sign) => sign.charCodeAt(0))]).stream(),
      ) as Promise<SearchCopy>,
    )
  : network;

/** Fetches what a word needs that is not whole yet, or misspelt: whoever types will have one. */
export const expectTyping = async (): Promise<void> => {
  await source.seldom((await source.core()).seldom);
};

/** The address of a page in a result: in a copy that of its file, from the search page. */
export const toPage = (address: string): string => (packed ? `..${address}index.html` : here(address));
