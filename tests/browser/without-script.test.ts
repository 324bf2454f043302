import { expect } from 'vitest';
import { onePerChild } from './addresses.ts';
import { test, whereabouts } from './reader.ts';

const reading = onePerChild.filter((address) => address !== '/zoeken/');
const words = (text: string): string => text.replace(/\s+/g, ' ').trim();

test.for(reading)('%s says the same without JavaScript', async (address, { open }) => {
  const without = await open(address, { javaScriptEnabled: false });
  const with_ = await open(address);
  const text = words(await without.page.locator('main').innerText());
  expect(text.length).toBeGreaterThan(100);
  // Buttons and forms that only a script makes work are not there without one.
  await with_.page
    .locator('[data-kopieer-mail], button[data-afdrukken], .invullen, .versmal')
    .evaluateAll((buttons) => buttons.forEach((button) => button.remove()));
  expect(text).toBe(words(await with_.page.locator('main').innerText()));
});

test.for(reading)('everything that %s holds can be seen without JavaScript', async (address, { open }) => {
  const { page } = await open(address, { javaScriptEnabled: false });
  // Cards leave out the notes of the sentence that they quote, and a `<details>` opens without a script. Where a piece went
  // shows to who comes for it (`:target`); the search page alone, which needs a script, hides places of help.
  const hidden = await page
    .locator(
      'main :is(h1, h2, h3, h4, p, li, dt, dd, td, th, a):not(.noot a, details:not([open]) *, .alleen-papier *, .verhuisd, .verhuisd *, [data-help-all], [data-help-all] *)',
    )
    .evaluateAll((elements) =>
      elements
        .filter((element) => element.textContent?.trim() && !element.checkVisibility())
        .map((element) => element.textContent),
    );
  expect(hidden).toEqual([]);
});

test('the search page explains itself without JavaScript, and offers the parts', async ({ open }) => {
  const { page } = await open('/zoeken/?q=geld', { javaScriptEnabled: false });
  const explained = page.locator('main noscript');
  expect(await explained.innerText()).toContain('Zoeken werkt alleen met JavaScript');
  const menu = await page
    .locator('.hoofdmenu a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(
    await explained.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
  ).toEqual(['/a-z/', ...menu]);
  await explained.locator('a').nth(1).click();
  expect(whereabouts(page)).toBe(menu[0]);
});
