import type { NetworkDiagram } from '../../page/diagram.ts';
import { breakUp, svgNumber, svgLine, type SvgDrawing } from './svg.ts';
import { certain } from '../../document/certain.ts';

/** Measures of the drawing: narrow enough to read on a phone. */
const BOX = { width: 172, height: 64 };
const STAP = { x: 236, y: 138 };
const EDGE = 12;

/** Roles as boxes in two columns, lines between them with a number halfway. */
export function drawNetwork({ punten: points, strokes }: NetworkDiagram): SvgDrawing {
  const middle = new Map(
    points.map(({ naam: name, kolom: column, rij: row }) => [
      name,
      { x: EDGE + BOX.width / 2 + (column - 1) * STAP.x, y: EDGE + BOX.height / 2 + (row - 1) * STAP.y },
    ]),
  );
  const rows = Math.max(...points.map(({ rij: row }) => row));
  const dashes = strokes.map(({ nummer: number, of, to, bothSides }) => {
    const a = certain(middle.get(of));
    const b = certain(middle.get(to));
    if (of === to) return loop(a, number);
    const m = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
    const begin = edge(a, b);
    const end = edge(b, a);
    return `<line class="dg-lijn" x1="${svgNumber(begin.x)}" y1="${svgNumber(begin.y)}" x2="${svgNumber(end.x)}" y2="${svgNumber(end.y)}"/>${arrow(begin, end)}${bothSides ? arrow(end, begin) : ''}${ball(m, number)}`;
  });
  const boxes = points.map(({ naam: name }) => {
    const { x, y } = certain(middle.get(name));
    const lines = breakUp(name, 19);
    const text = lines.map((part, i) =>
      svgLine(part, x, y + 5 + (i - (lines.length - 1) / 2) * 19, 'dg-naam', 'middle'),
    );
    return `<rect class="dg-vak" x="${svgNumber(x - BOX.width / 2)}" y="${svgNumber(y - BOX.height / 2)}" width="${BOX.width}" height="${BOX.height}" rx="8"/>${text.join('')}`;
  });
  return {
    width: 2 * EDGE + BOX.width + STAP.x,
    height: 2 * EDGE + BOX.height + (rows - 1) * STAP.y + (strokes.some(({ of, to }) => of === to) ? 44 : 0),
    shapes: [...dashes, ...boxes].join(''),
  };
}

interface Point {
  x: number;
  y: number;
}

/** Where the line from the middle of a box leaves it. */
function edge(of: Point, to: Point): Point {
  const dx = to.x - of.x;
  const dy = to.y - of.y;
  const part = Math.min(
    dx === 0 ? Infinity : BOX.width / 2 / Math.abs(dx),
    dy === 0 ? Infinity : BOX.height / 2 / Math.abs(dy),
  );
  return { x: of.x + dx * part, y: of.y + dy * part };
}

/** An arrowhead at the end of a line. */
function arrow(of: Point, to: Point): string {
  const corner = Math.atan2(to.y - of.y, to.x - of.x);
  const leg = (turn: number) =>
    `${svgNumber(to.x - 11 * Math.cos(corner + turn))},${svgNumber(to.y - 11 * Math.sin(corner + turn))}`;
  return `<polygon class="dg-pijl" points="${svgNumber(to.x)},${svgNumber(to.y)} ${leg(0.42)} ${leg(-0.42)}"/>`;
}

function ball({ x, y }: Point, number: number): string {
  return `<circle class="dg-bol" cx="${svgNumber(x)}" cy="${svgNumber(y)}" r="14"/>${svgLine(String(number), x, y + 5, 'dg-nummer', 'middle')}`;
}

/** A line from a role to itself: what its members do for each other. */
function loop({ x, y }: Point, number: number): string {
  const under = y + BOX.height / 2;
  return `<path class="dg-lijn" d="M${svgNumber(x - 30)} ${svgNumber(under)} C ${svgNumber(x - 30)} ${svgNumber(under + 44)}, ${svgNumber(x + 30)} ${svgNumber(under + 44)}, ${svgNumber(x + 30)} ${svgNumber(under)}"/>${ball({ x, y: under + 32 }, number)}`;
}
