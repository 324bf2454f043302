import { allBlocks, blocksOf } from './walk.ts';
import type { PlainPage } from './plain.ts';

/** Where a link leads, seen from a file that holds some of the pages. */
export type LinkTarget = { soort: 'binnen'; stuk: string; anker?: string } | { soort: 'buiten'; url: string };

/**
 * Resolves addresses for one file. A page that is in the file is a place in it; all else is a URL.
 * An anchor that the page does not have (a tool that only the site has) leads to the page itself.
 * @param stukken the pages in the file
 * @param site the address of the site, for what is not in the file
 * @param delen addresses of other places in the file, such as the parts of a book
 */
export function linksIn(
  stukken: readonly PlainPage[],
  site: string,
  delen: readonly { address: string; id: string }[] = [],
): (naar: string) => LinkTarget {
  const ankers = new Map<string, { id: string; ankers: ReadonlySet<string> }>([
    ...delen.map(({ address, id }) => [address, { id, ankers: new Set<string>() }] as const),
    ...stukken.map((stuk) => [stuk.address, { id: stuk.id, ankers: anchorsOf(stuk) }] as const),
  ]);
  return (naar) => {
    if (/^[a-z]+:/i.test(naar)) return { soort: 'buiten', url: naar };
    const [adres = '', anker] = naar.split('#');
    const hier = ankers.get(adres);
    if (!hier) return { soort: 'buiten', url: new URL(naar, site).href };
    return {
      soort: 'binnen',
      stuk: hier.id,
      ...(anker !== undefined && hier.ankers.has(anker) && { anker }),
    };
  };
}

/** The ids on a page that a link can lead to. */
export function anchorsOf(stuk: PlainPage): Set<string> {
  const ankers = new Set(stuk.sources.map(({ id }) => `bron-${id}`));
  for (const blok of allBlocks(blocksOf(stuk))) {
    if (blok.type === 'heading' || blok.type === 'sheet') ankers.add(blok.id);
    if (blok.type === 'list') for (const { id } of blok.items) if (id) ankers.add(id);
  }
  return ankers;
}

/** The name of a place in a file that holds more than one page. */
export const anchorIn = (stuk: string, anker?: string): string => (anker ? `${stuk}--${anker}` : stuk);

/** The name of a page inside a file. Example: `/stappenplan/verkennen/` → `stappenplan-verkennen`. */
export const fileId = (adres: string): string =>
  adres.replace(/^\/|\/$/g, '').replaceAll('/', '-') || 'start';
