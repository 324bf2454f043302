import { expect } from 'vitest';
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
