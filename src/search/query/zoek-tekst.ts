import { PAGEFIND, WOORD } from './gewichten.ts';
import type { Gevraagd } from './gevraagd.ts';
import type { Pagefind, Resultaat } from './pagefind.ts';
import { stam } from './stam.ts';
import type { Woordenboek } from './woordenboek.ts';

/** What Pagefind found for the words of a question. */
export interface Gevonden {
  /** Per stem, per page how much its text is about it, above 0 and at most 1. */
  gebruik: ReadonlyMap<string, ReadonlyMap<number, number>>;
  /** The words that were looked up, the most telling first. */
  woorden: string[];
}

/** Looks words up in the texts, each by itself: Pagefind only gives pages that have them all. */
export async function zoekTekst(
  gevraagd: readonly { deel: Gevraagd; belang: number }[],
  pagefind: Pagefind,
  paginaVan: (resultaat: Resultaat) => number | undefined,
  { paginasMet, vormVan }: Woordenboek,
  aantal: number,
): Promise<Gevonden> {
  const woorden = kies(gevraagd, paginasMet, aantal).map(vormVan);
  const gebruik = new Map<string, Map<number, number>>();
  await Promise.all(
    woorden.map(async (woord) => {
      const { results } = await pagefind.search(woord);
      const beste = results[0]?.score || 1;
      const per = new Map<number, number>();
      for (const resultaat of results) {
        const deel = resultaat.score / beste;
        const pagina = paginaVan(resultaat);
        if (pagina !== undefined && deel >= PAGEFIND.minstens) per.set(pagina, deel ** PAGEFIND.macht);
      }
      gebruik.set(stam(woord), per);
    }),
  );
  return { gebruik, woorden };
}

/** The words worth fetching: the most telling, each in its likeliest readings. */
function kies(
  gevraagd: readonly { deel: Gevraagd; belang: number }[],
  paginasMet: (woord: string) => number,
  aantal: number,
): string[] {
  const opBelang = gevraagd
    .filter(({ deel }) => deel.gewicht > WOORD.vraag)
    .sort((a, b) => b.belang - a.belang)
    .map(({ deel }) =>
      deel.varianten
        .slice(0, PAGEFIND.meesteVarianten)
        .flatMap(({ woorden }) => woorden)
        .filter((woord) => paginasMet(woord) > 0),
    );
  // First of everything the likeliest reading, then the others.
  const rij = [
    ...opBelang.map((woorden) => woorden.slice(0, 1)),
    ...opBelang.map((woorden) => woorden.slice(1)),
  ].flat();
  const perStam = [...new Map(rij.map((woord) => [stam(woord), woord])).values()];
  const bruikbaar = perStam.filter((woord) => paginasMet(woord) <= PAGEFIND.tePopulair * aantal);
  return (bruikbaar.length > 0 ? bruikbaar : perStam).slice(0, PAGEFIND.meesteWoorden);
}

/**
 * Finds for a page the search that tells most about it: with all words, or else with fewer and fewer, the least
 * telling left out first, or else none. No more is searched than the pages that ask need.
 */
export function makeTreffers(
  woorden: readonly string[],
  zinsneden: readonly string[],
  pagefind: Pagefind,
): (fragment: string) => Promise<Resultaat | undefined> {
  const vragen = [
    ...zinsneden,
    ...woorden.map((_, i) => woorden.slice(0, woorden.length - i).join(' ')),
    ...woorden.slice(1),
    null,
  ];
  const gezocht: Promise<Map<string, Resultaat>>[] = [];
  return async (fragment) => {
    for (const [i, vraag] of vragen.entries()) {
      gezocht[i] ??= pagefind
        .search(vraag)
        .then(({ results }) => new Map(results.map((resultaat) => [resultaat.id, resultaat])));
      const resultaat = (await gezocht[i]).get(fragment);
      if (resultaat) return resultaat;
    }
    return undefined;
  };
}

/** Pagefind that does not search for the same twice in a row: words stay the same while someone types on. */
export function metGeheugen(pagefind: Pagefind): Pagefind {
  const gezocht = new Map<string | null, ReturnType<Pagefind['search']>>();
  return {
    search: (vraag) => {
      const bekend = gezocht.get(vraag);
      if (bekend) return bekend;
      if (gezocht.size >= MEESTE_GEHEUGEN) gezocht.clear();
      const antwoord = pagefind.search(vraag);
      gezocht.set(vraag, antwoord);
      // What failed may succeed the next time.
      antwoord.catch(() => gezocht.delete(vraag));
      return antwoord;
    },
  };
}
const MEESTE_GEHEUGEN = 60;
