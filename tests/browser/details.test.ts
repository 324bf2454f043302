import { expect } from 'vitest';
import { textOverText } from '../../src/cli/accessibility/overlap.ts';
import { test } from './reader.ts';

const STEP = '/stappenplan/verkennen/';

test('the slash puts the cursor in the search field, but not while somebody types', async ({ open }) => {
  const { page } = await open(STEP);
  await page.keyboard.press('/');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('kopzoek');
  await page.keyboard.type('a/b');
  expect(await page.locator('#kopzoek').inputValue()).toBe('a/b');
});

test('the address of a heading can be copied, and the heading is still called the same', async ({ open }) => {
  const { page } = await open(STEP);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const button = page.getByRole('button', { name: 'Kopieer de link naar “Checklist”' });
  await button.focus();
  await button.press('Enter');
  await page.getByText('De link is gekopieerd.').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    new URL(`${STEP}#checklist`, page.url()).href,
  );
  expect(await page.getByRole('heading', { name: 'Checklist', exact: true }).count()).toBe(1);
});

test('a step can be copied and mailed as text, with its tasks and its address', async ({ open }) => {
  const { page } = await open(STEP);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Kopieer als tekst' }).click();
  await page.getByText('Gekopieerd').waitFor();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(/^Stap 1: Verkennen/);
  expect(text).toContain('Wie doet wat:');
  expect(text).toContain('- Gemeente: ');
  expect(text).toContain('https://handleiding.example/stappenplan/verkennen/');
  const mail = await page.getByRole('link', { name: 'Mail deze stap' }).getAttribute('href');
  expect(new URL(mail!).searchParams.get('body')).toBe(text);
});

test('without a script nothing is offered that would not work', async ({ open }) => {
  const { page } = await open(STEP, { javaScriptEnabled: false });
  expect(await page.getByRole('button', { name: /Kopieer|Druk/ }).count()).toBe(0);
  expect(await page.getByRole('link', { name: 'Mail deze stap' }).count()).toBe(1);
});

test('on a phone the menu and the contents are closed, and open without a script', async ({ open }) => {
  const { page } = await open(STEP, { viewport: { width: 390, height: 800 }, javaScriptEnabled: false });
  const menu = page.locator('.hoofdmenu');
  expect(await menu.isVisible()).toBe(false);
  await page.locator('.menu > summary').click();
  expect(await menu.isVisible()).toBe(true);
  const contents = page.locator('.op-deze-pagina ul');
  expect(await contents.isVisible()).toBe(false);
  await page.locator('.op-deze-pagina summary').click();
  expect(await contents.isVisible()).toBe(true);
  const header = await page.locator('.kopbalk-rij').boundingBox();
  expect(header!.width).toBeLessThanOrEqual(390);
});

test('beside the text on a wide screen the menu and the contents stand open', async ({ open }) => {
  const { page } = await open(STEP);
  expect(await page.locator('.hoofdmenu').isVisible()).toBe(true);
  expect(await page.locator('.op-deze-pagina ul').isVisible()).toBe(true);
});

test('participants get their sheets on paper, and nothing else of the meeting', async ({ open }) => {
  const { page } = await open('/leerlijn/start/#druk-deelnemers');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('#handout ~ .werkblad').isVisible()).toBe(true);
  for (const part of ['#programma', '.bronnen', '.kenmerken', '.tijdbalk'])
    expect(await page.locator(part).first().isVisible(), part).toBe(false);
});

test('roles and tasks stand below each other at 320 px, and nothing is cut', async ({ open }) => {
  const { page } = await open(STEP, { viewport: { width: 320, height: 800 } });
  const boxes = await page
    .locator('.rollen tbody tr:first-child > *')
    .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().toJSON() as DOMRect));
  expect(boxes[1]!.top).toBeGreaterThanOrEqual(boxes[0]!.bottom - 1);
  // Cells that are lower than their text let the rows lie on each other.
  expect(await page.evaluate(textOverText)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
