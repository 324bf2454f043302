import type { ReadPage } from './read-page.ts';

/** A page to index. */
export interface IndexPage extends ReadPage {
  address: string;
  searchWords: readonly string[];
  filters: string[];
  /** Those of them that the page does not carry itself. */
  at: string[];
}

/** A Dutch dictionary, as far as searching needs it. */
export interface IndexDictionary {
  /** Whether it has this form; for splitting compounds. */
  knows: (word: string) => boolean;
  /** All its words. */
  words: () => Iterable<string>;
}
