import { PAGEFIND, WOORD } from './reading-weights.ts';
import type { Gevraagd } from './gevraagd.ts';
import type { Pagefind } from './pagefind.ts';
import { importance, type Standing } from './rank.ts';
import { stam } from './stam.ts';
import type { Woordenboek } from './woordenboek.ts';

/** Per stem, per page how much its text is about it, above 0 and at most 1. */
export type TextShares = ReadonlyMap<string, ReadonlyMap<number, number>>;

/**
 * Looks words up in the texts of a handbook that is too large for an index in one file. Each word by itself: Pagefind
 * only gives pages that have them all. Only the most telling ones: each fetches some 30 kB.
 */
export async function textFromPagefind(
  asked: readonly Gevraagd[],
  standing: Standing,
  pagefind: Pagefind,
  pageOf: (id: string) => number | undefined,
  book: Woordenboek,
): Promise<TextShares> {
  const words = choose(asked, standing).map(book.vormVan);
  const shares = new Map<string, Map<number, number>>();
  await Promise.all(
    words.map(async (word) => {
      const { results } = await pagefind.search(word);
      const best = results[0]?.score || 1;
      const perPage = new Map<number, number>();
      for (const { id, score } of results) {
        const page = pageOf(id);
        if (page !== undefined && score / best >= PAGEFIND.minstens)
          perPage.set(page, (score / best) ** PAGEFIND.macht);
      }
      shares.set(stam(word), perPage);
    }),
  );
  return shares;
}

/** The words worth fetching: the most telling, each in its likeliest reading. */
function choose(asked: readonly Gevraagd[], standing: Standing): string[] {
  const { pagesWith, count } = standing;
  const rows = asked
    .filter(({ gewicht }) => gewicht > WOORD.vraag)
    .map((part) => ({ part, tells: importance(part, standing) }))
    .sort((a, b) => b.tells - a.tells)
    .map(({ part }) => (part.varianten[0]?.woorden ?? []).filter((word) => pagesWith(word) > 0));
  // First of everything its first word, then the others.
  const row = [...rows.map((words) => words.slice(0, 1)), ...rows.map((words) => words.slice(1))].flat();
  const perStem = [...new Map(row.map((word) => [stam(word), word])).values()];
  const useful = perStem.filter((word) => pagesWith(word) <= PAGEFIND.tePopulair * count);
  return (useful.length > 0 ? useful : perStem).slice(0, PAGEFIND.meesteWoorden);
}
