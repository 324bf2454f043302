import type { Page } from 'playwright-core';
import { axeVondsten } from '../../src/cli/toegankelijkheid/axe.ts';

/** What is not accessible by WCAG 2.2 A and AA, each with its place and what to do. */
export async function violations(page: Page): Promise<string[]> {
  return (await axeVondsten(page)).map(({ regel, plek, melding }) => `${regel}: ${plek}: ${melding}`);
}
