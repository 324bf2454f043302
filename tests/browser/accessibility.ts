import type { Page } from 'playwright-core';
import { axeFinds } from '../../src/cli/accessibility/axe.ts';

/**
 * What is not accessible by WCAG 2.2 A and AA, each with its place and what to do.
 * @param only the rules to run; without it all
 */
export async function violations(page: Page, only?: string[]): Promise<string[]> {
  return (await axeFinds(page, only && { only })).map(
    ({ rule: line, place, message }) => `${line}: ${place}: ${message}`,
  );
}
