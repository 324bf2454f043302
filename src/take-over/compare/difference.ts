import type { ReturnedParagraph } from '../read/paragraph.ts';

/** One difference between a file as it was made and as it came back; numbers count paragraphs of either, from 0. */
export type Difference =
  | { kind: 'changed'; was: number; is: number }
  /** One paragraph became two: `is` and the next. */
  | { kind: 'split'; was: number; is: number }
  /** Two became one: `was` and the next. */
  | { kind: 'joined'; was: number; is: number }
  | { kind: 'removed'; was: number }
  /** `after`: the paragraph of the file as it was made behind which it now stands; -1 at the begin. */
  | { kind: 'added'; is: number; after: number }
  | { kind: 'moved'; was: number; is: number; after: number };

/** The paragraphs that a difference is about, of the file as it was made. */
export const wasIn = (each: Difference): number[] =>
  'was' in each ? (each.kind === 'joined' ? [each.was, each.was + 1] : [each.was]) : [];

/** The same of the file that came back. */
export const isIn = (each: Difference): number[] =>
  'is' in each ? (each.kind === 'split' ? [each.is, each.is + 1] : [each.is]) : [];

/** What is compared of a paragraph. */
export type Paragraphs = readonly Pick<ReturnedParagraph, 'kind' | 'inTable' | 'words'>[];
