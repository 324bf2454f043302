import nederland from '@svg-maps/netherlands';

/** The outline of a province as an SVG path in whole units, coarse enough to be small. */
export interface Omtrek {
  naam: string;
  pad: string;
}

/** Points nearer than this to the one before are left out; the map is 613 by 724 units. */
const GROFHEID = 4;

export const kaartVak = nederland.viewBox;

/** All provinces, from «Map of Netherlands» (MapSVG, CC BY 4.0). */
export const omtrekken: Omtrek[] = nederland.locations.map(({ name, path }) => ({
  naam: name,
  pad: vlakken(path)
    .map(grof)
    .filter((vlak) => vlak.length > 3)
    .map(alsPad)
    .join(''),
}));

type Punt = [x: number, y: number];

/** The rings of a path that uses only moves and lines, relative or absolute, as this map does. */
function vlakken(path: string): Punt[][] {
  const uit: Punt[][] = [];
  let hier: Punt = [0, 0];
  for (const [, opdracht = 'l', getallen = ''] of path.matchAll(/([mlzMLZ])([^mlzMLZ]*)/g)) {
    const cijfers = (getallen.match(/-?\d*\.?\d+(?:e-?\d+)?/g) ?? []).map(Number);
    for (let i = 0; i + 1 < cijfers.length; i += 2) {
      const [x, y] = [cijfers[i]!, cijfers[i + 1]!];
      hier = opdracht === opdracht.toUpperCase() ? [x, y] : [hier[0] + x, hier[1] + y];
      if (opdracht.toLowerCase() === 'm' && i === 0) uit.push([]);
      uit.at(-1)!.push(hier);
    }
    // Closing a ring brings the pen back to where the ring began.
    if (opdracht.toLowerCase() === 'z') hier = uit.at(-1)![0]!;
  }
  return uit;
}

function grof(vlak: Punt[]): Punt[] {
  const uit: Punt[] = [];
  for (const [x, y] of vlak) {
    const vorig = uit.at(-1);
    if (!vorig || Math.hypot(x - vorig[0], y - vorig[1]) >= GROFHEID)
      uit.push([Math.round(x), Math.round(y)]);
  }
  return uit;
}

function alsPad(vlak: Punt[]): string {
  return `M${vlak.map(([x, y]) => `${x} ${y}`).join('L')}Z`;
}
