import type { Page } from 'playwright-core';
import { axeVondsten } from './axe.ts';
import { ibmVondsten } from './ibm.ts';
import { lettergroottes } from './in-de-pagina.ts';
import { meet } from './meet.ts';
import type { Omstandigheid } from './omstandigheden.ts';
import type { Vondst } from './vondst.ts';
import { certain } from '../../document/certain.ts';

/** What was found at one address, in one way of looking. */
export interface Waarneming {
  adres: string;
  omstandigheid: string;
  huisstijl: string;
  vondsten: Vondst[];
}

/** What WCAG 1.4.12 asks a page to bear. In a sheet of its own, which the page's own policy lets pass. */
const TEKSTAFSTAND = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-block-end: 2em !important }`;

/**
 * Opens one address and looks at it in each of the given ways, with both engines and our own measurements.
 * @throws when the page cannot be opened
 */
export async function bezoek(
  page: Page,
  adres: string,
  zo: readonly Omstandigheid[],
  huisstijl: string,
): Promise<{ waarnemingen: Waarneming[]; ibmRegels: number }> {
  await stel(page, certain(zo[0]));
  const antwoord = await page.goto(adres);
  // The page for what is not there is served under its own name, as any host would.
  if (!antwoord?.ok()) throw new Error(`${adres} geeft ${antwoord?.status() ?? 'geen antwoord'}.`);
  if (adres.includes('?q=')) await page.locator('[role=status]:not(:empty)').first().waitFor();
  // What a reader can unfold is part of the page.
  await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
  const waarnemingen: Waarneming[] = [];
  let ibmRegels = 0;
  for (const omstandigheid of zo) {
    const eerder = omstandigheid.letters ? await zonderLetters(page, omstandigheid) : [];
    await stel(page, omstandigheid);
    const axe = await axeVondsten(page, { alles: true });
    const ibm = await ibmVondsten(page);
    const eigen = await meet(page, omstandigheid, eerder);
    ibmRegels = ibm.regels;
    waarnemingen.push({
      adres,
      omstandigheid: omstandigheid.id,
      huisstijl,
      vondsten: [...axe, ...ibm.vondsten, ...eigen],
    });
  }
  return { waarnemingen, ibmRegels };
}

/** The letter sizes of this way of looking, before the reader asks for larger ones. */
async function zonderLetters(page: Page, { letters: _, ...zo }: Omstandigheid) {
  await stel(page, zo);
  return page.evaluate(lettergroottes);
}

/** Puts the browser in one way of looking, and undoes what the one before it set. */
async function stel(page: Page, { kleuren, venster, media, letters = 100, tekstafstand }: Omstandigheid) {
  await page.setViewportSize(venster);
  await page.emulateMedia({ colorScheme: kleuren, media: media ?? 'screen' });
  await zetLetters(page, letters);
  await page.evaluate(
    (regels) => {
      const blad = new CSSStyleSheet();
      blad.replaceSync(regels);
      document.adoptedStyleSheets = regels ? [blad] : [];
    },
    tekstafstand ? TEKSTAFSTAND : '',
  );
}

/** The letter size that a reader sets in the browser, with which lengths in `rem` and media queries go along. */
async function zetLetters(page: Page, procent: number): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  const fontSizes = { standard: (16 * procent) / 100, fixed: (13 * procent) / 100 };
  await cdp.send('Page.setFontSizes', { fontSizes });
  await cdp.detach();
}
