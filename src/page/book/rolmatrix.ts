import type { Handboek } from '../../model/handboek.ts';
import { rolmatrixVan } from '../../model/rolmatrix.ts';
import { kapitaal } from '../../text/kapitaal.ts';
import { nl } from '../../text/nl.ts';
import { paragraph, cell, heading, link, center, table, text } from '../make.ts';
import type { PlainBlock } from '../plain.ts';

/** Who is at work in which step, as the overview of the steps shows it. */
export function rolmatrixBlokken(handboek: Handboek): PlainBlock[] {
  const matrix = rolmatrixVan(handboek);
  if (!matrix) return [];
  const { stap: woord } = nl;
  return [
    heading('wie-wanneer', woord.wieWanneer),
    paragraph(text(woord.wieWanneerUitleg)),
    table(
      woord.wieWanneer,
      [cell(text(woord.stap)), ...matrix.rollen.map((rol) => center(text(kapitaal(rol))))],
      matrix.stappen.map(({ nummer, titel, adres, taken }) => [
        cell(link(adres, `${nummer}. ${titel}`)),
        ...taken.map((aantal) => center(text(aantal === 0 ? '–' : woord.aantalTaken(aantal)))),
      ]),
      { rowHeads: true },
    ),
  ];
}
