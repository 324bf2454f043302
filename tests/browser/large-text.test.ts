import { expect } from 'vitest';
import { circumstances } from '../../src/cli/accessibility/circumstances.ts';
import { visit } from '../../src/cli/accessibility/visit.ts';
import { onePerChild } from './addresses.ts';
import { test } from './reader.ts';

/** Widths in pixels: a narrow window, and a common screen. */
const WIDTHS = [640, 1280];

test('no page has to be moved sideways when a reader doubles the size of letters', async ({ open }) => {
  const { page } = await open('/');
  const tooWide: string[] = [];
  for (const address of [...onePerChild, '/leerlijn/start/', '/sjablonen/gedragscode/', '/downloads/']) {
    await page.goto(address);
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      const is = await page.evaluate(() => document.scrollingElement!.scrollWidth);
      if (is > width) tooWide.push(`${address}: ${is} of ${width} px`);
    }
  }
  expect(tooWide).toEqual([]);
});

test.for(['geld', 'Brugfunctie', 'hoe lang duurt het', 'wie betaalt de vergoeding'])(
  'results for «%s» are whole in a narrow window, with large letters and with letters set wider',
  async (question, { open }) => {
    const { page } = await open('/');
    const ways = circumstances.filter(({ id }) => ['smal', 'letters-200', 'tekstafstand'].includes(id));
    const address = `/zoeken/?q=${encodeURIComponent(question)}`;
    const { observations } = await visit(page, address, ways, 'landelijk');
    expect(await page.locator('.plekken a').count()).toBeGreaterThan(0);
    const faults = observations.flatMap(({ circumstance, finds }) =>
      finds
        .filter(({ soort }) => soort === 'fout')
        .map(({ rule, place, message }) => `${circumstance}: ${rule} ${place} ${message}`),
    );
    expect(faults).toEqual([]);
  },
);
