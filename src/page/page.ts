import type { DownloadFile } from './downloads/file.ts';
import type { Family } from '../kinds/kind.ts';
import type { HandbookLink } from '../handbook/link.ts';
import type { Soort } from '../kinds/index.ts';
import type { PageBlock } from './block.ts';
import type { PageInline, Note, PlainBlock, SourceLine } from './plain/plain.ts';

/**
 * All that the page of one entry says, in the order in which it says it: told here once. The site and every
 * download only show it; contents, anchors and plain text are derived. Data only, so that it survives JSON.
 */
export interface Page {
  /** Unique among all pages. Example: `/stappenplan/verkennen/` → `stappenplan-verkennen`. */
  id: string;
  address: string;
  kind: Soort;
  /** What the page is for: its colour and its fanlight. */
  family: Family;
  head: Head;
  sections: Section[];
  /** Footnotes. */
  notes: Note[];
  /** The sources by number; the texts refer to these. */
  sources: SourceLine[];
  foot: Foot;
  /** What an edition adds at the headings below the text. */
  atEnds?: Partial<Record<End, { before: PlainBlock[]; after: PlainBlock[] }>>;
}

/** A heading that pages end with, when they have something for it: in the order in which the site shows them. */
export const ENDS = ['voetnoten', 'bronnen', 'hoort-bij', 'wijzigingen'] as const;
export type End = (typeof ENDS)[number];

/** What stands above the text, and what machines read of the page. */
export interface Head {
  title: string;
  /** The name of the page where other pages stand beside it, as in a tab; the title says it without. */
  tabTitle?: string;
  /** What kind of page this is: the soort, or the soort with its number; absent where the title says it. */
  label?: string | undefined;
  /** Short facts beside it. */
  facts: string[];
  /** The number on the door. */
  number?: number | undefined;
  summary: PageInline[];
  /** The summary in plain words, for search engines. */
  description: string;
  breadcrumbs: HandbookLink[];
  /** All steps, to show where this one stands. */
  steps?: { nummer: number; titel: string; adres: string; here: boolean }[];
  /** Files of this page, and of what it is part of. */
  files: DownloadFile[];
  /** Whether the page has print buttons of its own. */
  printsItself?: true;
  /** Filters of the search page, beside the soort. */
  filters: string[];
  /** What the page warns of, before all else. */
  caution?: PageInline[];
}

/** A part of a page: with a heading, which is a place on the page, or without one. */
export interface Section {
  id?: string;
  title: PageInline[];
  /** Whether a writer wrote it as text, heading and all; the others come from fields. */
  written?: true;
  /** Whether it only lists other pages: search leaves it out. */
  listing?: true;
  blocks: PageBlock[];
}

/** What stands below the text. */
export interface Foot {
  /** Pages that refer to this one or that it refers to, per soort. */
  related: { title: string; links: HandbookLink[] }[];
  checked: string;
  changes: { datum: string; wat: string }[];
  /** A mailto address with the page filled in. */
  reply: string;
  /** Anchors that used to be on this page, and where their text is now. */
  moved: { id: string; to: string }[];
  previous?: HandbookLink;
  next?: HandbookLink;
}
