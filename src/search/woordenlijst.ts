import type { GelezenPagina } from './lees-pagina.ts';
import type { BekendWoord } from './query/kern.ts';
import { gelijk, woordenIn } from './query/woorden.ts';

/** A page and how visitors call what stands on it. */
export type MetZoekwoorden = GelezenPagina & { zoekwoorden: readonly string[] };

/** Every text of a page that can be found, apart. */
export const tekstenVan = ({ titel, zoekwoorden, plekken }: MetZoekwoorden): string[] => [
  titel,
  ...zoekwoorden,
  ...plekken.flatMap(({ kop, blokken }) => [kop, ...blokken]),
];

/** The words of a page as they are written, in lower case. */
export const vormenVan = (pagina: MetZoekwoorden): string[] =>
  tekstenVan(pagina).flatMap((tekst) =>
    woordenIn(tekst).map(({ begin, eind }) => tekst.slice(begin, eind).toLowerCase().normalize('NFC')),
  );

/**
 * The words of a handbook, in order, with on how many pages each stands.
 * @param splits the parts of a word, in lower case with its accents; none when it is no compound
 */
export function woordenlijst(
  paginas: readonly MetZoekwoorden[],
  splits: (woord: string) => readonly string[],
): BekendWoord[] {
  const lijst = new Map<string, BekendWoord>();
  for (const pagina of paginas)
    for (const [woord, vorm] of new Map(vormenVan(pagina).map((vorm) => [gelijk(vorm), vorm]))) {
      const bekend = lijst.get(woord);
      if (bekend) bekend.paginas++;
      else {
        const delen = splits(vorm).map(gelijk);
        lijst.set(woord, { woord, paginas: 1, delen: delen.join('') === woord ? delen : [] });
      }
    }
  return [...lijst.values()]
    .filter(({ woord }) => woord.length > 1)
    .sort((a, b) => (a.woord < b.woord ? -1 : 1));
}
