import type { StappenDiagram } from '../../page/diagram.ts';
import { nl } from '../../text/nl.ts';
import { svgNumber, raster, svgLine, type SvgDrawing } from './svg.ts';

const WIDTH = 420;
const ROW = 49;
const LEGEND = 26;
const HEADING = LEGEND + 30;
/** How many weeks of a step without an end are drawn. */
const WALK = 13;

/** Steps on an axis of weeks, one above the other: a dark bar as fast, a light one as slow as estimated. */
export function drawStappen({ stappen }: StappenDiagram): SvgDrawing {
  const ends = stappen.map(({ begin, einde: end }) => end?.traagst ?? begin.traagst + WALK);
  const weeks = Math.ceil(Math.max(...ends) / 13) * 13;
  const x = (week: number) => (week / weeks) * (WIDTH - 12) + 6;
  const height = HEADING + stappen.length * ROW + 8;
  const as = Array.from({ length: weeks / 13 + 1 }, (_, i) => i * 13).map(
    (week) =>
      `${raster(x(week), HEADING, stappen.length, ROW)}${svgLine(week === 0 ? `${nl.diagram.week} 0` : String(week), x(week), LEGEND + 14, 'dg-as', week === 0 ? 'start' : week === weeks ? 'end' : 'middle')}`,
  );
  const rows = stappen.map(({ nummer: number, title, begin, einde: end, ongoing }, i) => {
    const y = HEADING + i * ROW;
    const bar = (soort: 'snelst' | 'traagst', above: number) => {
      const of = x(begin[soort]);
      const until = x(end?.[soort] ?? weeks);
      const by = ongoing
        ? `<line class="dg-door" x1="${svgNumber(until)}" y1="${above + 4.5}" x2="${svgNumber(x(weeks))}" y2="${above + 4.5}"/>`
        : '';
      const box = end
        ? `<rect class="dg-${soort}" x="${svgNumber(of)}" y="${above}" width="${svgNumber(Math.max(2, until - of))}" height="9" rx="2"/>`
        : '';
      const open = end
        ? ''
        : `<line class="dg-door dg-door-${soort}" x1="${svgNumber(of)}" y1="${above + 4.5}" x2="${svgNumber(x(weeks))}" y2="${above + 4.5}"/>`;
      return by + box + open;
    };
    return `${svgLine(`${number}. ${title}`, 6, y + 16, 'dg-tekst')}${bar('snelst', y + 23)}${bar('traagst', y + 34)}`;
  });
  return { width: WIDTH, height, shapes: legend() + as.join('') + rows.join('') };
}

/** What each of the two bars is, where one looks first. */
const legend = (): string =>
  (['snelst', 'traagst'] as const)
    .map(
      (soort, i) =>
        `<rect class="dg-${soort}" x="${6 + i * 100}" y="5" width="22" height="9" rx="2"/>${svgLine(nl.diagram[soort], 34 + i * 100, 14, 'dg-as')}`,
    )
    .join('');
