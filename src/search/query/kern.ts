import type { Pagefind } from './pagefind.ts';
import type { PageText } from './page-text.ts';
import type { PackedText } from './pack.ts';

/** A page as the query layer knows it. */
export interface Zoekpagina {
  adres: string;
  titel: string;
  /** Values by which a search is limited: `soort:stap`. */
  filters: string[];
  /** How visitors call what stands there. */
  zoekwoorden: string[];
  /** What stands below the title. */
  samenvatting: string;
  /** What Pagefind calls this page in its results. */
  fragment: string;
  /** The name of the file with its text, for excerpts. */
  tekst: string;
}

/** What is fetched when someone begins to search: all that ranking needs. */
export interface Kern {
  paginas: Zoekpagina[];
  /** Words for the same thing, the preferred one first. */
  synoniemen: string[][];
  /** Words that only visitors use, each with the word of the handbook. */
  anders: [woord: string, doel: string][];
  /**
   * The words of the handbook, by which misspelt ones are mended: in order, each as the number of letters that it
   * shares with the one before (base 36), the rest, and on how many pages it stands: √2 to the power of the
   * last character (base 36). A `|` stands between the parts of a compound.
   */
  woorden: string;
  /**
   * Words of a Dutch dictionary that the handbook does not use and that look like a slip of one that it does: bits of
   * a Bloom filter in base 64. They are never mended.
   */
  dictionary?: string;
  /** Where every word stands in the texts; absent when the handbook is too large for one file. */
  text?: PackedText;
}

/** Where the search finds what it needs: over the network, or from a server in a test. */
export interface Source {
  kern: () => Promise<Kern>;
  /** The text of a page, by the name of its file. */
  text: (name: string) => Promise<PageText>;
  pagefind: () => Promise<Pagefind>;
}

/** A word of the handbook, on how many pages it stands (about), and the parts of a compound. */
export interface BekendWoord {
  woord: string;
  paginas: number;
  delen: string[];
}

/** Packs words for the core; they come in order of the alphabet. */
export function pakWoorden(woorden: readonly BekendWoord[]): string {
  let vorige = '';
  return woorden
    .map(({ woord, paginas, delen }) => {
      const geheel = delen.length > 1 ? delen.join('|') : woord;
      let gelijk = 0;
      while (gelijk < 35 && gelijk < geheel.length - 1 && geheel[gelijk] === vorige[gelijk]) gelijk++;
      vorige = geheel;
      const veel = Math.min(35, Math.round(2 * Math.log2(paginas)));
      return gelijk.toString(36) + geheel.slice(gelijk) + veel.toString(36);
    })
    .join(' ');
}

/** Unpacks the words of the core. */
export function leesWoorden(gepakt: string): BekendWoord[] {
  let vorige = '';
  return gepakt.split(' ').flatMap((stuk) => {
    if (stuk.length < 3) return [];
    const geheel = vorige.slice(0, Number.parseInt(stuk[0]!, 36)) + stuk.slice(1, -1);
    vorige = geheel;
    const delen = geheel.split('|');
    const paginas = 2 ** (Number.parseInt(stuk.at(-1)!, 36) / 2);
    return [{ woord: delen.join(''), paginas, delen: delen.length > 1 ? delen : [] }];
  });
}
