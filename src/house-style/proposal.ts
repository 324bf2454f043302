import type { Brand } from './basis.ts';
import { lightness, show, type Colour } from './colour.ts';
import { contrastFaults, type BrandColour } from './contrast.ts';

/** Steps of lightness in which a better colour is sought: too small to see one. */
const STEP = 0.005;

/** So many values that fail together fail by what they stand on. */
const BY_PAPER = 3;
/** So many values can each be mended by itself. */
const MOST_ALONE = 4;

/**
 * For every brand value that cannot be read, the nearest colour of the same hue that can: lighter or darker, whichever
 * is less of a change. A value for which no lightness is enough has none. Where much fails at once it is the paper
 * that must change, and nothing else.
 */
export function proposedColours(brand: Brand): Partial<Record<BrandColour, Colour>> {
  const failing = new Set(contrastFaults(brand).map(({ brandValue }) => brandValue));
  if (failing.size >= BY_PAPER) {
    const paper = nearestPassing(brand, 'papier', () => true);
    // With ink and paper the wrong way round nothing else helps either.
    if (paper || failing.size > MOST_ALONE) return paper ? { papier: paper } : {};
  }
  const proposed: Partial<Record<BrandColour, Colour>> = {};
  let better = brand;
  for (const value of failing) {
    const colour = nearestPassing(better, value, (failed) => failed === value);
    if (!colour) continue;
    proposed[value] = colour;
    better = { ...better, [value]: colour };
  }
  return proposed;
}

/** @param counts which values may no longer fail */
function nearestPassing(
  brand: Brand,
  value: BrandColour,
  counts: (failed: BrandColour) => boolean,
): Colour | undefined {
  const written = brand[value];
  const now = lightness(written);
  const passes = (colour: Colour) =>
    !contrastFaults({ ...brand, [value]: colour }).some(({ brandValue }) => counts(brandValue));
  for (let away = STEP; away <= 1; away += STEP)
    for (const light of [now - away, now + away]) {
      if (light < 0 || light > 1) continue;
      const colour = show(written, light);
      if (passes(colour)) return colour;
    }
  return undefined;
}
