import type { KnownWord } from './query/kept/words.ts';
import { root } from './query/reading/stem.ts';
import { STOP_WORDS, QUESTION_WORDS } from './query/reading/stop-words.ts';
import { commonForms } from './query/kept/dictionary.ts';
import type { Posting } from './query/kept/text-index.ts';
import type { IndexPage } from './site-page.ts';

/**
 * Per stem where it stands in the texts; small words have no rows.
 * @param words all words of the handbook, with the parts of compounds
 */
export function textPostings(
  pages: readonly Pick<IndexPage, 'words'>[],
  words: readonly KnownWord[],
): Map<string, Posting[]> {
  const parts = new Map(words.map(({ word, parts }) => [word, parts]));
  const common = commonForms(words);
  const postings = new Map<string, Posting[]>();
  for (const [page, { words: here }] of pages.entries()) {
    const found = new Map<string, Posting>();
    const put = (word: string, times: number, heading: boolean) => {
      if (STOP_WORDS.has(word) || QUESTION_WORDS.has(word)) return;
      const stem = root(word);
      const known = found.get(stem) ?? { page, times: 0, heading: false, common: false };
      found.set(stem, known);
      known.times += times;
      known.heading ||= heading;
      known.common ||= common.get(stem)?.word === word;
    };
    for (const [word, times, heading] of here.counts) {
      put(word, times, heading);
      for (const part of parts.get(word) ?? []) put(part, times, heading);
    }
    for (const [stem, posting] of found) {
      const rows = postings.get(stem);
      if (rows) rows.push(posting);
      else postings.set(stem, [posting]);
    }
  }
  return postings;
}

/** Per stem on how many pages a word of it stands in the text, small words too. */
export function pagesPerStem(pages: readonly Pick<IndexPage, 'words'>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of pages)
    for (const stem of new Set(words.counts.map(([word]) => root(word))))
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}
