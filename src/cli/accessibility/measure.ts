import type { Page } from 'playwright-core';
import { ownLines } from '../../text/pages/accessibility.ts';
import { cutOff, smallTouchAreas, fontSizes, tooWide, withoutFocusring, type Box } from './in-the-page.ts';
import { textOverText } from './overlap.ts';
import type { Circumstance } from './circumstances.ts';
import type { Find } from './find.ts';

export type OwnRule = keyof typeof ownLines;
/** How many things we measure ourselves. */
export const ownCount: number = Object.keys(ownLines).length;

/** Letters that grow by less than this stood in a fixed size. */
const GROWTH = 1.1;

/**
 * Measures the page as it stands in this way of looking.
 * @param earlier the letter sizes before the reader asked for larger ones
 */
export async function measure(
  page: Page,
  { media, letters, window }: Circumstance,
  earlier: { place: string; size: number }[] = [],
): Promise<Find[]> {
  const finds = [
    ...on('tekst-afgesneden', await page.evaluate(cutOff)),
    ...on('tekst-over-tekst', await page.evaluate(textOverText)),
  ];
  // Paper has no sides to move to and nothing to click.
  if (media === 'print') return finds;
  finds.push(...on('opzij-schuiven', await page.evaluate(tooWide)));
  finds.push(...on('raakvlak-klein', await page.evaluate(smallTouchAreas)));
  if (letters) finds.push(...on('letters-vast', fixed(earlier, await page.evaluate(fontSizes))));
  // A ring looks the same in any window.
  if (!letters && window.width > 320) {
    await page.keyboard.press('Tab');
    finds.push(...on('focus-onzichtbaar', await page.evaluate(withoutFocusring)));
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  }
  return finds;
}

/** The letters of before that did not grow. */
function fixed(earlier: { place: string; size: number }[], nu: { place: string; size: number }[]): Box[] {
  const sizes = new Map(nu.map(({ place, size }) => [place, size]));
  return earlier
    .filter(({ place, size }) => (sizes.get(place) ?? Infinity) < size * GROWTH)
    .map(({ place, size }) => ({ place, message: `De letters blijven ${size} px.` }));
}

const on = (rule: OwnRule, places: Box[]): Find[] =>
  places.map(({ place, message }) => ({
    motor: 'eigen',
    rule,
    soort: 'fout',
    place,
    message,
  }));
