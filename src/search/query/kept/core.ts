import type { Pagefind } from '../pagefind.ts';
import type { PageText } from './page-text.ts';
import { readBytes, writeBytes } from './bytes.ts';
import { BitReader, BitWriter } from './coder.ts';
import { Lines, piecesOf, type Pieces } from './lines.ts';
import type { PackedText } from './text-index.ts';
import { codeWords, type KnownWord } from './words.ts';

/** A page as the query layer knows it. */
export interface IndexedPage {
  adres: string;
  titel: string;
  /** Values by which a search is limited: `soort:stap`. */
  filters: string[];
  /** How visitors call what stands there. */
  zoekwoorden: string[];
  /** Words with which people say what it is about, beside those. */
  gezegd: string;
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
  /** The words of the handbook, by which misspelt ones are mended, in order of the alphabet. */
  woorden: KnownWord[];
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

/** The core as it lies in the site. */
export interface PackedCore extends Pick<Core, 'counts' | 'text' | 'seldom'>, Pieces {
  /** The words of the handbook and, by these, all its short texts, as bits in base 64. */
  bits: string;
  /** How the names of the files with texts begin; the number of the page follows. */
  texts: string;
}

/** What has a line for each page; words for the same thing, and those that only visitors use, follow. */
const PAGE_COLUMNS = ['adres', 'titel', 'samenvatting', 'filters', 'zoekwoorden', 'gezegd'] as const;
const COLUMNS = PAGE_COLUMNS.length + 2;
/** Between the parts of a line: writers may not use it. */
const BAR = '|';

/** Packs a core: its words, and then a line for each page, column by column. */
export function packCore(core: Core, texts: string): PackedCore {
  const { paginas: pages, woorden: words, synoniemen: synonyms, anders: otherwise, ...rest } = core;
  const line = (value: string | readonly string[]) =>
    (typeof value === 'string' ? value : value.join(BAR)).replaceAll('\n', ' ');
  const called = Map.groupBy(otherwise, ([, meant]) => meant);
  const columns = [
    ...PAGE_COLUMNS.map((column) => pages.map((page) => line(page[column]))),
    synonyms.map(line),
    // A line per word of the handbook, and what visitors call it.
    [...called].map(([meant, row]) => line([meant, ...row.map(([word]) => word)])),
  ];
  const writer = new BitWriter();
  const known = [...codeWords(writer, words)].map(({ word }) => word);
  const pieces = piecesOf(columns.flat(), known);
  const lines = new Lines(writer, known, pieces);
  for (const [i, column] of columns.entries()) Array.from(lines.code(i, column));
  return { ...rest, ...pieces, bits: writeBytes(writer.bytes()), texts };
}

/** Reads what `packCore` wrote. @param rest awaited between words and lines */
export async function readCore(
  { bits, between, others, texts, ...core }: PackedCore,
  rest: () => Promise<void> | undefined,
): Promise<Core> {
  const read = async <T>(from: Iterable<T>): Promise<T[]> => {
    const all: T[] = [];
    for (const each of from) {
      if (all.length % PIECE === 0) await rest();
      all.push(each);
    }
    return all;
  };
  const reader = new BitReader(readBytes(bits));
  const words = await read(codeWords(reader));
  const lines = new Lines(
    reader,
    words.map(({ word }) => word),
    { between, others },
  );
  const columns: string[][] = [];
  for (let i = 0; i < COLUMNS; i++) columns.push(await read(lines.code(i)));
  const [addresses = [], titles, summaries, filters, terms, said, synonyms = [], otherwise = []] = columns;
  const several = (line = '') => line.split(BAR).filter(Boolean);
  return {
    ...core,
    paginas: addresses.map((address, i) => ({
      adres: address,
      titel: titles?.[i] ?? '',
      samenvatting: summaries?.[i] ?? '',
      filters: several(filters?.[i]),
      zoekwoorden: several(terms?.[i]),
      gezegd: said?.[i] ?? '',
      tekst: textName(texts, i),
    })),
    woorden: words,
    synoniemen: synonyms.map(several),
    anders: otherwise.flatMap((line) => {
      const [meant = '', ...words] = line.split(BAR);
      return words.map((word): [string, string] => [word, meant]);
    }),
  };
}
/** How many words or lines are read in one go. */
const PIECE = 10;

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
