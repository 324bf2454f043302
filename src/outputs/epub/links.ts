import { overviewOf } from '../../handbook/address.ts';
import { AZ_ADDRESS } from '../../page/a-z/address.ts';
import { linksIn } from '../../page/links.ts';
import type { Book } from '../../page/book/types.ts';
import { bronAddress } from './inline.ts';

/** The file of a page. Pages may be called anything, so theirs begin with a letter of their own. */
export const pieceSheet = (id: string): string => `p-${id}`;
export const partSheet = (id: string): string => `d-${id}`;

/** Where addresses of the site lead in the book: to a file of it when it has the page, else to the site. */
export function toIn(book: Book): (address: string) => string {
  const pieces = book.parts.flatMap((part) => part.pages);
  const inPiece = linksIn(pieces, book.site);
  const parts = new Map(book.parts.map(({ address, id }) => [address, `${partSheet(id)}.xhtml`]));
  const bronnen = new Set(book.sources.map(({ id }) => id));
  const bronList = overviewOf('bron');
  const bron = (id: string | undefined) => (id && bronnen.has(id) ? bronAddress(id) : 'bronnen.xhtml');
  return (address) => {
    const [path = '', anchor] = address.split('#');
    if (path === bronList && bronnen.size > 0) return bron(anchor);
    if (path === AZ_ADDRESS && book.register.length > 0) return 'register.xhtml';
    const part = parts.get(path);
    if (part) return part;
    const target = inPiece(address);
    if (target.soort === 'buiten') return target.url;
    // Sources of a page stand in the one list of the book.
    if (target.anchor?.startsWith('bron-')) return bron(target.anchor.slice('bron-'.length));
    return `${pieceSheet(target.piece)}.xhtml${target.anchor ? `#${target.anchor}` : ''}`;
  };
}
