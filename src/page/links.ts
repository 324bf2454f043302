import { allBlocks, blocksOf } from './plain/walk.ts';
import type { PlainPage } from './plain/plain.ts';
import { urlOn } from './site/address.ts';

/** Where a link leads, seen from a file that holds some of the pages. */
export type LinkTarget =
  { soort: 'binnen'; piece: string; anchor?: string } | { soort: 'buiten'; url: string };

/**
 * Resolves addresses for one file. A page that is in the file is a place in it; all else is a URL.
 * An anchor that the page does not have (a tool that only the site has) leads to the page itself.
 * @param pieces the pages in the file
 * @param site the address of the site, for what is not in the file
 * @param delen addresses of other places in the file, such as the parts of a book
 */
export function linksIn(
  pieces: readonly PlainPage[],
  site: string,
  parts: readonly { address: string; id: string }[] = [],
): (to: string) => LinkTarget {
  const anchors = new Map<string, { id: string; anchors: ReadonlySet<string> }>([
    ...parts.map(({ address, id }) => [address, { id, anchors: new Set<string>() }] as const),
    ...pieces.map((piece) => [piece.address, { id: piece.id, anchors: anchorsOf(piece) }] as const),
  ]);
  return (to) => {
    if (/^[a-z]+:/i.test(to)) return { soort: 'buiten', url: to };
    const [address = '', anchor] = to.split('#');
    const here = anchors.get(address);
    if (!here) return { soort: 'buiten', url: urlOn(site, to) };
    return {
      soort: 'binnen',
      piece: here.id,
      ...(anchor !== undefined && here.anchors.has(anchor) && { anchor }),
    };
  };
}

/** The ids on a page that a link can lead to. */
export function anchorsOf(piece: PlainPage): Set<string> {
  const anchors = new Set(piece.sources.map(({ id }) => `bron-${id}`));
  for (const block of allBlocks(blocksOf(piece))) {
    if (block.type === 'heading' || block.type === 'sheet') anchors.add(block.id);
    if (block.type === 'list') for (const { id } of block.items) if (id) anchors.add(id);
  }
  return anchors;
}

/** The name of a place in a file that holds more than one page. */
export const anchorIn = (piece: string, anchor?: string): string => (anchor ? `${piece}--${anchor}` : piece);

/** The name of a page inside a file. Example: `/stappenplan/verkennen/` → `stappenplan-verkennen`. */
export const fileId = (address: string): string =>
  address.replace(/^\/|\/$/g, '').replaceAll('/', '-') || 'start';
