import type { Place } from '../document/tree.ts';
import type { Path } from '../schema/walk.ts';
import type { RuleId } from './rules.ts';

/** One thing to mend, as writers and programs read it. Lines and columns count from 1. */
export interface Issue {
  /** Relative to the project. */
  file: string;
  line: number;
  column: number;
  rule: RuleId;
  severity: 'error' | 'warning';
  message: string;
  hint: string;
}

/** A field, the text below the front matter, or the file as a whole. */
export type Where = Path | 'body' | 'bestand';

/** What a check found, before it is known on which line of the file it stands. */
export interface Finding {
  rule: RuleId;
  message: string;
  hint: string;
  /** The file, relative to the content folder. */
  bestand: string;
  path: Where;
  /** Point at the name of the field, not at its value. */
  onName?: boolean;
  /** The place in the text of that field, in the body, or in the file. */
  plek?: Place;
  /** A character of a text that begins at `plek`: the text as it was read, and the index from 0. */
  binnen?: { tekst: string; index: number };
  /** What to type in the place of what, where nothing else can be meant. */
  mend?: Replacement;
}

/** Other words for those that stand at the place of a finding, or else on its line. */
export interface Replacement {
  /** As they stand in the file. */
  from: string;
  to: string;
}
