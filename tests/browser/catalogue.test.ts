import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { violations } from './accessibility.ts';
import { test, whereabouts } from './reader.ts';

const status = (page: Page) => page.locator('#catalogus-status');
const box = (page: Page, facet: string, value: string) =>
  page.locator(`input[name=${facet}][value=${value}]`);

/** The praktijken that can be seen. */
const shown = async (page: Page): Promise<string[]> => {
  // Who comes with a choice sees the cards once they stand where they stay.
  const seen = () =>
    page
      .locator('.praktijkkaart')
      .evaluateAll((cards) => cards.every((card) => getComputedStyle(card).visibility === 'visible'));
  await expect.poll(seen).toBe(true);
  return page
    .locator('.praktijkkaart:visible h3 a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')!.split('/')[2]!));
};

/** What stands beside each value of a facet. */
const counts = (page: Page, facet: string): Promise<Record<string, number>> =>
  page
    .locator(`input[name=${facet}]`)
    .evaluateAll((inputs) =>
      Object.fromEntries(
        inputs.map((input) => [
          (input as HTMLInputElement).value,
          Number(input.parentElement!.querySelector('.facet-aantal')!.textContent!.replace(/\D/g, '')),
        ]),
      ),
    );

/** Opens every facet: on a small screen they are closed. */
const openAll = (page: Page) =>
  page.locator('.facet').evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true;
  });

test('everything is shown at first, and the number is announced', async ({ open }) => {
  const { page } = await open('/praktijken/');
  const all = await shown(page);
  expect(all.length).toBeGreaterThan(4);
  expect(await status(page).textContent()).toBe(`U ziet alle ${all.length} praktijken.`);
  expect(await status(page).getAttribute('role')).toBe('status');
});

test('facets narrow each other, and values of one facet widen', async ({ open }) => {
  const { page } = await open('/praktijken/');
  const all = await shown(page);
  await box(page, 'gemeente', 'almere').check();
  expect(await shown(page)).toEqual(['almere-achter-de-voordeur']);
  await box(page, 'gemeente', 'maastricht').check();
  expect(await shown(page)).toEqual(['almere-achter-de-voordeur', 'maastricht-budgetkring']);
  await box(page, 'aanpak', 'groep').check();
  expect(await shown(page)).toEqual(['maastricht-budgetkring']);
  expect(await status(page).textContent()).toBe(`U ziet 1 van de ${all.length} praktijken.`);
  expect(whereabouts(page)).toBe('/praktijken/?gemeente=almere&gemeente=maastricht&aanpak=groep');
});

test('what stands beside a value is what choosing it gives, whatever is chosen elsewhere', async ({
  open,
}) => {
  const { page } = await open('/praktijken/?doelgroep=mensen-in-armoede');
  const thema = await counts(page, 'thema');
  expect(new Set(Object.values(thema)).size).toBeGreaterThan(1);
  for (const [value, count] of Object.entries(thema)) {
    await page.goto(`/praktijken/?doelgroep=mensen-in-armoede&thema=${value}`);
    expect([value, (await shown(page)).length]).toEqual([value, count]);
    expect(await counts(page, 'thema')).toEqual(thema);
  }
});

test('the back button takes away the last choice, and forward brings it again', async ({ open }) => {
  const { page } = await open('/praktijken/');
  const all = await shown(page);
  await box(page, 'thema', 'werven-en-behouden').check();
  const some = await shown(page);
  await box(page, 'gemeente', 'almere').check();
  await page.goBack();
  await expect.poll(() => shown(page)).toEqual(some);
  expect(await box(page, 'gemeente', 'almere').isChecked()).toBe(false);
  await page.goBack();
  await expect.poll(() => shown(page)).toEqual(all);
  await page.goForward();
  await expect.poll(() => shown(page)).toEqual(some);
});

test('an address with a choice shows that choice, also by the name of a municipality', async ({ open }) => {
  const { page } = await open('/praktijken/?gemeente=Den+Haag&kleur=rood&thema=bestaat-niet');
  expect(await shown(page)).toEqual(['den-haag-nieuwe-sporen']);
  expect(await box(page, 'gemeente', 'den-haag').isChecked()).toBe(true);
});

