import { expect } from 'vitest';
import { builtSite } from '../built-site.ts';
import { test, whereabouts } from './reader.ts';

test('an address that is not there answers 404, with a page that helps', async ({ open }) => {
  const { page } = await open('/stappenplan/bestaat-niet/');
  expect((await fetch(`${builtSite.site}/stappenplan/bestaat-niet/`)).status).toBe(404);
  expect(await page.locator('h1').innerText()).toBe('Deze pagina bestaat niet');
  expect(await page.locator('main a').count()).toBeGreaterThan(3);
});

test('the page for what is not there searches', async ({ open }) => {
  const { page } = await open('/bestaat/niet');
  await page.locator('main input[type=search]').fill('geld');
  await page.locator('main button[type=submit]').click();
  await page.waitForURL('**/zoeken/?q=geld');
  expect(whereabouts(page)).toBe('/zoeken/?q=geld');
});

test('the page for what is not there leads to everything from A to Z', async ({ open }) => {
  const { page } = await open('/bestaat/niet');
  await page.locator('main a[href="/a-z/"]').click();
  expect(whereabouts(page)).toBe('/a-z/');
});
