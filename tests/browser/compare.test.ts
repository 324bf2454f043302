import { text } from 'node:stream/consumers';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { violations } from './accessibility.ts';
import { test, whereabouts } from './reader.ts';

const ADDRESS = '/praktijken/vergelijken/';
const ALMERE = 'almere-achter-de-voordeur';
const MAASTRICHT = 'maastricht-budgetkring';
const TWO = `${ADDRESS}?p=${MAASTRICHT},${ALMERE}`;

const status = (page: Page) => page.locator('[role=status]');

/** The praktijken of one row that can be seen, from left to right. */
const columns = (page: Page, row = 'thead tr'): Promise<string[]> =>
  page
    .locator(`#vergelijktabel ${row} > [data-praktijk]:visible`)
    .evaluateAll((cells) => cells.map((cell) => (cell as HTMLElement).dataset.praktijk!));

test('the chosen praktijken stand side by side in the chosen order, on every point', async ({ open }) => {
  const { page, complaints } = await open(TWO);
  const rows = await page
    .locator('#vergelijktabel tbody tr')
    .evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset.rij!));
  expect(rows).toHaveLength(17);
  expect(await columns(page)).toEqual([MAASTRICHT, ALMERE]);
  for (const row of rows)
    expect([row, await columns(page, `[data-rij=${row}]`)]).toEqual([row, [MAASTRICHT, ALMERE]]);
  expect(await status(page).textContent()).toContain('U vergelijkt “Maastricht');
  expect(complaints).toEqual([]);
});

test('a form sends the same choice otherwise, and it is understood', async ({ open }) => {
  const { page } = await open(`${ADDRESS}?p=${MAASTRICHT}&p=${ALMERE}`);
  expect(await columns(page)).toEqual([MAASTRICHT, ALMERE]);
});

test('choosing on the page adds a column, keeps the address and can be undone', async ({ open }) => {
  const { page } = await open(TWO);
  await page.locator('#vergelijk-kies input[value=den-haag-nieuwe-sporen]').check();
  expect(await columns(page)).toEqual([MAASTRICHT, ALMERE, 'den-haag-nieuwe-sporen']);
  expect(whereabouts(page)).toBe(`${TWO},den-haag-nieuwe-sporen`);
  await page.locator(`#vergelijk-kies input[value=${MAASTRICHT}]`).uncheck();
  expect(await columns(page)).toEqual([ALMERE, 'den-haag-nieuwe-sporen']);
  await page.goBack();
  await page.goBack();
  await expect.poll(() => columns(page)).toEqual([MAASTRICHT, ALMERE]);
});

test('four is the most', async ({ open }) => {
  const { page } = await open(
    `${TWO},den-haag-nieuwe-sporen,enschede-solidariteitspact,amsterdam-oost-leerlijn`,
  );
  expect(await columns(page)).toHaveLength(4);
  expect(await status(page).textContent()).toContain('de eerste vier');
  expect(
    await page
      .locator('#vergelijk-kies input:not(:checked)')
      .evaluateAll((all) => all.every((input) => (input as HTMLInputElement).disabled)),
  ).toBe(true);
});

test.for([
  ['', 9, 'U ziet alle'],
  ['?p=', 9, 'U ziet alle'],
  [`?p=${ALMERE}`, 1, 'Kies er nog'],
  [`?p=${ALMERE},bestaat-niet,${MAASTRICHT}`, 2, '“bestaat-niet” kennen wij niet'],
  ['?p=x,y', 9, '2 praktijken in dit adres kennen wij niet'],
  [`?p=${ALMERE},%3Cimg%20src=x%20onerror=alert(1)%3E`, 1, '<img src=x onerror=alert(1)>'],
] as const)('an odd address %s is answered politely', async ([query, count, words], { open }) => {
  const { page, complaints } = await open(ADDRESS + query);
  expect(await columns(page)).toHaveLength(count);
  expect(await status(page).textContent()).toContain(words);
  expect(await page.locator('[role=status] *').count()).toBe(0);
  expect(complaints).toEqual([]);
});

test('the sources below are those of what is shown, each with its own number', async ({ open }) => {
  const { page } = await open(TWO);
  const notes = await page
    .locator('#vergelijktabel :is(th, td):visible .noot a')
    .evaluateAll((links) => [
      ...new Set(links.map((link) => `${link.textContent} ${(link as HTMLAnchorElement).hash}`)),
    ]);
  const sources = await page
    .locator('.bronnen li:visible')
    .evaluateAll((items) => items.map((item) => `${(item as HTMLLIElement).value} #${item.id}`));
  expect(notes.sort()).toEqual(sources.sort());
  expect(notes.length).toBeGreaterThan(5);
});

