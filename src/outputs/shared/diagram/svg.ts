import { xml } from '../xml.ts';

/** A drawing: SVG without sizes of its own, so that it scales with the page. Lengths are units of the viewBox. */
export interface Tekening {
  breedte: number;
  hoogte: number;
  /** SVG elements, escaped. */
  vormen: string;
}

/** One line of text. `plek` is the baseline. */
export function regel(
  tekst: string,
  x: number,
  y: number,
  klasse: string,
  anker: 'start' | 'middle' | 'end' = 'start',
): string {
  return `<text x="${getal(x)}" y="${getal(y)}" class="${klasse}"${anker === 'start' ? '' : ` text-anchor="${anker}"`}>${xml(tekst)}</text>`;
}

/** Where the lines of an axis are drawn in each row: below the name, down to the name of the next. */
const ONDER_NAAM = 21;
const TOT_VOLGENDE = 3;

/** A line of an axis through all rows, with a gap where a row has its name: a line through letters is hard to read. */
export const raster = (x: number, kop: number, rijen: number, rij: number): string => {
  const stukken = Array.from({ length: rijen }, (_, i) => {
    const y = kop + i * rij;
    return `M${getal(x)} ${y + ONDER_NAAM}V${y + rij + (i + 1 < rijen ? TOT_VOLGENDE : 8)}`;
  });
  return `<path class="dg-raster" d="M${getal(x)} ${kop - 8}V${kop + TOT_VOLGENDE}${stukken.join('')}"/>`;
};

/** Cuts a text into lines of at most so many characters; a longer word stays whole. */
export function breek(tekst: string, tekens: number): string[] {
  const regels: string[] = [];
  for (const woord of tekst.split(' ')) {
    const laatste = regels.at(-1);
    if (laatste !== undefined && laatste.length + 1 + woord.length <= tekens)
      regels[regels.length - 1] = `${laatste} ${woord}`;
    else regels.push(woord);
  }
  return regels;
}

/** A coordinate with at most one decimal: the same drawing gives the same bytes everywhere. */
export const getal = (waarde: number): string => String(Math.round(waarde * 10) / 10);
