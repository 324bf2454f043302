import type { TimelineDiagram } from '../../page/diagram.ts';
import { svgLine, type SvgDrawing } from './svg.ts';

const ROW = 40;
const AS = 118;

/** Years from top to bottom along one line. */
export function drawTimeline({ years }: TimelineDiagram): SvgDrawing {
  const height = years.length * ROW + 16;
  const points = years.map(({ jaar: year, kort: short }, i) => {
    const y = 28 + i * ROW;
    return `<circle class="dg-bol" cx="${AS}" cy="${y}" r="7"/>${svgLine(year, AS - 18, y + 5, 'dg-nummer', 'end')}${svgLine(short, AS + 20, y + 5, 'dg-tekst')}`;
  });
  return {
    width: 430,
    height,
    shapes: `<line class="dg-lijn" x1="${AS}" y1="12" x2="${AS}" y2="${height - 4}"/>${points.join('')}`,
  };
}
