import type { ReadPage } from './read-page.ts';
import type { KnownWord } from './query/kept/core.ts';
import { equal, searchWordsIn } from './query/reading/words.ts';

/** A page and how visitors call what stands on it. */
export type WithSearchWords = ReadPage & { searchWords: readonly string[] };

/** Every text of a page that can be found, apart. */
export const textsOf = ({ title, searchWords, places }: WithSearchWords): string[] => [
  title,
  ...searchWords,
  ...places.flatMap(({ kop: heading, blokken: blocks }) => [heading, ...blocks]),
];

/** The words of a page as they are written, in lower case. */
export const shapesOf = (page: WithSearchWords): string[] =>
  textsOf(page).flatMap((text) =>
    searchWordsIn(text).map(({ begin, end }) => text.slice(begin, end).toLowerCase().normalize('NFC')),
  );

/**
 * The words of a handbook, in order, with on how many pages each stands.
 * @param splits the parts of a word, in lower case with its accents; none when it is no compound
 */
export function woordenlijst(
  pages: readonly WithSearchWords[],
  split: (word: string) => readonly string[],
): KnownWord[] {
  const list = new Map<string, KnownWord>();
  for (const page of pages)
    for (const [word, shape] of new Map(shapesOf(page).map((shape) => [equal(shape), shape]))) {
      const known = list.get(word);
      if (known) known.pages++;
      else {
        const parts = split(shape).map(equal);
        list.set(word, { word, pages: 1, parts: parts.join('') === word ? parts : [] });
      }
    }
  return [...list.values()].filter(({ word }) => word.length > 1).sort((a, b) => (a.word < b.word ? -1 : 1));
}
