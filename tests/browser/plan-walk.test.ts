import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { builtSite } from '../built-site.ts';
import { violations } from './accessibility.ts';
import { test } from './reader.ts';

const PHONE = { width: 320, height: 640 };

async function open(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    baseURL: builtSite.site,
    viewport: PHONE,
    locale: 'nl-NL',
    ...options,
  });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.goto('/plan/');
  await page.locator('#plan-werk').waitFor();
  return page;
}
const inSight = (page: Page) => page.locator('.plan-deel:visible h2').allInnerTexts();
const where = (page: Page) => page.locator('#plan-waar').textContent();

test('on a phone the plan is one part at a time, by keyboard, and comes back where one was', async ({
  browser,
}) => {
  const page = await open(browser);
  expect(await page.locator('.plan-deel:visible').count()).toBe(1);
  expect(await where(page)).toBe('Deel 1 van 9');
  for (let part = 2; part <= 9; part++) {
    await page.locator('#plan-volgende').focus();
    await page.keyboard.press('Enter');
    expect(await where(page)).toBe(`Deel ${part} van 9`);
    // The keyboard goes on from the heading of the new part.
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    expect(await page.locator('.plan-deel:visible').count()).toBe(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
  }
  expect(await page.locator('#plan-volgende').isVisible()).toBe(false);
  await page.reload();
  await page.locator('#plan-werk').waitFor();
  expect(await where(page)).toBe('Deel 9 van 9');
  await page.locator('.plan-balk nav a').nth(4).focus();
  await page.keyboard.press('Enter');
  expect((await inSight(page)).join()).toContain('Uw planning');
  expect(await page.locator('.plan-balk a[aria-current=step]').count()).toBe(1);
});

for (const scheme of ['light', 'dark'] as const)
  test(`every part is accessible at 320 pixels, in ${scheme}`, async ({ browser }) => {
    const page = await open(browser, { colorScheme: scheme });
    await page.locator('[name=start]').fill('2027-01-04');
    for (let part = 1; part <= 9; part++) {
      expect(await where(page)).toBe(`Deel ${part} van 9`);
      expect(await violations(page), `part ${part}`).toEqual([]);
      if (part < 9) await page.locator('#plan-volgende').press('Enter');
    }
  });

test('who says how many hours somebody has, is told where there is more work', async ({ browser }) => {
  const page = await open(browser, { viewport: { width: 1280, height: 800 } });
  await page.locator('[name=start]').fill('2027-01-04');
  const told = page.locator('#plan-uren .plan-waarschuwing', { hasText: 'voor de gemeente' });
  await expect.poll(() => page.locator('#plan-uren table').count()).toBe(1);
  expect(await told.count()).toBe(0);
  const hours = page.locator('[name="uren.gemeente"]');
  await hours.fill('7,5');
  await expect.poll(() => told.first().textContent()).toContain('Er is tijd voor 7,5 uur per week');
  await hours.fill('veel');
  await hours.press('Tab');
  expect(await hours.getAttribute('aria-invalid')).toBe('true');
  await hours.fill('');
  await expect.poll(() => told.count()).toBe(0);
});

test('a link to a step opens the part that holds it', async ({ browser }) => {
  const page = await open(browser);
  await page.goto('/plan/#stap-verkennen');
  await page.locator('[data-stap=verkennen][open]').waitFor();
  expect((await inSight(page)).join()).toContain('Per stap');
});

test('on a wide screen and on paper all parts are there', async ({ browser }) => {
  const wide = await open(browser, { viewport: { width: 1280, height: 800 } });
  expect(await wide.locator('.plan-deel:visible').count()).toBe(9);
  expect(await wide.locator('#plan-volgende').isVisible()).toBe(false);
  const phone = await open(browser);
  await phone.locator('#plan-volgende').click();
  await phone.emulateMedia({ media: 'print' });
  // Planning, points and budget are what paper has, whatever part was in sight.
  expect(await phone.locator('.plan-deel:visible').count()).toBe(3);
});

test('six weeks before the college decides the plan says what fits, and takes over the day to begin', async ({
  browser,
}) => {
  const page = await open(browser);
  const day = (days: number) => {
    const date = new Date(Date.now() + days * 86_400_000);
    return date.toISOString().slice(0, 10);
  };
  await page.locator('[name="besluit.college"]').fill(day(42));
  await page.locator('[name="besluit.stukken"]').fill(day(21));
  const told = page.locator('#plan-besluit');
  await expect.poll(() => told.textContent()).toContain('Het hele besluit past niet');
  expect(await told.textContent()).toContain('Startnotitie');
  expect(await told.getByRole('link', { name: /Verkennen/ }).count()).toBe(1);
  expect(await violations(page)).toEqual([]);
  await told.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('[name=start]').inputValue()).not.toBe('');
  // Far enough away it fits, and the last day to begin is said.
  await page.locator('[name="besluit.college"]').fill(day(400));
  await expect.poll(() => told.textContent()).toContain('Begin uiterlijk op');
  await page.locator('[name="besluit.stukken"]').fill(day(420));
  await expect.poll(() => told.textContent()).toContain('vóór het besluit');
});
