import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What WCAG 2.2 asks at level A and AA, as far as a machine can see it. */
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What is not accessible, each with its place and what to do. */
export async function violations(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page })
    // Only what is wrong is worked out in full: that saves a quarter of the time.
    .options({ resultTypes: ['violations'] })
    .withTags(WCAG)
    // The site has no frames, so axe needs no second page to gather its results in.
    .setLegacyMode()
    .analyze();
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}
