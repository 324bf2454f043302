import type { Handboek } from '../../../model/handboek.ts';
import { rolmatrixVan } from '../../../model/rolmatrix.ts';
import { kapitaal } from '../../../text/kapitaal.ts';
import { nl } from '../../../text/nl.ts';
import { alinea, cel, kop, link, midden, tabel, tekst } from './maak.ts';
import type { StukBlok } from './types.ts';

/** Who is at work in which step, as the overview of the steps shows it. */
export function rolmatrixBlokken(handboek: Handboek): StukBlok[] {
  const matrix = rolmatrixVan(handboek);
  if (!matrix) return [];
  const { stap: woord } = nl;
  return [
    kop('wie-wanneer', woord.wieWanneer),
    alinea(tekst(woord.wieWanneerUitleg)),
    tabel(
      woord.wieWanneer,
      [cel(tekst(woord.stap)), ...matrix.rollen.map((rol) => midden(tekst(kapitaal(rol))))],
      matrix.stappen.map(({ nummer, titel, adres, taken }) => [
        cel(link(adres, `${nummer}. ${titel}`)),
        ...taken.map((aantal) => midden(tekst(aantal === 0 ? '–' : woord.aantalTaken(aantal)))),
      ]),
      { rijkop: true },
    ),
  ];
}
