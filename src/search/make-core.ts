import type { SearchData } from '../page/search/data.ts';
import { makeBloom, writeBloom } from './query/kept/bloom.ts';
import { readWords, packWords, type Core } from './query/kept/core.ts';
import { makeSplit } from './compound/split.ts';
import { realWords } from './real-words.ts';
import type { IndexDictionary, IndexPage } from './site-page.ts';
import { textPostings } from './text-postings.ts';
import { shapesOf, woordenlijst } from './word-list.ts';

/**
 * From how many postings on the texts are left out of the index, and asked of Pagefind: about 250 kB, which is a
 * second and a half on a slow line.
 */
export const TEXT_LIMIT = 260_000;

/** All that ranking needs, but for the names of files; and what splits compounds. */
export function makeKern(
  pages: readonly IndexPage[],
  { synoniemen: synonyms, anders: otherwise }: Pick<SearchData, 'synoniemen' | 'anders'>,
  { knows, words }: IndexDictionary,
): { kern: Core; split: (word: string) => readonly string[] } {
  const used = new Set(pages.flatMap(shapesOf));
  const split = makeSplit({ knows, used: (word) => used.has(word) });
  const terms = packWords(woordenlijst(pages, split));
  const kern: Core = {
    paginas: pages.map(({ address, title, summary, filters, searchWords }) => ({
      adres: address,
      titel: title,
      samenvatting: summary,
      filters,
      zoekwoorden: [...searchWords],
      fragment: '',
      tekst: '',
    })),
    synoniemen: synonyms,
    anders: otherwise,
    woorden: terms,
    dictionary: writeBloom(makeBloom(realWords(words(), readWords(terms)))),
  };
  // As a browser will read the words: what was rounded is rounded for both.
  const text = textPostings(pages, readWords(terms));
  return { kern: text.kinds.length <= TEXT_LIMIT ? { ...kern, text } : kern, split };
}
