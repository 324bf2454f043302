import type { KnownWord } from './core.ts';
import { packNumbers, unpackNumbers, type PackedText } from './pack.ts';
import { root } from '../reading/stem.ts';

/** How a stem stands in the text of one page. */
export interface Posting {
  page: number;
  /** How often, about: 1, 2 to 3, 4 to 7, 8 or more. */
  times: number;
  /** Whether in a heading too. */
  heading: boolean;
  /** Whether in the form that is most common for this stem. */
  common: boolean;
}

/** How often a word stands on a page, in four steps. */
const TIMES = [1, 2.4, 5, 10] as const;
const stepOf = (times: number): number => (times >= 8 ? 3 : times >= 4 ? 2 : times >= 2 ? 1 : 0);

/** The stems of all words and their parts, in one order that needs no list: that of the words. */
export const stemsOf = (words: readonly KnownWord[]): string[] => [
  ...new Set(words.flatMap(({ word, parts }) => [word, ...parts]).map(root)),
];

/** @param postings per stem where it stands, in order of the pages; `times` exact */
export function packTextIndex(
  stems: readonly string[],
  postings: (stem: string) => readonly Posting[],
): PackedText {
  const counts: number[] = [];
  const gaps: number[] = [];
  const kinds: number[] = [];
  for (const stem of stems) {
    const rows = postings(stem);
    counts.push(rows.length);
    let last = -1;
    for (const { page, times, heading, common } of rows) {
      gaps.push(page - last - 1);
      kinds.push(stepOf(times) + (heading ? 4 : 0) + (common ? 8 : 0));
      last = page;
    }
  }
  return { counts: packNumbers(counts), gaps: packNumbers(gaps), kinds: packNumbers(kinds) };
}

/** Reads what `packTextIndex` wrote. */
export function unpackText(stems: readonly string[], packed: PackedText): Map<string, Posting[]> {
  const counts = unpackNumbers(packed.counts);
  const gaps = unpackNumbers(packed.gaps);
  const kinds = unpackNumbers(packed.kinds);
  const all = new Map<string, Posting[]>();
  let at = 0;
  for (const [i, stem] of stems.entries()) {
    const rows: Posting[] = [];
    let page = -1;
    for (const end = at + (counts[i] ?? 0); at < end; at++) {
      const kind = kinds[at] ?? 0;
      page += (gaps[at] ?? 0) + 1;
      rows.push({ page, times: TIMES[kind & 3] ?? 1, heading: (kind & 4) > 0, common: (kind & 8) > 0 });
    }
    if (rows.length > 0) all.set(stem, rows);
  }
  return all;
}
