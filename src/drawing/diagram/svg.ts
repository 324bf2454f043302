import { xml } from '../../outputs/files/xml.ts';

/** A drawing: SVG without sizes of its own, so that it scales with the page. Lengths are units of the viewBox. */
export interface SvgDrawing {
  width: number;
  height: number;
  /** SVG elements, escaped. */
  shapes: string;
}

/** One line of text. `plek` is the baseline. */
export function svgLine(
  text: string,
  x: number,
  y: number,
  className: string,
  anchor: 'start' | 'middle' | 'end' = 'start',
): string {
  return `<text x="${svgNumber(x)}" y="${svgNumber(y)}" class="${className}"${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}>${xml(text)}</text>`;
}

/** Where the lines of an axis are drawn in each row: below the name, down to the name of the next. */
const UNDER_NAME = 21;
const UNTIL_NEXT = 3;

/** A line of an axis through all rows, with a gap where a row has its name: a line through letters is hard to read. */
export const raster = (x: number, heading: number, rows: number, row: number): string => {
  const pieces = Array.from({ length: rows }, (_, i) => {
    const y = heading + i * row;
    return `M${svgNumber(x)} ${y + UNDER_NAME}V${y + row + (i + 1 < rows ? UNTIL_NEXT : 8)}`;
  });
  return `<path class="dg-raster" d="M${svgNumber(x)} ${heading - 8}V${heading + UNTIL_NEXT}${pieces.join('')}"/>`;
};

/** Cuts a text into lines of at most so many characters; a longer word stays whole. */
export function breakUp(text: string, characters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= characters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A coordinate with at most one decimal: the same drawing gives the same bytes everywhere. */
export const svgNumber = (value: number): string => String(Math.round(value * 10) / 10);
