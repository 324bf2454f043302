import { clampChroma, converter, formatHex, wcagContrast, type Oklch } from 'culori';

/** A colour as `#1a2b3c`. */
export type Colour = `#${string}`;

const toOklch = converter('oklch');

/** @throws Error when it is no colour */
function oklch(colour: string): Oklch {
  const read = toOklch(colour);
  if (!read) throw new Error(`${colour} is no colour.`);
  return read;
}

/**
 * Another lightness of a colour: same hue, at most this chroma.
 * OKLCH, because a step in its lightness looks as large in every hue (https://www.w3.org/TR/css-color-4/#ok-lab).
 * @param licht lightness from 0 (black) to 1 (white)
 * @param chroma at most this much colour; a grey stays grey
 */
export function show(colour: string, light: number, chroma = 1): Colour {
  const { c, h } = oklch(colour);
  return formatHex(
    clampChroma({ mode: 'oklch', l: light, c: Math.min(c, chroma), h: h ?? 0 }, 'oklch'),
  ) as Colour;
}

/** The lightness of a colour, from 0 to 1. */
export const lightness = (colour: string): number => oklch(colour).l;

/** The contrast of two colours, from 1 to 21 (WCAG 2.2, 1.4.3). */
export const contrast = (one: string, other: string): number => wcagContrast(one, other);

/**
 * The first of a scale of lightnesses at which a colour is readable on all backgrounds.
 * Scans away from the backgrounds; the end of the scale if none is enough, so that the check names the pair.
 * @param van the lightness to try first
 * @param needed the contrast needed
 */
export function readable(
  colour: string,
  of: number,
  chroma: number,
  on: readonly string[],
  needed: number,
): Colour {
  const [first] = on;
  const darker = first !== undefined && lightness(first) > 0.5;
  const stap = darker ? -0.01 : 0.01;
  let light = of;
  while (light > 0.1 && light < 0.99) {
    const trial = show(colour, light, chroma);
    if (on.every((surface) => contrast(trial, surface) >= needed)) return trial;
    light += stap;
  }
  return show(colour, light, chroma);
}