test('the comparison can be kept as a table for a spreadsheet, in the same order', async ({ open }) => {
  const { page, complaints, elsewhere } = await open(TWO);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('#vergelijk-csv').click(),
  ]);
  expect(download.suggestedFilename()).toBe('praktijken-vergeleken.csv');
  const rows = parse(await text(await download.createReadStream()), {
    bom: true,
    delimiter: ';',
    columns: true,
  }) as Record<string, string>[];
  expect(rows.map(({ Punt: Point }) => Point)).toEqual([
    'Maastricht: de Budgetkring',
    'Almere: Achter de voordeur',
  ]);
  expect(Object.keys(rows[0]!)).toHaveLength(18);
  expect(rows[1]!.Gemeente).toBe('Almere');
  expect(rows[1]!.Hoe!.split('\n').length).toBeGreaterThan(3);
  expect(Object.values(rows[1]!).filter((cell) => cell === '')).toEqual([]);
  expect({ complaints, elsewhere }).toEqual({ complaints: [], elsewhere: [] });
});

test('without JavaScript all praktijken stand in one table that can be read and moved', async ({ open }) => {
  const { page } = await open(TWO, { javaScriptEnabled: false });
  expect(await columns(page)).toHaveLength(9);
  expect(await page.locator('noscript').innerText()).toContain('alle praktijken');
  expect(
    await page
      .locator('#vergelijk-kies, #vergelijk-knoppen')
      .evaluateAll((all) => all.map((element) => element.checkVisibility())),
  ).toEqual([false, false]);
  const wide = page.locator('.vergelijk-schuif');
  expect(await wide.evaluate((element) => element.scrollWidth > element.clientWidth)).toBe(true);
  expect(await wide.getAttribute('tabindex')).toBe('0');
});

test('on a screen of 320 pixels every point is a block, with each praktijk under its name', async ({
  open,
}) => {
  const { page } = await open(TWO, { viewport: { width: 320, height: 640 } });
  expect(await page.evaluate(() => document.scrollingElement!.scrollWidth)).toBeLessThanOrEqual(320);
  const cells = page.locator('[data-rij=wat] td:visible');
  expect(await cells.locator('.vergelijk-wie').allInnerTexts()).toEqual([
    'Maastricht: de Budgetkring',
    'Almere: Achter de voordeur',
  ]);
  const [first, second] = await cells.evaluateAll((all) =>
    all.map((cell) => cell.getBoundingClientRect().toJSON() as DOMRect),
  );
  expect(second!.top).toBeGreaterThanOrEqual(first!.bottom);
  // Every link to a praktijk can be seen, and so can where the keyboard is.
  expect(await columns(page)).toEqual([MAASTRICHT, ALMERE]);
  expect((await page.locator('thead a:visible').first().boundingBox())!.height).toBeGreaterThan(15);
  expect(first!.width).toBeGreaterThan(250);
});

test('paper is A4 on its side, without what only a screen needs, and nothing falls off', async ({ open }) => {
  const { page } = await open(`${TWO},den-haag-nieuwe-sporen,amsterdam-oost-leerlijn`);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const boxes = [...pdf.matchAll(/\/MediaBox \[([\d. ]+)\]/g)].map(([, box]) =>
    box!.split(' ').map((part) => Math.round(Number(part))),
  );
  expect(boxes.length).toBeGreaterThan(1);
  expect(boxes.filter(([, , width, height]) => width !== 842 || height !== 595)).toEqual([]);
  // What the margins of 12 mm leave of 297, at 96 pixels to the inch.
  const width = Math.floor((273 / 25.4) * 96);
  await page.setViewportSize({ width, height: 700 });
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('nav:visible, form:visible, fieldset:visible, button:visible').count()).toBe(0);
  expect(await page.evaluate(() => document.scrollingElement!.scrollWidth)).toBeLessThanOrEqual(width);
  expect(await columns(page)).toHaveLength(4);
});

test('other pages still print on A4 upright', async ({ open }) => {
  const { page } = await open('/stappenplan/verkennen/');
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf).toMatch(/\/MediaBox \[0 0 59\d\S* 84\d/);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`a comparison is accessible in ${colorScheme}, wide and narrow`, async ({ open }) => {
    const { page } = await open(TWO, { colorScheme });
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await violations(page)).toEqual([]);
  });
