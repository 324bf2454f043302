import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { violations } from './accessibility.ts';
import {
  POINT,
  visitor,
  open,
  field,
  button,
  stored,
  storedPlan,
  table,
  storedPlanNow,
  complaint,
} from './plan-page.ts';
import { test } from './reader.ts';

test('a slip in the start year is told, loses nothing, and changes no date', async ({ browser }) => {
  const { page, complaints } = await visitor(browser);
  await open(page);
  await field(page, 'start').fill('2027-01-04');
  await expect.poll(() => table(page).count()).toBe(10);
  for (const slip of ['2227-01-04', '9999-01-04', '0001-01-04']) {
    await field(page, 'start').fill(slip);
    expect(await complaint(page, 'start').count()).toBe(0);
    await field(page, 'organisatie').fill(`Na ${slip}`);
    expect(await complaint(page, 'start').innerText()).toContain('een jaar van 2000 tot en met 2099');
    expect(await field(page, 'start').getAttribute('aria-invalid')).toBe('true');
    expect(await field(page, 'start').inputValue()).toBe(slip);
    await expect.poll(() => stored(page)).toContain(`Na ${slip}`);
    expect(await storedPlan(page)).toMatchObject({ start: '2027-01-04' });
    await field(page, 'start').fill('2027-01-04');
    expect(await complaint(page, 'start').count()).toBe(0);
  }
  expect(complaints).toEqual([]);
});

/** Types in the last part of a day, which is the year in every order of day and month. */
async function typeYear(page: Page, day: Locator, year: string): Promise<void> {
  await day.focus();
  for (const key of ['ArrowRight', 'ArrowRight', ...year]) await page.keyboard.press(key);
}

test.for([
  ['start', 'start', 'start'],
  ['the day of a point', `${POINT}.op`, `punten.verkennen-cijfers.op`],
  ['the first day of a pause', '[data-pauze=van]', 'pauzes.0.van'],
  ['the last day of a pause', '[data-pauze=tot]', 'pauzes.0.tot'],
] as const)(
  'a day that was good stays in the plan while a slip stands in the field: %s',
  async ([, name, path], { browser }) => {
    const { page, complaints } = await visitor(browser);
    await open(page);
    await page.locator('[data-stap=verkennen] summary').click();
    await button(page, 'Voeg een pauze toe').click();
    const day = name.startsWith('[') ? page.locator(name) : field(page, name);
    const keeps = async (expected: string) => {
      // Time for a wrong value to come through; then a busy machine may take longer to keep the right one.
      await page.waitForTimeout(200);
      const value = async () =>
        path
          .split('.')
          .reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], await storedPlanNow(page));
      await expect.poll(value).toBe(expected);
    };
    await day.fill('2027-01-04');
    await keeps('2027-01-04');
    // In one visit to the field: another year by the keyboard, an emptied part, an emptied field.
    await typeYear(page, day, '2227');
    expect(await day.inputValue()).toBe('2227-01-04');
    await keeps('2027-01-04');
    await page.keyboard.press('Backspace');
    await keeps('2027-01-04');
    await day.fill('2028-01-04');
    await day.fill('');
    await day.fill('0001-01-04');
    await keeps('2028-01-04');
    await page.keyboard.press('Tab');
    await button(page, 'Voeg een pauze toe').focus();
    expect(await day.inputValue()).toBe('0001-01-04');
    expect(await day.getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator('.plan-fout:visible').first().innerText()).toContain(
      'van 2000 tot en met 2099',
    );
    await keeps('2028-01-04');
    // Who comes back to mend it, and leaves it empty, means that.
    await day.fill('2029-01-04');
    await day.fill('');
    await button(page, 'Voeg een pauze toe').focus();
    expect(await page.locator('.plan-fout:visible').count()).toBe(0);
    expect(JSON.stringify(await storedPlanNow(page))).not.toContain('2029');
    expect(complaints).toEqual([]);
  },
);

