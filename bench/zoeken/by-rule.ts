import { leesSite } from '../../src/search/index-site.ts';
import { STOPWOORDEN } from '../../src/search/query/stopwoorden.ts';
import { woordenIn } from '../../src/search/query/woorden.ts';
import type { Toetsvraag } from './vragen.ts';

/** Numbers that look random and are the same every time. */
function chance(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
}

/** How many paragraphs of a page are asked for, and how many words a paragraph must have. */
const PER_PAGE = 4;
const LEAST = 12;

/** Questions that a rule makes of a built site, so that nobody can tune for them: three words of a paragraph, and headings. */
export async function questionsByRule(
  dist: string,
): Promise<{ paragraphs: Toetsvraag[]; headings: Toetsvraag[] }> {
  const pages = await leesSite(dist, { paginas: {} });
  const next = chance(7);
  const paragraphs = pages.flatMap(({ adres, plekken }) => {
    const blocks = plekken
      .flatMap(({ blokken }) => blokken)
      .filter((text) => text.split(' ').length >= LEAST);
    return Array.from({ length: blocks.length > 0 ? PER_PAGE : 0 }, (): Toetsvraag[] => {
      const words = [
        ...new Set(
          woordenIn(blocks[Math.floor(next() * blocks.length)] ?? '')
            .map(({ woord }) => woord)
            .filter((word) => word.length > 3 && !STOPWOORDEN.has(word)),
        ),
      ];
      if (words.length < 4) return [];
      const chosen = new Set<string>();
      while (chosen.size < 3) chosen.add(words[Math.floor(next() * words.length)] ?? '');
      return [{ vraag: [...chosen].join(' '), goed: [adres] }];
    }).flat();
  });
  const where = new Map<string, string[]>();
  for (const { adres, plekken } of pages)
    for (const { kop } of plekken) if (kop) where.set(kop, [...(where.get(kop) ?? []), adres]);
  // Quotes ask for words in a row, and a heading of one word is about more than one page.
  const headings = [...where]
    .filter(([heading, all]) => all.length === 1 && heading.includes(' ') && !/["“”„«»]/.test(heading))
    .map(([vraag, goed]) => ({ vraag, goed }));
  return { paragraphs, headings };
}
