import type { Pagefind } from '../pagefind.ts';
import type { PageText } from './page-text.ts';
import type { PackedText } from './text-index.ts';

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
  /** The words of the handbook, by which misspelt ones are mended, packed (`words.ts`). */
  woorden: string;
  /**
   * On how many pages stems stand, packed: those of small words, which `text` leaves out; or of all words when there
   * is no text.
   */
  counts: string;
  /** Where every word stands in the texts; absent when the handbook is too large for one file. */
  text?: PackedText;
  /** The name of the file with what few questions need. */
  seldom: string;
}

/** The core as it lies in the site: its pages by what they have in common, which takes a tenth less. */
export interface PackedCore extends Omit<Core, 'paginas' | 'anders'> {
  /** A line per word of the handbook, and what visitors call it, apart by tabs: a third less than pairs. */
  otherwise: string;
  /** A line per page. */
  pages: Record<'address' | 'title' | 'summary' | 'filters' | 'terms', string>;
  /** How the names of the files with texts begin; the number of the page follows. */
  texts: string;
}

/** A line for each page; what it has more of stands apart by bars, which writers may not use. */
export function packCore({ paginas: pages, anders: others, ...core }: Core, texts: string): PackedCore {
  const lines = (value: (page: IndexedPage) => string) =>
    pages.map((page) => value(page).replaceAll('\n', ' ')).join('\n');
  const called = Map.groupBy(others, ([, meant]) => meant);
  return {
    ...core,
    otherwise: [...called].map(([meant, row]) => [meant, ...row.map(([word]) => word)].join('\t')).join('\n'),
    pages: {
      address: lines((page) => page.adres),
      title: lines((page) => page.titel),
      summary: lines((page) => page.samenvatting),
      filters: lines((page) => page.filters.join('|')),
      terms: lines((page) => page.zoekwoorden.join('|')),
    },
    texts,
  };
}

/** Reads what `packCore` wrote. */
export function readCore({ pages, texts, otherwise, ...core }: PackedCore): Core {
  const [titles, summaries, filters, terms] = [pages.title, pages.summary, pages.filters, pages.terms].map(
    (lines) => lines.split('\n'),
  );
  const several = (line = '') => line.split('|').filter(Boolean);
  const paginas = pages.address.split('\n').map((address, i) => ({
    adres: address,
    titel: titles?.[i] ?? '',
    samenvatting: summaries?.[i] ?? '',
    filters: several(filters?.[i]),
    zoekwoorden: several(terms?.[i]),
    tekst: textName(texts, i),
  }));
  const others = otherwise.split('\n').flatMap((line) => {
    const [meant = '', ...words] = line.split('\t');
    return words.map((word): [string, string] => [word, meant]);
  });
  return { ...core, anders: others, paginas: pages.address ? paginas : [] };
}

/** The name of the file with the text of a page. @param page its number */
export const textName = (texts: string, page: number): string => `${texts}-${page}`;

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
