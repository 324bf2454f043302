import { expect } from 'vitest';
import { linesPerPage } from '../pdf/lines-per-page.ts';
import { test } from './reader.ts';

test('paper shows the text of a step and no navigation', async ({ open }) => {
  const { page } = await open('/stappenplan/verkennen/');
  await page.emulateMedia({ media: 'print' });
  expect(
    await page
      .locator('nav:visible, .kopbalk:visible, .nl-skip-link:visible, form:visible, .reactie:visible')
      .count(),
  ).toBe(0);
  expect(await page.locator('h1').isVisible()).toBe(true);
  expect(await page.locator('#checklist').isVisible()).toBe(true);
  expect(await page.locator('.bronnen').isVisible()).toBe(true);
});

test('paper is white with dark letters, also for who reads in the dark', async ({ open }) => {
  const { page } = await open('/stappenplan/verkennen/', { colorScheme: 'dark' });
  const colours = () =>
    page.evaluate(() => [
      getComputedStyle(document.documentElement).backgroundColor,
      getComputedStyle(document.body).color,
    ]);
  const screen = await colours();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const [paper, ink] = await colours();
  expect(screen[0]).not.toBe(paper);
  expect(paper).toBe('rgb(255, 255, 255)');
  expect(Math.max(...ink!.match(/\d+/g)!.map(Number))).toBeLessThan(100);
});

test('paper tells where a link to elsewhere leads', async ({ open }) => {
  const { page } = await open('/netwerkmodel/');
  await page.emulateMedia({ media: 'print' });
  const links = page.locator('.proza a[href^=http]');
  for (const link of await links.all())
    expect(await link.evaluate((a) => getComputedStyle(a, '::after').content)).toContain(
      await link.getAttribute('href'),
    );
});

test('a wide table fits on paper', async ({ open }) => {
  // What `@page` leaves of A4 between its margins: 174 mm, at 96 pixels to the inch.
  const width = Math.floor((174 / 25.4) * 96);
  const { page } = await open('/sjablonen/begroting/', { viewport: { width, height: 900 } });
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('table').count()).toBeGreaterThan(1);
  expect(await page.evaluate(() => document.scrollingElement!.scrollWidth)).toBeLessThanOrEqual(width);
});

test('a total on paper stands once, below the last row', async ({ open }) => {
  const { page } = await open('/sjablonen/begroting/');
  await page.emulateMedia({ media: 'print' });
  const feet = page.locator('tfoot');
  expect(await feet.count()).toBeGreaterThan(0);
  // As a footer group it would come back at the foot of every sheet.
  for (const foot of await feet.all())
    expect(await foot.evaluate((element) => getComputedStyle(element).display)).toBe('table-row-group');
});

test('a row of the comparison may run on to the next sheet', async ({ open }) => {
  const { page } = await open('/praktijken/vergelijken/');
  await page.emulateMedia({ media: 'print' });
  const row = page.locator('#vergelijktabel tbody tr').first();
  expect(await row.evaluate((element) => getComputedStyle(element).breakInside)).toBe('auto');
});

test('no print of a meeting has an empty sheet, or lines to write on without their question', async ({
  open,
}) => {
  const { page } = await open('/leerlijn/');
  const meetings = await page
    .locator('main .kaarten .kaart-kop a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(meetings.length).toBeGreaterThan(8);
  const empty: string[] = [];
  for (const address of meetings)
    for (const who of ['', '#druk-deelnemers']) {
      // With the same address a browser does not load the page again.
      await page.goto('about:blank');
      await page.goto(`${address}${who}`);
      const sheets = await linesPerPage(await page.pdf({ preferCSSPageSize: true }));
      for (const [i, lines] of sheets.entries())
        if (lines.length === 0) empty.push(`${address}${who}, sheet ${i + 1} of ${sheets.length}`);
    }
  expect(empty).toEqual([]);
});

test('a print for participants has their sheets alone, and none of them is empty', async ({ open }) => {
  const { page } = await open('/leerlijn/warm-overdragen/#druk-deelnemers');
  const sheets = await linesPerPage(await page.pdf({ preferCSSPageSize: true }));
  expect(sheets.length).toBeGreaterThan(5);
  expect(sheets.filter((lines) => lines.length === 0)).toEqual([]);
  const words = sheets.flat().join(' ');
  expect(words).toContain('Overdrachtskaart');
  expect(words).not.toContain('Bij de vier keer pech');
});

test('after a print for participants the page prints whole again', async ({ open }) => {
  const { page } = await open('/leerlijn/start/#druk-deelnemers');
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(new URL(page.url()).hash).toBe('#inhoud');
});
