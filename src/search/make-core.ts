import type { SearchData } from '../page/search/data.ts';
import { splitWords } from './copy.ts';
import { makeBloom, writeBloom } from './query/kept/bloom.ts';
import { readWords, packWords, type Core, type Seldom } from './query/kept/core.ts';
import { stemsOf } from './query/kept/text-index.ts';
import { root } from './query/reading/stem.ts';
import { STOP_WORDS } from './query/reading/stop-words.ts';
import { searchWordsIn } from './query/reading/words.ts';
import { makeSplit } from './compound/split.ts';
import { alikeIn, mendable, realStems } from './real-words.ts';
import type { IndexDictionary, IndexPage } from './site-page.ts';
import { textPostings } from './text-postings.ts';
import { shapesOf, woordenlijst } from './word-list.ts';

/**
 * From how many postings on the texts are left out of the index, and asked of Pagefind: about 250 kB, which is a
 * second and a half on a slow line.
 */
export const TEXT_LIMIT = 260_000;

/** All that ranking needs, but for the names of files; and what splits compounds. */
export async function makeCore(
  pages: readonly IndexPage[],
  { synoniemen: synonyms, anders: otherwise }: Pick<SearchData, 'synoniemen' | 'anders'>,
  { ask, alike }: IndexDictionary,
): Promise<{ core: Core; seldom: Seldom; split: (word: string) => readonly string[] }> {
  const used = new Set<string>();
  for (const page of pages) for (const shape of shapesOf(page)) used.add(shape);
  const { split, terms } = await ask(({ knows }) => {
    const split = makeSplit({ knows, used: (word) => used.has(word) });
    const terms = packWords(woordenlijst(pages, split));
    for (const { copy } of pages) splitWords(copy, split);
    return { split, terms };
  });
  // As a browser will read the words: what was rounded is rounded for both.
  const known = readWords(terms);
  const unlike = mendable(known).filter((word) => !alike.has(word));
  if (unlike.length > 0)
    for (const [word, others] of await ask(({ words }) => alikeIn(words(), unlike))) alike.set(word, others);
  const stems = new Set(stemsOf(known));
  const isUsed = (words: string) =>
    searchWordsIn(words).every(({ word }) => STOP_WORDS.has(word) || stems.has(root(word)));
  const core: Core = {
    paginas: pages.map(({ address, title, summary, filters, searchWords }) => ({
      adres: address,
      titel: title,
      samenvatting: summary,
      filters,
      zoekwoorden: [...searchWords],
      tekst: '',
    })),
    synoniemen: synonyms,
    anders: otherwise.filter(([word]) => isUsed(word)),
    woorden: terms,
    seldom: '',
  };
  const seldom: Seldom = {
    anders: otherwise.filter(([word]) => !isUsed(word)),
    dictionary: writeBloom(makeBloom(realStems(known, alike))),
    fragments: [],
  };
  const text = textPostings(pages, known);
  return { core: text.kinds.length <= TEXT_LIMIT ? { ...core, text } : core, seldom, split };
}
