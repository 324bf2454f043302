/** A word of a text: as it is compared, and where it stands. */
export interface SearchWord {
  /** Lower case, without accents. */
  word: string;
  begin: number;
  end: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;
const ACCENT = /\p{M}/gu;

/** Most words: nothing to do but lower case. */
const PLAIN = /^[\x20-\x7f]*$/;

/** Text as it is compared: lower case, without accents, with straight apostrophes. Example: `Coördinatór’s` → `coordinator's`. */
export const equal = (text: string): string =>
  PLAIN.test(text)
    ? text.toLowerCase()
    : text.normalize('NFD').replace(ACCENT, '').toLowerCase().replaceAll('’', "'");

/** The words of a text. A hyphen parts words: `co-trainer` is found by `trainer`. */
export const searchWordsIn = (text: string): SearchWord[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    word: equal(word),
    begin: index,
    end: index + word.length,
  }));
