import { expect } from 'vitest';
import { violations } from './accessibility.ts';
import { test } from './reader.ts';

test.for(['/bronnen/', '/a-z/'])(
  '%s keeps what has the words that are typed, and says how much',
  async (at, { open }) => {
    const { page } = await open(at);
    const all = await page.locator('[data-regel]:visible').count();
    await page.getByLabel('Zoek in deze lijst').fill('VOG');
    const kept = await page.locator('[data-regel]:visible').allTextContents();
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.length).toBeLessThan(all / 4);
    expect(kept.every((text) => /vog/i.test(text))).toBe(true);
    await expect
      .poll(() => page.locator('#versmal-status').textContent())
      .toBe(`${kept.length} gevonden in deze lijst.`);
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('Zoek in deze lijst').fill('qqqq');
    await expect.poll(() => page.locator('#versmal-status').textContent()).toMatch(/^Niets/);
    // A letter leads to its place, whatever was typed.
    const letter = page
      .getByRole('navigation', { name: 'Ga naar een letter' })
      .getByRole('link', { name: 'V', exact: true });
    const heading = page.locator('#letter-v');
    const top = () => heading.evaluate((element) => element.getBoundingClientRect().top);
    await letter.click();
    await expect.poll(() => page.locator('[data-regel]:visible').count()).toBe(all);
    await expect.poll(top).toBeLessThan(300);
    // Once more to the same place.
    await page.getByLabel('Zoek in deze lijst').fill('qqqq');
    await expect.poll(() => heading.isVisible()).toBe(false);
    await letter.click();
    await expect.poll(top).toBeLessThan(300);
    expect(await page.locator('[data-regel]:visible').count()).toBe(all);
  },
);

test('sources stand under their letter, and keep their anchors', async ({ open }) => {
  const { page } = await open('/bronnen/');
  const faults = await page
    .locator('section[data-letter]')
    .evaluateAll((letters) =>
      letters.flatMap((letter) =>
        [...letter.querySelectorAll('li[data-regel] > h3')]
          .filter(({ id }) => id === '')
          .map(({ textContent }) => textContent),
      ),
    );
  expect(faults).toEqual([]);
});
