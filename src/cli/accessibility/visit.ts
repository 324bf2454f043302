import type { Page } from 'playwright-core';
import { axeFinds } from './axe.ts';
import { ibmFinds } from './ibm.ts';
import { fontSizes } from './in-the-page.ts';
import { measure } from './measure.ts';
import type { Circumstance } from './circumstances.ts';
import type { Find } from './find.ts';
import { certain } from '../../document/certain.ts';

/** What was found at one address, in one way of looking. */
export interface Observation {
  address: string;
  circumstance: string;
  huisstijl: string;
  finds: Find[];
}

/** What WCAG 1.4.12 asks a page to bear. In a sheet of its own, which the page's own policy lets pass. */
const TEXT_SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-block-end: 2em !important }`;

/**
 * Opens one address and looks at it in each of the given ways, with both engines and our own measurements.
 * @throws when the page cannot be opened
 */
export async function visit(
  page: Page,
  address: string,
  so: readonly Circumstance[],
  huisstijl: string,
): Promise<{ observations: Observation[]; ibmRules: number }> {
  await put(page, certain(so[0]));
  const answer = await page.goto(`.${address}`);
  // The page for what is not there is served under its own name, as any host would.
  if (!answer?.ok()) throw new Error(`${address} geeft ${answer?.status() ?? 'geen antwoord'}.`);
  if (address.includes('?q=')) await page.locator('[role=status]:not(:empty)').first().waitFor();
  // What a reader can unfold is part of the page.
  await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
  const observations: Observation[] = [];
  let ibmRules = 0;
  for (const circumstance of so) {
    const earlier = circumstance.letters ? await withoutLetters(page, circumstance) : [];
    await put(page, circumstance);
    const axe = await axeFinds(page, { alles: true });
    const ibm = await ibmFinds(page);
    const own = await measure(page, circumstance, earlier);
    ibmRules = ibm.rules;
    observations.push({
      address,
      circumstance: circumstance.id,
      huisstijl,
      finds: [...axe, ...ibm.finds, ...own],
    });
  }
  return { observations, ibmRules };
}

/** The letter sizes of this way of looking, before the reader asks for larger ones. */
async function withoutLetters(page: Page, { letters: _, ...so }: Circumstance) {
  await put(page, so);
  return page.evaluate(fontSizes);
}

/** Puts the browser in one way of looking, and undoes what the one before it set. */
async function put(page: Page, { colours, window, media, letters = 100, textSpacing }: Circumstance) {
  await page.setViewportSize(window);
  await page.emulateMedia({ colorScheme: colours, media: media ?? 'screen' });
  await putLetters(page, letters);
  await page.evaluate(
    (rules) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      document.adoptedStyleSheets = rules ? [sheet] : [];
    },
    textSpacing ? TEXT_SPACING : '',
  );
}

/** The letter size that a reader sets in the browser, with which lengths in `rem` and media queries go along. */
async function putLetters(page: Page, percent: number): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  const fontSizes = { standard: (16 * percent) / 100, fixed: (13 * percent) / 100 };
  await cdp.send('Page.setFontSizes', { fontSizes });
  await cdp.detach();
}