test('a time and a number that were good stay in the plan while a slip stands in the field', async ({
  browser,
}) => {
  const { page } = await visitor(browser);
  await open(page);
  await field(page, 'leerlijn.begin').fill('13:30');
  await page.keyboard.press('Backspace');
  expect(await page.locator('.plan-fout:visible').count()).toBe(0);
  await field(page, 'aantal').fill('20');
  expect(await complaint(page, 'leerlijn.begin').innerText()).toContain('Vul een tijd in');
  await field(page, 'aantal').fill('250000');
  await page.keyboard.press('Tab');
  expect(await complaint(page, 'aantal').innerText()).toContain('van 1 tot en met 1000');
  await expect.poll(() => storedPlanNow(page)).toMatchObject({ leerlijn: { begin: '13:30' }, aantal: 20 });
  await field(page, 'leerlijn.begin').fill('14:00');
  expect(await complaint(page, 'leerlijn.begin').count()).toBe(0);
});

test('what somebody typed wrong in one field stays there when another part of the page changes', async ({
  browser,
}) => {
  const { page } = await visitor(browser);
  await open(page);
  await field(page, 'stap.verkennen').uncheck();
  await field(page, 'start').fill('2227-01-04');
  await button(page, 'Voeg een pauze toe').click();
  await page.locator('[data-pauze=van]').fill('2227-07-10');
  // What is told when a field is left moves the page, and not the button away from under the pointer.
  await button(page, 'Voeg een pauze toe').click();
  expect(await page.locator('[data-pauze=van]').count()).toBe(2);
  expect(await page.locator('.plan-pauze .plan-fout:visible').innerText()).toContain('van 2000');
  expect(await page.locator('[data-pauze=van]').first().inputValue()).toBe('2227-07-10');
  await page.locator('[data-weg]').last().click();
  expect(await page.locator('[data-pauze=van]').inputValue()).toBe('2227-07-10');
  await page.evaluate(() => (location.hash = '#stap-verkennen'));
  await page.locator('[data-stap=verkennen][open]').waitFor();
  expect(await field(page, 'stap.verkennen').isChecked()).toBe(true);
  expect(await field(page, 'start').inputValue()).toBe('2227-01-04');
  // A whole other plan fills every field anew, also one of which only a part was typed.
  await field(page, 'start').focus();
  await page.keyboard.press('Backspace');
  await button(page, 'Wis alles').click();
  await button(page, 'Ja, wis alles').click();
  expect(await field(page, 'start').evaluate((day: HTMLInputElement) => day.validity.badInput)).toBe(false);
  expect(await page.locator('.plan-fout:visible').count()).toBe(0);
});

test('a plan that cannot be put on dates says so, and is kept', async ({ browser }) => {
  const { page, complaints } = await visitor(browser);
  await page.route('**/plan/gegevens.json', async (route) => {
    const data = (await (await route.fetch()).json()) as { taken: { id: string; na: object[] }[] };
    data.taken[0]!.na = [{ stap: 'bestaat-niet' }];
    await route.fulfill({ json: data });
  });
  await open(page);
  await field(page, 'start').fill('2027-01-04');
  const planning = page.locator('#plan-planning');
  await expect.poll(() => planning.textContent()).toContain('Uw data zijn niet te berekenen.');
  expect(await planning.textContent()).toContain('bestaat-niet');
  await field(page, 'organisatie').fill('Stichting Dichtbij');
  await expect.poll(() => stored(page)).toContain('Stichting Dichtbij');
  expect(complaints).toEqual([]);
});

test('a year typed by the keyboard is not complained about while it is typed', async ({ browser }) => {
  const { page, complaints } = await visitor(browser);
  await open(page);
  await field(page, 'start').focus();
  for (const key of '04012027') {
    await page.keyboard.press(key);
    expect(await page.locator('.plan-fout:visible').count()).toBe(0);
  }
  await page.keyboard.press('Tab');
  const { start } = (await storedPlan(page)) as { start: string };
  // Whatever order of day and month the browser has.
  expect(['2027-01-04', '2027-04-01']).toContain(start);
  expect(complaints).toEqual([]);
});

