import type { Family } from '../../kinds/kind.ts';
import type { ImageSize } from '../../handbook/image-size.ts';
import type { Soort } from '../../kinds/index.ts';
import type { CardUse } from '../../kinds/module/copies.ts';
import type { FromPlan } from '../../kinds/sjabloon/schema.ts';

/**
 * What every download writes: a page whose tags and rich blocks are lowered to plain blocks, with the names of the
 * edition and the titles of other pages filled in. Data only, so that it survives JSON: the browser gives the
 * same writers a plan or a template that somebody filled in.
 */
export interface PlainPage {
  /** The address of the page on the site; links between pages use it. */
  address: string;
  /** Unique among all pages. Example: `/stappenplan/verkennen/` → `stappenplan-verkennen`. */
  id: string;
  kind?: Soort;
  family: Family;
  title: string;
  /** What kind of page this is: the soort, or the soort with its number. */
  label?: string;
  /** Short facts beside it. */
  facts: string[];
  /** The number on its door. */
  number?: number;
  summary: PageInline[];
  blocks: PlainBlock[];
  notes: Note[];
  sources: SourceLine[];
  /** Whether it is told from its first block on: its title is that of the file, and stands nowhere in it. */
  headless?: true;
  /** Whether it is a letter: on paper its text fits one sheet, in letters that anyone reads. */
  letter?: true;
  /** What belongs to the page, when it was checked and what changed: the foot of a page. */
  tail: PlainBlock[];
}

/** A footnote. */
export interface Note {
  number: number;
  blocks: PlainBlock[];
}

/** A source as the list of a page or of the book gives it. */
export interface SourceLine {
  id: string;
  /** The number by which the text refers to it. */
  number: number;
  children: PageInline[];
}

/** A field to fill in. */
export interface Field {
  id: string;
  label: string;
  invoer: string;
  opties: string[];
  verplicht: boolean;
  hulp?: string;
  /** What of a visitor's plan belongs in it. */
  uitPlan?: FromPlan;
}

/** Inside a sentence. */
export type PageInline =
  | { type: 'text'; value: string }
  | { type: 'inlineCode'; value: string }
  | { type: 'break' }
  | { type: 'emphasis'; children: PageInline[] }
  | { type: 'strong'; children: PageInline[] }
  /** What is said in passing: (eigen schatting), (peildatum …). */
  | { type: 'small'; kind?: 'peildatum'; children: PageInline[] }
  /** Words in another language than the handbook's. */
  | { type: 'foreign'; language: string; children: PageInline[] }
  /** What a source or an estimate is about. Its mark stands in words beside it; the kind is a hint for looks. */
  | { type: 'claim'; kind: 'feit' | 'schatting'; children: PageInline[] }
  /** `url` is an address on the site, with or without `#anker`, or a whole URL; the kind is a hint for looks. */
  | { type: 'link'; url: string; kind?: 'begrip'; children: PageInline[] }
  /** `mention` counts how often the page refers to this footnote, from 1. */
  | { type: 'footnoteReference'; number: number; mention: number }
  /** The numbers of sources behind a statement. */
  | { type: 'sourceReference'; sources: { id: string; number: number }[] }
  /** `write`: room to write by hand, and whether its name must be said; without it the name stands in a sentence. */
  | { type: 'field'; field: Field; filled?: string; write?: 'named' | 'unnamed' };

export interface Cell {
  blocks: PlainBlock[];
  align?: 'right' | 'center';
  /** Over how many columns it stretches; 1 without. */
  span?: number;
}
export interface Item {
  id?: string;
  /** `false` for an empty box to tick; `undefined` for an ordinary item. */
  checked?: boolean;
  blocks: PlainBlock[];
}

/** Between sentences. */
export type PlainBlock =
  /** `minor`: a heading within a section that is no place of its own: contents and anchors leave it out. */
  | { type: 'heading'; depth: number; id: string; minor?: true; children: PageInline[] }
  | { type: 'paragraph'; children: PageInline[] }
  | { type: 'list'; ordered: boolean; start: number; items: Item[] }
  /** `rowHeads`: the first cell of a row names that row. A table without a name has a number on its page. */
  | { type: 'table'; name: string; number?: number; head: Cell[]; rows: Cell[][]; rowHeads: boolean }
  /** Names with what they stand for. */
  | { type: 'definitionList'; rows: { term: string; blocks: PlainBlock[] }[] }
  | { type: 'blockquote'; blocks: PlainBlock[] }
  /** A stretch of text in another language than the handbook's; its tag says from which side it is read. */
  | { type: 'passage'; language: string; blocks: PlainBlock[] }
  | { type: 'code'; value: string }
  /** `size`: in pixels, so that a page keeps room for it. */
  | {
      type: 'image';
      url: string;
      alt: string;
      size?: ImageSize;
      /**
       * Of the edition, no larger than a logo is: in the text, or in the margin above it, at the right, where one sheet
       * has no room.
       */
      logo?: 'inText' | 'inMargin';
    }
  | { type: 'box'; kind: string; title: PageInline[]; blocks: PlainBlock[] }
  /** To print and cut out. */
  | { type: 'card'; title?: string; blocks: PlainBlock[] }
  /** Empty lines to write on. */
  | { type: 'writingSpace'; lines: number }
  /** A drawing, and in `blocks` the same as text. `shapes` is SVG with classes; `diagramSvg` colours it. */
  | ({ type: 'drawing' } & Drawing)
  /** A sheet: on paper it begins on a page of its own, unless it is part of a page in a book (`continuous`). */
  | {
      type: 'sheet';
      id: string;
      title?: PageInline[];
      subtitle?: PageInline[];
      continuous?: true;
      /** Whether participants get it in their hands. */
      participants?: true;
      /** The level of its title, where that is not 3: 1 where the sheets are all that the document has. */
      depth?: 1;
      /** What is set on paper of its own kind, where the page is a document of its own. */
      paper?: CardPaper | { kind: 'certificate' };
      blocks: PlainBlock[];
    };

/** How the cards of a set come on paper: letters in points, one card on a lying A4, or two or four on a standing one. */
export interface CardPaper {
  kind: 'cards';
  use: CardUse;
  points: number;
  perSheet: 1 | 2 | 4;
}

export interface Drawing {
  id: string;
  title: string;
  description: string;
  width: number;
  height: number;
  shapes: string;
  /** Whether the words show at once: a drawing with numbers is not understood without them. */
  open?: true;
  blocks: PlainBlock[];
}

export type InlineOf<T extends PageInline['type']> = Extract<PageInline, { type: T }>;
export type BlockOf<T extends PlainBlock['type']> = Extract<PlainBlock, { type: T }>;
