import type { PdfCode } from './code.ts';
import type { Brand } from '../../house-style/basis.ts';
import type { LinkTarget } from '../../page/links.ts';
import type { PlainPage, PlainBlock } from '../../page/plain/plain.ts';

/** What writing one page needs to know of the file it stands in. */
export interface PdfContext {
  piece: Pick<PlainPage, 'id' | 'title' | 'address' | 'family' | 'notes' | 'letter'>;
  /** The level of the heading that names the page: 1 in a hand-out, 2 in a book. */
  level: number;
  /** The house style, for drawings. */
  merk: Brand;
  /** The font of drawings. */
  letter: string;
  /** Where an address leads in this file. */
  target: (to: string) => LinkTarget;
  /** The place of a source in this file, or nothing when its list is not in it. */
  bron: (id: string) => string | undefined;
  /** Footnotes that were written already: a second reference points at the first. */
  notes: Set<number>;
  /** Files beside the code: drawings and images, by path. */
  files: Map<string, Uint8Array>;
  /** The images of the pages, by address. */
  images: ReadonlyMap<string, Uint8Array>;
  /** Writes blocks: given along, because blocks hold sentences, and footnotes in sentences hold blocks. */
  blocks: (nodes: readonly PlainBlock[], context: PdfContext) => PdfCode;
  /** Where headings below the title are listed: not in the foot of a page, where every page has the same. */
  headings: 'bladwijzers' | 'nergens';
  /** Above the foot of a page, which these blocks lead to. */
  beforeTail?: boolean;
  /** On a certificate, where an image is a logo. */
  certificate?: boolean;
  /** The language of the text, where that is not the handbook's. */
  language?: string;
  /** In a cell of a table, where there is less room. */
  inCell?: boolean;
  /** In an item of a list, whose mark stands beside the first line. */
  inPoint?: boolean;
  /** Links within the file are not underlined: in a list of them. */
  quiet?: boolean;
}
