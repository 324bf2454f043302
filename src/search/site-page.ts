import type { Alike } from './real-words.ts';
import type { ToIndex } from './to-index.ts';

/** A page to index. */
export interface IndexPage extends ToIndex {
  address: string;
  searchWords: readonly string[];
  filters: string[];
  /** Those of them that the page does not carry itself. */
  at: string[];
}

/** A Dutch dictionary, as far as searching needs it. */
export interface IndexDictionary {
  /** Asks it something, and nothing else: it may be asked a second time. */
  ask: <T>(
    ask: (dictionary: {
      /** Whether it has this form; for splitting compounds. */
      knows: (word: string) => boolean;
      /** All its words. */
      words: () => Iterable<string>;
    }) => T,
  ) => Promise<T>;
  /** Per word its words that are like it, as far as they were looked up before; what is looked up is added. */
  alike: Alike;
}
