import type { BlockOf, PageInline, PlainBlock, PlainPage, SourceLine } from '../plain/plain.ts';

/** A whole book: the handbook, or one part of it. */
export interface Book {
  title: string;
  subtitle: string;
  description: string;
  editie: string;
  version: string;
  /** Of this version, as `YYYY-MM-DD`. */
  date: string;
  language: 'nl';
  publisher: string;
  /** The logo of the edition. */
  logo?: BlockOf<'image'>;
  licence: { naam: string; adres: string };
  /** Of the site: `https://…/`. */
  site: string;
  /** The live page that shows the same. */
  address: string;
  /** Set close: smaller letters, and what can follow each other on a page does. */
  compact?: true;
  parts: BookPart[];
  /** All sources by number, with where they are used; the texts refer to these numbers. */
  sources: SourceLine[];
  /** Words with the pages they lead to; empty where it would repeat the contents. */
  register: { letter: string; lines: { word: string; to: string[] }[] }[];
}

export interface BookPart {
  id: string;
  title: string;
  address: string;
  summary: PageInline[];
  intro: PlainBlock[];
  pages: PlainPage[];
}
