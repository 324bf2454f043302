import type { SearchData } from '../page/search/data.ts';
import { splitWords } from './copy.ts';
import { makeBloom, writeBloom } from './query/kept/bloom.ts';
import type { Core, Seldom } from './query/kept/core.ts';
import { packNumbers } from './query/kept/pack.ts';
import { packText, stemsOf } from './query/kept/text-index.ts';
import type { KnownWord } from './query/kept/words.ts';
import { root } from './query/reading/stem.ts';
import { isSmallStem, QUESTION_WORDS, STOP_WORDS, VAGUE_WORDS } from './query/reading/stop-words.ts';
import { searchWordsIn } from './query/reading/words.ts';
import { makeSplit } from './compound/split.ts';
import { alikeIn, mendable, realStems, type Alike } from './real-words.ts';
import type { IndexDictionary, IndexPage } from './site-page.ts';
import { pagesPerStem, textPostings } from './text-postings.ts';
import { shapesOf, woordenlijst } from './word-list.ts';

/**
 * From how many postings on the texts are left out of the index, and asked of Pagefind: about 190 kB, which is a
 * second on a slow line.
 */
export const TEXT_LIMIT = 260_000;

/** The words of a handbook, and what a dictionary says of them. */
interface Words {
  known: KnownWord[];
  alike: Alike;
  /** The parts of a word; none when it is no compound. */
  split: (word: string) => readonly string[];
}

/** Looks up all words of the pages. */
export async function lookUpWords(
  pages: readonly IndexPage[],
  { ask, alike }: IndexDictionary,
): Promise<Words> {
  const shapes = new Set<string>();
  for (const page of pages) for (const shape of shapesOf(page)) shapes.add(shape);
  const { split, known } = await ask(({ knows }) => {
    const split = makeSplit({ knows, used: (word) => shapes.has(word) });
    const known = woordenlijst(pages, split);
    for (const { copy } of pages) splitWords(copy, split);
    return { split, known };
  });
  const unlike = mendable(known).filter((word) => !alike.has(word));
  if (unlike.length > 0)
    for (const [word, others] of await ask(({ words }) => alikeIn(words(), unlike))) alike.set(word, others);
  return { known, alike, split };
}

/** All that ranking needs, but for the names of files. */
export function makeCore(
  pages: readonly IndexPage[],
  { synoniemen: synonyms, anders: otherwise, gezegd: said }: Omit<SearchData, 'paginas'>,
  { known, alike }: Words,
): { core: Core; seldom: Seldom } {
  const stems = stemsOf(known);
  const used = new Set(stems);
  const isUsed = (words: string) =>
    searchWordsIn(words).every(({ word }) => STOP_WORDS.has(word) || used.has(root(word)));
  const postings = textPostings(pages, known);
  const small = [...postings.values()].reduce((sum, rows) => sum + rows.length, 0) <= TEXT_LIMIT;
  const counts = pagesPerStem(pages);
  const core: Core = {
    paginas: pages.map(({ address, title, summary, filters, searchWords }) => ({
      adres: address,
      titel: title,
      samenvatting: summary,
      filters,
      zoekwoorden: [...searchWords],
      gezegd: newWords((said[address] ?? []).filter(isUsed), [title, ...searchWords]),
      tekst: '',
    })),
    synoniemen: synonyms,
    anders: otherwise.filter(([word]) => isUsed(word)),
    woorden: known,
    counts: packNumbers((small ? stems.filter(isSmallStem) : stems).map((stem) => counts.get(stem) ?? 0)),
    ...(small && { text: packText(stems, postings, pages.length) }),
    seldom: '',
  };
  const seldom: Seldom = {
    anders: otherwise.filter(([word]) => !isUsed(word)),
    dictionary: writeBloom(makeBloom(realStems(known, alike))),
    fragments: [],
  };
  return { core, seldom };
}

/** What is said of a page counts by its words: each once, those that tell something and stand in no text that counts for more. */
function newWords(said: readonly string[], texts: readonly string[]): string {
  const stems = new Set(texts.flatMap((text) => searchWordsIn(text).map(({ word }) => root(word))));
  return said
    .flatMap((row) => searchWordsIn(row).map(({ word }) => word))
    .filter((word) => {
      const stem = root(word);
      if (SMALL_WORDS.some((words) => words.has(word)) || stems.has(stem)) return false;
      stems.add(stem);
      return true;
    })
    .sort()
    .join(' ');
}
const SMALL_WORDS = [STOP_WORDS, QUESTION_WORDS, VAGUE_WORDS];
