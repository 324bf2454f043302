import { expect } from 'vitest';
import { test } from './reader.ts';

test('who has an older file sees only what changed since, and where', async ({ open }) => {
  const { page } = await open('/wijzigingen/');
  const main = page.locator('main');
  const all = await main.locator('section:visible').count();
  expect(all).toBeGreaterThan(0);

  await page.goto(new URL('/wijzigingen/?sinds=2026-11-28', page.url()).href);
  await expect
    .poll(() => main.innerText())
    .toContain('Dit veranderde sinds uw exemplaar van 28 november 2026.');
  const days = await main
    .locator('[data-dag]:visible')
    .evaluateAll((list) => list.map((day) => day.getAttribute('data-dag')));
  expect(days.length).toBeGreaterThan(0);
  expect(days.filter((day) => day === null || day < '2026-11-28')).toEqual([]);
  const place = main.locator('a[href="/waarom-vertrouwenspersonen/#cijfers"]');
  expect(await place.innerText()).toBe('Om hoeveel mensen het gaat');

  await page.goto(new URL('/wijzigingen/?sinds=2090-01-01', page.url()).href);
  await expect
    .poll(() => main.innerText())
    .toContain('Sinds uw exemplaar van 1 januari 2090 is er niets veranderd.');
  expect(await main.locator('[data-dag]:visible').count()).toBe(0);
});

test('without JavaScript everything that changed is there', async ({ open }) => {
  const { page } = await open('/wijzigingen/?sinds=2090-01-01', { javaScriptEnabled: false });
  expect(await page.locator('main [data-dag]:visible').count()).toBeGreaterThan(0);
});
