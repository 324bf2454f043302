import type { KnownWord } from './query/kept/words.ts';
import { root } from './query/reading/stem.ts';
import { equal } from './query/reading/words.ts';
import { shapesIn } from './page-words.ts';
import type { IndexPage } from './site-page.ts';

type WithWords = Pick<IndexPage, 'words' | 'searchWords'>;

/** The words of a page as they are written, and how visitors call what stands on it, in lower case. */
export const shapesOf = ({ words, searchWords }: WithWords): string[] => [
  ...words.title,
  ...shapesIn(searchWords),
  ...words.text,
];

/**
 * The words of a handbook, in order.
 * @param splits the parts of a word, in lower case with its accents; none when it is no compound
 */
export function woordenlijst(
  pages: readonly WithWords[],
  split: (word: string) => readonly string[],
): KnownWord[] {
  const list = new Map<string, { word: string; pages: number; parts: string[] }>();
  for (const page of pages)
    for (const [word, shape] of new Map(shapesOf(page).map((shape) => [equal(shape), shape]))) {
      const known = list.get(word);
      if (known) known.pages++;
      else {
        const parts = split(shape).map(equal);
        list.set(word, { word, pages: 1, parts: parts.join('') === word ? parts : [] });
      }
    }
  const most = new Map<string, number>();
  return [...list.values()]
    .filter(({ word }) => word.length > 1)
    .sort((a, b) => (a.word < b.word ? -1 : 1))
    .map(({ word, pages, parts }) => {
      const before = most.get(root(word));
      const common = before !== undefined && before < pages;
      most.set(root(word), Math.max(pages, before ?? 0));
      return { word, parts, common };
    });
}
