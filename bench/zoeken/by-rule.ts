import { gunzipSync } from 'node:zlib';
import type { PageText } from '../../src/search/query/kept/page-text.ts';
import { readSite } from '../../src/search/read-site.ts';
import { STOP_WORDS } from '../../src/search/query/reading/stop-words.ts';
import { searchWordsIn } from '../../src/search/query/reading/words.ts';
import type { TestVraag } from './vragen.ts';

/** Numbers that look random and are the same every time. */
function chance(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
}

/** Rows of letters that are no words: what must find nothing. */
export function nonsense(count: number): string[] {
  const next = chance(11);
  const letter = () => String.fromCharCode(97 + Math.floor(next() * 26));
  return Array.from({ length: count }, () =>
    Array.from({ length: 4 + Math.floor(next() * 10) }, letter).join(''),
  );
}

/**
 * How many paragraphs of a page are asked for, and how many words a paragraph must have. With four of them the share
 * that is found moved by two of a hundred when nothing but the choice of words changed.
 */
const PER_PAGE = 12;
const LEAST = 12;

/** Questions that a rule makes of a built site, so that nobody can tune for them: three words of a paragraph, and headings. */
export async function questionsByRule(
  dist: string,
): Promise<{ paragraphs: TestVraag[]; headings: TestVraag[] }> {
  const pages = (await readSite(dist, { paginas: {} })).map(({ address, text }) => ({
    address,
    places: JSON.parse(gunzipSync(text).toString()) as PageText,
  }));
  const paragraphs = pages.flatMap(({ address, places }) => {
    // Of its own for every page: a word more on one page changes no question of another.
    const next = chance(
      [...address].reduce((sum, letter) => sum * 31 + (letter.codePointAt(0) ?? 0), 7) >>> 0,
    );
    const blocks = places
      .flatMap(({ blokken: blocks }) => blocks)
      .filter((text) => text.split(' ').length >= LEAST);
    return Array.from({ length: blocks.length > 0 ? PER_PAGE : 0 }, (): TestVraag[] => {
      const words = [
        ...new Set(
          searchWordsIn(blocks[Math.floor(next() * blocks.length)] ?? '')
            .map(({ word }) => word)
            .filter((word) => word.length > 3 && !STOP_WORDS.has(word)),
        ),
      ];
      if (words.length < 4) return [];
      const chosen = new Set<string>();
      while (chosen.size < 3) chosen.add(words[Math.floor(next() * words.length)] ?? '');
      return [{ query: [...chosen].join(' '), good: [address] }];
    }).flat();
  });
  const where = new Map<string, string[]>();
  for (const { address, places } of pages)
    for (const { kop: heading } of places)
      if (heading) where.set(heading, [...(where.get(heading) ?? []), address]);
  // Quotes ask for words in a row, and a heading of one word is about more than one page.
  const headings = [...where]
    .filter(([heading, all]) => all.length === 1 && heading.includes(' ') && !/["“”„«»]/.test(heading))
    .map(([query, good]) => ({ query, good }));
  return { paragraphs, headings };
}