test('numbers are read as people here type them, and what is no number is told', async ({ browser }) => {
  const { page } = await visitor(browser);
  await open(page);
  await page.locator('[data-post=coordinator] summary').click();
  const [low, high] = ['post.coordinator.prijs.laag', 'post.coordinator.prijs.hoog'] as const;
  const type = async (name: string, words: string) => {
    await field(page, name).fill('');
    await field(page, name).pressSequentially(words);
    await page.keyboard.press('Tab');
  };
  const price = async () =>
    ((await storedPlan(page)) as { begroting: Record<string, { prijs?: object }> }).begroting.coordinator
      ?.prijs;
  for (const [typed, shown, number] of [
    ['1.000', '1000', 1000],
    ['1.000,50', '1000,5', 1000.5],
  ] as const) {
    await type(low, typed);
    expect(await field(page, low).inputValue()).toBe(shown);
    await expect.poll(price).toEqual({ laag: number });
  }
  for (const typed of ['abc', '-5', '12x']) {
    await type(low, typed);
    expect(await field(page, low).inputValue()).toBe(typed);
    expect(await complaint(page, low).innerText()).toBe('Vul een getal in, bijvoorbeeld 1250,50.');
    expect(await field(page, low).getAttribute('aria-invalid')).toBe('true');
    await expect.poll(price).toEqual({ laag: 1000.5 });
    await type(low, '1000,5');
    expect(await complaint(page, low).count()).toBe(0);
  }
  await type(low, '90');
  await type(high, '20');
  expect(await complaint(page, high).innerText()).toContain('hoger dan het hoge');
  await type(low, '10');
  expect(await complaint(page, high).count()).toBe(0);
});

test.for([
  ['aantal', '250000', 'van 1 tot en met 1000'],
  ['aantal', '0', 'van 1 tot en met 1000'],
  ['aantal', '-3', 'van 1 tot en met 1000'],
  ['aantal', '1.5', 'van 1 tot en met 1000'],
  ['aantal', '', 'van 1 tot en met 1000'],
  ['bijeenkomst.elkeMaanden', '13', 'van 1 tot en met 12'],
] as const)(
  'a count that cannot be stays in its field and not in the plan: %s %s',
  async ([name, typed, words], { browser }) => {
    const { page } = await visitor(browser);
    await open(page);
    await field(page, 'gemeente').fill('Zandmeer');
    const before = await storedPlan(page);
    await field(page, name).fill('');
    await field(page, name).pressSequentially(typed);
    expect(await complaint(page, name).count()).toBe(0);
    await page.keyboard.press('Tab');
    expect(await complaint(page, name).innerText()).toContain(words);
    expect(await field(page, name).inputValue()).toBe(typed);
    expect(await field(page, name).getAttribute('aria-describedby')).toBe(
      await complaint(page, name).getAttribute('id'),
    );
    await expect.poll(() => storedPlanNow(page)).toEqual(before);
    expect(await violations(page)).toEqual([]);
  },
);

test('a pause that is too long is not called the wrong way round', async ({ browser }) => {
  const { page } = await visitor(browser);
  await open(page);
  await button(page, 'Voeg een pauze toe').click();
  await page.locator('[data-pauze=van]').fill('2027-01-04');
  await page.locator('[data-pauze=tot]').fill('2028-12-31');
  const told = page.locator('.plan-pauze .plan-fout');
  expect(await told.textContent()).toContain('langer dan een jaar');
  await page.locator('[data-pauze=tot]').fill('2227-12-31');
  await page.locator('[data-pauze=naam]').focus();
  expect(await told.textContent()).toContain('een jaar van 2000 tot en met 2099');
  await expect
    .poll(() => storedPlanNow(page))
    .toMatchObject({ pauzes: [{ van: '2027-01-04', tot: '2028-12-31' }] });
  await page.locator('[data-pauze=tot]').fill('2027-02-01');
  expect(await told.textContent()).toBe('');
});
