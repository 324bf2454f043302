import axe, { type AxeResults, type Result, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import type { Find } from './find.ts';

/** What WCAG 2.2 asks at level A and AA, as far as a machine can see it. */
export const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const ADVICE = 'best-practice';

export const axeVersion: string = axe.version;
/** How many rules are run. */
export const axeRules: number = axe.getRules([...WCAG, ADVICE]).length;

type Axe = typeof axe;
declare global {
  /** Inside the page, once its source ran there. */
  var axe: Axe;
}

/** Rules whose answer depends on colours and on the size of the window; all others read only the page itself. */
export const LOOKS = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'];

/**
 * What axe found on the page as it stands; `advies` and what a person must look at come only when asked for.
 * @param only the rules to run, by their names in axe; without it all of WCAG
 */
export async function axeFinds(
  page: Page,
  { alles: everything = false, only }: { alles?: boolean; only?: string[] } = {},
): Promise<Find[]> {
  // Evaluated from outside, so that the page keeps its own Content Security Policy.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const found = await page.evaluate((options) => globalThis.axe.run(document, options), {
    runOnly: only
      ? { type: 'rule', values: only }
      : { type: 'tag', values: everything ? [...WCAG, ADVICE] : WCAG },
    // Only what is asked for is worked out in full: that saves a quarter of the time.
    resultTypes: everything ? ['violations', 'incomplete'] : ['violations'],
  } satisfies RunOptions);
  return findsOf(found, everything);
}

/** The answer of axe as findings, one for each place. */
export function findsOf(
  { violations, incomplete }: Pick<AxeResults, 'violations' | 'incomplete'>,
  everything: boolean,
): Find[] {
  return [
    ...violations.flatMap((result) => perPlace(result, result.tags.includes(ADVICE) ? 'advies' : 'fout')),
    ...(everything ? incomplete.flatMap((result) => perPlace(result, 'nakijken')) : []),
  ];
}

const perPlace = ({ id, impact, nodes }: Result, soort: Find['soort']): Find[] =>
  nodes.map(({ target, failureSummary = '' }) => ({
    motor: 'axe',
    rule: id,
    soort,
    ...(impact && { severity: impact }),
    place: target.join(' '),
    message: failureSummary.replace(/\s+/g, ' '),
  }));
