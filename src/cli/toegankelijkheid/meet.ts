import type { Page } from 'playwright-core';
import { eigenRegels } from '../../text/toegankelijkheid.ts';
import {
  afgesneden,
  kleineRaakvlakken,
  lettergroottes,
  teBreed,
  zonderFocusring,
  type Plek,
} from './in-de-pagina.ts';
import { tekstOverTekst } from './overlap.ts';
import type { Omstandigheid } from './omstandigheden.ts';
import type { Vondst } from './vondst.ts';

export type EigenRegel = keyof typeof eigenRegels;
/** How many things we measure ourselves. */
export const eigenAantal: number = Object.keys(eigenRegels).length;

/** Letters that grow by less than this stood in a fixed size. */
const GROEI = 1.1;

/**
 * Measures the page as it stands in this way of looking.
 * @param eerder the letter sizes before the reader asked for larger ones
 */
export async function meet(
  page: Page,
  { media, letters, venster }: Omstandigheid,
  eerder: { plek: string; grootte: number }[] = [],
): Promise<Vondst[]> {
  const vondsten = [
    ...op('tekst-afgesneden', await page.evaluate(afgesneden)),
    ...op('tekst-over-tekst', await page.evaluate(tekstOverTekst)),
  ];
  // Paper has no sides to move to and nothing to click.
  if (media === 'print') return vondsten;
  vondsten.push(...op('opzij-schuiven', await page.evaluate(teBreed)));
  vondsten.push(...op('raakvlak-klein', await page.evaluate(kleineRaakvlakken)));
  if (letters) vondsten.push(...op('letters-vast', vast(eerder, await page.evaluate(lettergroottes))));
  // A ring looks the same in any window.
  if (!letters && venster.width > 320) {
    await page.keyboard.press('Tab');
    vondsten.push(...op('focus-onzichtbaar', await page.evaluate(zonderFocusring)));
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  }
  return vondsten;
}

/** The letters of before that did not grow. */
function vast(eerder: { plek: string; grootte: number }[], nu: { plek: string; grootte: number }[]): Plek[] {
  const groottes = new Map(nu.map(({ plek, grootte }) => [plek, grootte]));
  return eerder
    .filter(({ plek, grootte }) => (groottes.get(plek) ?? Infinity) < grootte * GROEI)
    .map(({ plek, grootte }) => ({ plek, melding: `De letters blijven ${grootte} px.` }));
}

const op = (regel: EigenRegel, plekken: Plek[]): Vondst[] =>
  plekken.map(({ plek, melding }) => ({
    motor: 'eigen',
    regel,
    soort: 'fout',
    plek,
    melding,
  }));
