import { clampChroma, converter, formatHex, wcagContrast } from 'culori';

/** A colour as `#1a2b3c`. */
export type Kleur = `#${string}`;

const naarOklch = converter('oklch');

/**
 * Another lightness of a colour: same hue, at most this chroma.
 * OKLCH, because a step in its lightness looks as large in every hue (https://www.w3.org/TR/css-color-4/#ok-lab).
 * @param licht lightness from 0 (black) to 1 (white)
 * @param chroma at most this much colour; a grey stays grey
 */
export function toon(kleur: string, licht: number, chroma = 1): Kleur {
  const { c, h } = naarOklch(kleur)!;
  return formatHex(
    clampChroma({ mode: 'oklch', l: licht, c: Math.min(c, chroma), h: h ?? 0 }, 'oklch'),
  ) as Kleur;
}

/** The lightness of a colour, from 0 to 1. */
export const lichtheid = (kleur: string): number => naarOklch(kleur)!.l;

/** The contrast of two colours, from 1 to 21 (WCAG 2.2, 1.4.3). */
export const contrast = (een: string, ander: string): number => wcagContrast(een, ander);

/**
 * The first of a scale of lightnesses at which a colour is readable on all backgrounds.
 * Scans away from the backgrounds; the end of the scale if none is enough, so that the check names the pair.
 * @param van the lightness to try first
 * @param nodig the contrast needed
 */
export function leesbaar(
  kleur: string,
  van: number,
  chroma: number,
  op: readonly string[],
  nodig: number,
): Kleur {
  const donkerder = lichtheid(op[0]!) > 0.5;
  const stap = donkerder ? -0.01 : 0.01;
  let licht = van;
  while (licht > 0.1 && licht < 0.99) {
    const proef = toon(kleur, licht, chroma);
    if (op.every((vlak) => contrast(proef, vlak) >= nodig)) return proef;
    licht += stap;
  }
  return toon(kleur, licht, chroma);
}