test('a choice that nothing fits says so, and one button undoes it', async ({ open }) => {
  const { page } = await open('/praktijken/?gemeente=almere&aanpak=pact');
  expect(await shown(page)).toEqual([]);
  expect(await status(page).textContent()).toContain('Geen enkele praktijk');
  await page.locator('#catalogus-wis').focus();
  await page.keyboard.press('Enter');
  expect((await shown(page)).length).toBeGreaterThan(4);
  expect(whereabouts(page)).toBe('/praktijken/');
  // The button is gone, so the keyboard goes on at the list.
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('praktijken');
});

test('the keyboard reaches and ticks a filter', async ({ open }) => {
  const { page } = await open('/praktijken/');
  await page.locator('.facet summary').first().focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  expect(await shown(page)).toEqual(['schuldhulpmaatje']);
});

test('a small screen opens only the facets with a choice, and says what was chosen in the others', async ({
  open,
}) => {
  const { page } = await open('/praktijken/?thema=werven-en-behouden', {
    viewport: { width: 320, height: 640 },
  });
  const opened = page.locator('.facet[open]');
  expect(
    await opened.evaluateAll((all) => all.map((details) => (details as HTMLElement).dataset.facet)),
  ).toEqual(['thema']);
  await page.locator('[data-facet=thema] summary').click();
  expect(await page.locator('[data-facet=thema] summary').innerText()).toContain('Werven en behouden');
  await openAll(page);
  expect(await page.evaluate(() => document.scrollingElement!.scrollWidth)).toBeLessThanOrEqual(320);
});

test('ticked praktijken are put side by side', async ({ open }) => {
  const { page } = await open('/praktijken/');
  await page.locator('input[name=p][value=maastricht-budgetkring]').check();
  await page.locator('input[name=p][value=almere-achter-de-voordeur]').check();
  const button = page.locator('#vergelijkform button');
  expect(await button.textContent()).toBe('Zet 2 praktijken naast elkaar');
  await button.click();
  await page.waitForURL('**/vergelijken/**');
  expect(whereabouts(page)).toBe(
    '/praktijken/vergelijken/?p=almere-achter-de-voordeur,maastricht-budgetkring',
  );
});

test('no more than four can be ticked', async ({ open }) => {
  const { page } = await open('/praktijken/');
  const boxes = page.locator('input[name=p]');
  for (let i = 0; i < 4; i++) await boxes.nth(i).check();
  expect(await boxes.nth(4).isDisabled()).toBe(true);
  await boxes.nth(0).uncheck();
  expect(await boxes.nth(4).isDisabled()).toBe(false);
});

test('without JavaScript every value is a link to a page that says what it shows', async ({ open }) => {
  const { page } = await open('/praktijken/', { javaScriptEnabled: false });
  expect(await page.locator('.facet input').count()).toBe(0);
  const links = await page.locator('.facet a').evaluateAll((all) =>
    all.map((link) => ({
      href: link.getAttribute('href')!,
      count: Number(link.parentElement!.querySelector('.facet-aantal')!.textContent!.replace(/\D/g, '')),
    })),
  );
  expect(links.length).toBeGreaterThan(15);
  for (const { href, count } of links) {
    await page.goto(href);
    expect([href, await page.locator('.praktijkkaart').count()]).toEqual([href, count]);
    expect(await page.locator('.inleiding').innerText()).toMatch(
      new RegExp(`^U ziet ${count} van de \\d+ praktijken`),
    );
    expect(await page.locator('main a[href="/praktijken/"]').count()).toBeGreaterThan(0);
  }
});

test('without JavaScript the form leads to the comparison', async ({ open }) => {
  const { page } = await open('/praktijken/', { javaScriptEnabled: false });
  await page.locator('input[name=p]').nth(0).check();
  await page.locator('input[name=p]').nth(1).check();
  await page.locator('#vergelijkform button').click();
  expect(whereabouts(page)).toBe('/praktijken/vergelijken/?p=achterhoek-sleutelpersonen&p=schuldhulpmaatje');
  expect(await page.locator('#vergelijktabel').isVisible()).toBe(true);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`the catalogue with a choice is accessible in ${colorScheme}`, async ({ open }) => {
    const { page, complaints } = await open('/praktijken/?gemeente=almere&aanpak=pact', { colorScheme });
    expect(await violations(page)).toEqual([]);
    await page.goto('/praktijken/?gemeente=utrecht');
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
