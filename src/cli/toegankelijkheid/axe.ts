import axe, { type AxeResults, type Result, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import type { Vondst } from './vondst.ts';

/** What WCAG 2.2 asks at level A and AA, as far as a machine can see it. */
export const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const ADVIES = 'best-practice';

export const axeVersie: string = axe.version;
/** How many rules are run. */
export const axeRegels: number = axe.getRules([...WCAG, ADVIES]).length;

type Axe = typeof axe;
declare global {
  /** Inside the page, once its source ran there. */
  var axe: Axe;
}

/** What axe found on the page as it stands; `advies` and what a person must look at come only when asked for. */
export async function axeVondsten(page: Page, { alles = false } = {}): Promise<Vondst[]> {
  // Evaluated from outside, so that the page keeps its own Content Security Policy.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const found = await page.evaluate((options) => globalThis.axe.run(document, options), {
    runOnly: alles ? [...WCAG, ADVIES] : WCAG,
    // Only what is asked for is worked out in full: that saves a quarter of the time.
    resultTypes: alles ? ['violations', 'incomplete'] : ['violations'],
  } satisfies RunOptions);
  return vondstenVan(found, alles);
}

/** The answer of axe as findings, one for each place. */
export function vondstenVan(
  { violations, incomplete }: Pick<AxeResults, 'violations' | 'incomplete'>,
  alles: boolean,
): Vondst[] {
  return [
    ...violations.flatMap((result) => perPlek(result, result.tags.includes(ADVIES) ? 'advies' : 'fout')),
    ...(alles ? incomplete.flatMap((result) => perPlek(result, 'nakijken')) : []),
  ];
}

const perPlek = ({ id, impact, nodes }: Result, soort: Vondst['soort']): Vondst[] =>
  nodes.map(({ target, failureSummary = '' }) => ({
    motor: 'axe',
    regel: id,
    soort,
    ...(impact && { ernst: impact }),
    plek: target.join(' '),
    melding: failureSummary.replace(/\s+/g, ' '),
  }));
