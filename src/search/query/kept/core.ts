import type { Pagefind } from '../pagefind.ts';
import type { PageText } from './page-text.ts';
import type { PackedText } from './pack.ts';

/** A page as the query layer knows it. */
export interface IndexedPage {
  adres: string;
  titel: string;
  /** Values by which a search is limited: `soort:stap`. */
  filters: string[];
  /** How visitors call what stands there. */
  zoekwoorden: string[];
  /** What stands below the title. */
  samenvatting: string;
  /** The name of the file with its text, for excerpts. */
  tekst: string;
}

/** What is fetched when someone begins to search: all that ranking needs. */
export interface Core {
  paginas: IndexedPage[];
  /** Words for the same thing, the preferred one first. */
  synoniemen: string[][];
  /** Words that only visitors use, each with the word of the handbook; those of which it knows every word. */
  anders: [woord: string, doel: string][];
  /**
   * The words of the handbook, by which misspelt ones are mended: in order, each as the number of letters that it
   * shares with the one before (base 36), the rest, and on how many pages it stands: √2 to the power of the
   * last character (base 36). A `|` stands between the parts of a compound.
   */
  woorden: string;
  /** Where every word stands in the texts; absent when the handbook is too large for one file. */
  text?: PackedText;
  /** The name of the file with what few questions need. */
  seldom: string;
}

/** What only a question needs with a word that the handbook does not use, or with words between quotes. */
export interface Seldom {
  /** The other words that only visitors use. */
  anders: [woord: string, doel: string][];
  /**
   * Stems of words of a Dutch dictionary that the handbook does not use and that look like a slip of one that it does:
   * bits of a Bloom filter in base 64. Those words are never mended.
   */
  dictionary: string;
  /** What Pagefind calls each page in its results, in the order of the pages. */
  fragments: string[];
}

/** Where the search finds what it needs: over the network, or from a server in a test. */
export interface Source {
  core: () => Promise<Core>;
  /** The text of a page, by the name of its file. */
  text: (name: string) => Promise<PageText>;
  /** @param name as the core has it */
  seldom: (name: string) => Promise<Seldom>;
  pagefind: () => Promise<Pagefind>;
}

/** A word of the handbook, on how many pages it stands (about), and the parts of a compound. */
export interface KnownWord {
  word: string;
  pages: number;
  parts: string[];
}

/** Packs words for the core; they come in order of the alphabet. */
export function packWords(words: readonly KnownWord[]): string {
  let previous = '';
  return words
    .map(({ word, pages, parts }) => {
      const whole = parts.length > 1 ? parts.join('|') : word;
      let equal = 0;
      while (equal < 35 && equal < whole.length - 1 && whole[equal] === previous[equal]) equal++;
      previous = whole;
      const many = Math.min(35, Math.round(2 * Math.log2(pages)));
      return equal.toString(36) + whole.slice(equal) + many.toString(36);
    })
    .join(' ');
}

/** Unpacks the words of the core. */
export function readWords(packed: string): KnownWord[] {
  let previous = '';
  return packed.split(' ').flatMap((piece) => {
    if (piece.length < 3) return [];
    const whole = previous.slice(0, Number.parseInt(piece.charAt(0), 36)) + piece.slice(1, -1);
    previous = whole;
    const parts = whole.split('|');
    const pages = 2 ** (Number.parseInt(piece.slice(-1), 36) / 2);
    return [{ word: parts.join(''), pages, parts: parts.length > 1 ? parts : [] }];
  });
}
