import { basisOf, type Brand, type Schema } from '../../house-style/basis.ts';
import type { Images } from '../office/images.ts';
import type { LinkTarget } from '../../page/links.ts';
import type { PlainBlock } from '../../page/plain/plain.ts';
import { numbering, type Numbering } from './numbering.ts';

/** What the whole file shares while it is written. */
export interface DocxPass {
  colours: Schema;
  images: Images;
  to: (address: string) => LinkTarget;
  numbering: Numbering;
  /** Footnotes in the order in which the text refers to them; Word numbers them by itself. */
  notes: { blocks: PlainBlock[] }[];
  /** Content controls are numbered within the file. */
  next: () => number;
  /** The next paragraph begins on a new page. */
  newPageNumber: boolean;
  /** The next paragraph keeps more distance from what stands above it. */
  air: boolean;
}

/** Where in the text a block stands. */
export interface DocxSpot {
  pass: DocxPass;
  /** The style of a plain paragraph here. */
  style: string;
  /** How much deeper headings are than on the page itself: 1 in a book. */
  deeper: number;
  /** How many lists this stands in. */
  depth: number;
  /** From the left edge, in twips. */
  indent: number;
  /** Room for tables and pictures, in twips. */
  width: number;
  alignment?: 'right' | 'center';
  /** Paragraphs stay on the page of what follows: a last line does not stand alone on a sheet. */
  keep?: boolean;
  /** What stands here ends a run: a page is begun on purpose below it. */
  ends?: boolean;
  /** The language of the text, where that is not the handbook's. */
  language?: string;
  /** Prefix of the anchors of this page. */
  piece: string;
  /** The footnotes of this page by number, and where they stand in the file once used. */
  footnotes: ReadonlyMap<number, PlainBlock[]>;
  used: Map<number, number>;
}

export const passOf = (brand: Brand, images: Images, to: DocxPass['to']): DocxPass => {
  let number = 0;
  return {
    colours: basisOf(brand).licht,
    images,
    to,
    numbering: numbering(),
    notes: [],
    next: () => (number += 1),
    newPageNumber: false,
    air: false,
  };
};
