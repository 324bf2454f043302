import netherlands from '@svg-maps/netherlands';

/** The outline of a province as an SVG path in whole units, coarse enough to be small. */
export interface Outline {
  name: string;
  path: string;
}

/** Points nearer than this to the one before are left out; the map is 613 by 724 units. */
const COARSENESS = 4;

export const cardBox = netherlands.viewBox;

/** All provinces, from «Map of Netherlands» (MapSVG, CC BY 4.0). */
export const outlines: Outline[] = netherlands.locations.map(({ name, path }) => ({
  name,
  path: surfaces(path)
    .map(coarse)
    .filter((surface) => surface.length > 3)
    .map(asPath)
    .join(''),
}));

type Point = [x: number, y: number];

/** The rings of a path that uses only moves and lines, relative or absolute, as this map does. */
function surfaces(path: string): Point[][] {
  const from: Point[][] = [];
  let ring: Point[] = [];
  let here: Point = [0, 0];
  for (const [, assignment = 'l', numbers = ''] of path.matchAll(/([mlzMLZ])([^mlzMLZ]*)/g)) {
    const digits = (numbers.match(/-?\d*\.?\d+(?:e-?\d+)?/g) ?? []).map(Number);
    for (let i = 0; i + 1 < digits.length; i += 2) {
      const [x = 0, y = 0] = digits.slice(i, i + 2);
      here = assignment === assignment.toUpperCase() ? [x, y] : [here[0] + x, here[1] + y];
      if (assignment.toLowerCase() === 'm' && i === 0) from.push((ring = []));
      ring.push(here);
    }
    // Closing a ring brings the pen back to where the ring began.
    if (assignment.toLowerCase() === 'z') here = ring[0] ?? here;
  }
  return from;
}

function coarse(surface: Point[]): Point[] {
  const from: Point[] = [];
  for (const [x, y] of surface) {
    const previous = from.at(-1);
    if (!previous || Math.hypot(x - previous[0], y - previous[1]) >= COARSENESS)
      from.push([Math.round(x), Math.round(y)]);
  }
  return from;
}

function asPath(surface: Point[]): string {
  return `M${surface.map(([x, y]) => `${x} ${y}`).join('L')}Z`;
}
