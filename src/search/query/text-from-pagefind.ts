import { PAGEFIND, WORD } from './reading-weights.ts';
import type { Asked } from './reading/asked.ts';
import type { Pagefind } from './pagefind.ts';
import { importance, type Standing } from './rank.ts';
import { root } from './reading/stem.ts';
import type { Dictionary } from './kept/dictionary.ts';

/** Per stem, per page how much its text is about it, above 0 and at most 1. */
export type TextShares = ReadonlyMap<string, ReadonlyMap<number, number>>;

/**
 * Looks words up in the texts of a handbook that is too large for an index in one file. Each word by itself: Pagefind
 * only gives pages that have them all. Only the most telling ones: each fetches some 30 kB.
 */
export async function textFromPagefind(
  asked: readonly Asked[],
  standing: Standing,
  pagefind: Pagefind,
  pageOf: (id: string) => number | undefined,
  book: Dictionary,
): Promise<TextShares> {
  const words = choose(asked, standing).map(book.shapeOf);
  const shares = new Map<string, Map<number, number>>();
  await Promise.all(
    words.map(async (word) => {
      const { results } = await pagefind.search(word);
      const best = results[0]?.score || 1;
      const perPage = new Map<number, number>();
      for (const { id, score } of results) {
        const page = pageOf(id);
        if (page !== undefined && score / best >= PAGEFIND.atLeast)
          perPage.set(page, (score / best) ** PAGEFIND.power);
      }
      shares.set(root(word), perPage);
    }),
  );
  return shares;
}

/** The words worth fetching: the most telling, each in its likeliest reading. */
function choose(asked: readonly Asked[], standing: Standing): string[] {
  const { pagesWith, count } = standing;
  const rows = asked
    .filter(({ weight }) => weight > WORD.query)
    .map((part) => ({ part, tells: importance(part, standing) }))
    .sort((a, b) => b.tells - a.tells)
    .map(({ part }) => (part.variants[0]?.words ?? []).filter((word) => pagesWith(word) > 0));
  // First of everything its first word, then the others.
  const row = [...rows.map((words) => words.slice(0, 1)), ...rows.map((words) => words.slice(1))].flat();
  const perStem = [...new Map(row.map((word) => [root(word), word])).values()];
  const useful = perStem.filter((word) => pagesWith(word) <= PAGEFIND.toPopular * count);
  return (useful.length > 0 ? useful : perStem).slice(0, PAGEFIND.mostWords);
}
