import { officeWidthOf } from '../office/letter-width.ts';

/** A place on a slide, in points: a slide is 13 1/3 by 7 1/2 inches. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export const SLIDE = { width: 960, height: 540 };
/** White between the edge of a box and its words. */
export const INSET = 8;
/** The height of a line beside the size of its letter, in the highest of the letters that programs put in its place. */
const LINE = 1.3;
/** The room below a point beside the size of its letter: many points stand closer, so that their letters stay large. */
export const between = (points: number): number => (points > 6 ? 0.18 : 0.35);

/** The size of letters at which words fit in a box: the first that does, or else the last. */
export function sizeFor(
  paragraphs: readonly string[],
  box: Box,
  sizes: readonly [number, ...number[]],
  bold = false,
): number {
  const size = sizes.find((one) => heightOf(paragraphs, box, one, bold) <= box.height - 2 * INSET);
  return size ?? sizes.at(-1) ?? sizes[0];
}

/** How high the words stand, in points. */
export function heightOf(paragraphs: readonly string[], box: Box, size: number, bold: boolean): number {
  const room = (box.width - 2 * INSET) * 20;
  return paragraphs.reduce(
    (high, text) => high + linesOf(text, room, size, bold) * size * LINE + size * between(paragraphs.length),
    0,
  );
}

function linesOf(text: string, room: number, size: number, bold: boolean): number {
  let lines = 1;
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line ? `${line} ${word}` : word;
    if (line && officeWidthOf(longer, size, bold) > room) {
      lines += 1;
      line = word;
    } else line = longer;
  }
  return lines;
}
