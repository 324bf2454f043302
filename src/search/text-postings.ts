import type { KnownWord } from './query/kept/core.ts';
import { root } from './query/reading/stem.ts';
import { STOP_WORDS, QUESTION_WORDS } from './query/reading/stop-words.ts';
import type { PackedText } from './query/kept/pack.ts';
import { packTextIndex, stemsOf, type Posting } from './query/kept/text-index.ts';
import type { IndexPage } from './site-page.ts';

/**
 * Where every word of the texts stands, packed for the index.
 * @param words all words of the handbook, with the parts of compounds
 */
export function textPostings(
  pages: readonly Pick<IndexPage, 'words'>[],
  words: readonly KnownWord[],
): PackedText {
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
      known.common ||= common.get(stem) === word;
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
  return packTextIndex(stemsOf(words), (stem) => postings.get(stem) ?? []);
}

/** Per stem the word that stands on most pages; of equals the first, as the dictionary of the search takes it. */
function commonForms(words: readonly KnownWord[]): Map<string, string> {
  const best = new Map<string, KnownWord>();
  for (const word of words)
    if ((best.get(root(word.word))?.pages ?? 0) < word.pages) best.set(root(word.word), word);
  return new Map([...best].map(([stem, { word }]) => [stem, word]));
}
