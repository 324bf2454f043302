import type { StappenDiagram } from '../../../model/diagram.ts';
import { nl } from '../../../text/nl.ts';
import { getal, raster, regel, type Tekening } from './svg.ts';

const BREEDTE = 420;
const RIJ = 49;
const LEGENDA = 26;
const KOP = LEGENDA + 30;
/** How many weeks of a step without an end are drawn. */
const DOORLOOP = 13;

/** Steps on an axis of weeks, one above the other: a dark bar as fast, a light one as slow as estimated. */
export function tekenStappen({ stappen }: StappenDiagram): Tekening {
  const einden = stappen.map(({ begin, einde }) => einde?.traagst ?? begin.traagst + DOORLOOP);
  const weken = Math.ceil(Math.max(...einden) / 13) * 13;
  const x = (week: number) => (week / weken) * (BREEDTE - 12) + 6;
  const hoogte = KOP + stappen.length * RIJ + 8;
  const as = Array.from({ length: weken / 13 + 1 }, (_, i) => i * 13).map(
    (week) =>
      `${raster(x(week), KOP, stappen.length, RIJ)}${regel(week === 0 ? `${nl.diagram.week} 0` : String(week), x(week), LEGENDA + 14, 'dg-as', week === 0 ? 'start' : week === weken ? 'end' : 'middle')}`,
  );
  const rijen = stappen.map(({ nummer, titel, begin, einde, doorlopend }, i) => {
    const y = KOP + i * RIJ;
    const balk = (soort: 'snelst' | 'traagst', boven: number) => {
      const van = x(begin[soort]);
      const tot = x(einde?.[soort] ?? weken);
      const door = doorlopend
        ? `<line class="dg-door" x1="${getal(tot)}" y1="${boven + 4.5}" x2="${getal(x(weken))}" y2="${boven + 4.5}"/>`
        : '';
      const vak = einde
        ? `<rect class="dg-${soort}" x="${getal(van)}" y="${boven}" width="${getal(Math.max(2, tot - van))}" height="9" rx="2"/>`
        : '';
      const open = einde
        ? ''
        : `<line class="dg-door dg-door-${soort}" x1="${getal(van)}" y1="${boven + 4.5}" x2="${getal(x(weken))}" y2="${boven + 4.5}"/>`;
      return door + vak + open;
    };
    return `${regel(`${nummer}. ${titel}`, 6, y + 16, 'dg-tekst')}${balk('snelst', y + 23)}${balk('traagst', y + 34)}`;
  });
  return { breedte: BREEDTE, hoogte, vormen: legenda() + as.join('') + rijen.join('') };
}

/** What each of the two bars is, where one looks first. */
const legenda = (): string =>
  (['snelst', 'traagst'] as const)
    .map(
      (soort, i) =>
        `<rect class="dg-${soort}" x="${6 + i * 100}" y="5" width="22" height="9" rx="2"/>${regel(nl.diagram[soort], 34 + i * 100, 14, 'dg-as')}`,
    )
    .join('');
