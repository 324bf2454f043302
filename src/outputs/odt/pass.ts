import type { Images } from '../office/images.ts';
import type { LinkTarget } from '../../page/links.ts';
import type { PlainBlock } from '../../page/plain/plain.ts';

/** What the whole file shares while it is written. */
export interface Pass {
  images: Images;
  /** Writes blocks where a sentence holds them: in a footnote. */
  write: (blocks: readonly PlainBlock[], spot: Spot) => string;
  /** Pictures that the text shows, by their name in the file. */
  used: Map<string, string>;
  to: (address: string) => LinkTarget;
  /** Paragraph and column styles that a place needs beside the named ones, as XML by name. */
  own: Map<string, string>;
  /** Everything that is counted: tables, frames, fields, lists. */
  next: () => number;
  newPageNumber: boolean;
  /** The next paragraph begins a page of this name. */
  master?: string;
  air: boolean;
}

/** Where in the text a block stands. */
export interface Spot {
  pass: Pass;
  style: string;
  /** Room for tables and pictures, in twips. */
  width: number;
  alignment?: 'right' | 'center';
  /** Paragraphs stay on the page of what follows: a last line does not stand alone on a sheet. */
  keep?: boolean;
  /** What stands here ends a run: a page is begun on purpose below it. */
  ends?: boolean;
  /** The language of the text, where that is not the handbook's. */
  language?: string;
  piece: string;
  footnotes: ReadonlyMap<number, PlainBlock[]>;
  used: Set<number>;
}

export const odtPassOf = (images: Images, to: Pass['to'], write: Pass['write']): Pass => {
  let number = 0;
  return {
    images,
    write,
    used: new Map(),
    to,
    own: new Map(),
    next: () => (number += 1),
    newPageNumber: false,
    air: false,
  };
};
