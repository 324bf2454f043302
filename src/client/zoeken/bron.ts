import type { Bron, Kern } from '../../search/query/kern.ts';
import type { Pagefind } from '../../search/query/pagefind.ts';

/** Pagefind as it comes with the site. */
interface Module {
  createInstance: (opties: object) => Pagefind & { init: () => Promise<void> };
}

/** The index over the network. */
export const bron: Bron = {
  kern: async () => {
    // It keeps its name from build to build: ask whether it is still the newest.
    const antwoord = await fetch('/zoeken/kern.bin', { cache: 'no-cache' });
    if (!antwoord.ok || !antwoord.body) throw new Error(`/zoeken/kern.bin: ${antwoord.status}`);
    // Compressed as it lies there, so that any host sends it small.
    return (await new Response(antwoord.body.pipeThrough(new DecompressionStream('gzip'))).json()) as Kern;
  },
  pagefind: async () => {
    // Beside the site, not in this bundle: the address must stay as it is.
    const adres = '/pagefind/pagefind.js';
    const { createInstance } = (await import(/* @vite-ignore */ adres)) as Module;
    // Its worker is the same code once more; a search takes a few milliseconds, so it can do without.
    const pagefind = createInstance({
      basePath: '/pagefind/',
      noWorker: true,
      excerptLength: 24,
      excerptEllipsis: '…',
    });
    await pagefind.init();
    return pagefind;
  },
};
