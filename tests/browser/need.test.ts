import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { violations } from './accessibility.ts';
import { test } from './reader.ts';

const help = (page: Page) => page.locator('#hulp');
const LIST = 'ol[aria-label="Zoekresultaten"]';

async function ask(page: Page, question: string): Promise<void> {
  await page.goto(`/zoeken/?q=${encodeURIComponent(question)}`);
  await expect
    .poll(() => page.locator('[role=status]').textContent(), { timeout: 20_000 })
    .toMatch(/gevonden/i);
}
const places = (page: Page) =>
  help(page)
    .locator('[data-place]')
    .evaluateAll((all) =>
      all.filter((place) => place.checkVisibility()).map((place) => (place as HTMLElement).dataset.place),
    );

test.for([
  ['ik wil dood', 'zelfdoding', 'tel:08000113'],
  ['ik wil niet meer leven', 'zelfdoding', 'tel:113'],
  ['mijn man slaat mij', 'geweld', 'tel:08002000'],
  ['hij slaat haar', 'geweld', 'tel:112'],
  ['wij kunnen de huur niet betalen', 'geld', 'tel:08008115'],
  ['ik word gepest op mijn werk', 'andere', ''],
])(
  '«%s» gets help before anything else, and stays as it was typed',
  async ([question, place, count], { open }) => {
    const { page } = await open('/zoeken/');
    await ask(page, question!);
    expect(await places(page)).toContain(place);
    if (count) expect(await help(page).locator(`a[href="${count}"]`).first().isVisible()).toBe(true);
    expect(await page.locator('#zoekveld').inputValue()).toBe(question);
    expect(await page.locator('#zoekverbeterd').isVisible()).toBe(false);
    const order = await page.evaluate(
      (list) =>
        document.querySelector('#hulp')!.compareDocumentPosition(document.querySelector(list)!) &
        Node.DOCUMENT_POSITION_FOLLOWING,
      LIST,
    );
    expect(order).not.toBe(0);
  },
);

test.for(['beleid schuldhulpverlening', 'meldcode huiselijk geweld', 'slagen voor de opleiding'])(
  'an official who asks «%s» gets no help that was not asked for',
  async (question, { open }) => {
    const { page } = await open('/zoeken/');
    await ask(page, question);
    expect(await help(page).isVisible()).toBe(false);
  },
);

test('help needs no index: it stands there when searching fails', async ({ open }) => {
  const { page } = await open('/zoeken/');
  await page.route(/\/zoeken\/.+\.(?:bin|json|js)$|\/pagefind\//, (route) => route.abort());
  await page.goto('/zoeken/?q=ik+wil+dood');
  await expect.poll(() => places(page)).toEqual(['zelfdoding']);
});

test('before anything is asked every place stands there, and on a page that is not there too', async ({
  open,
}) => {
  const { page } = await open('/zoeken/');
  expect(await places(page)).toEqual(['geld', 'mee', 'geweld', 'zelfdoding', 'andere']);
  expect(await violations(page)).toEqual([]);
  await page.goto('/dit/bestaat/niet/');
  expect(await help(page).locator('[data-place]').count()).toBe(5);
  expect(await help(page).locator('a[href="tel:08002000"]').isVisible()).toBe(true);
});

test('where nothing is found every place stands there once', async ({ open }) => {
  const { page } = await open('/zoeken/');
  await ask(page, 'qqqqzzzz');
  expect(await page.locator('.help:visible').count()).toBe(1);
  expect(await page.locator('.help:visible a[href="tel:08000113"]').isVisible()).toBe(true);
});

test('help is one tap away from the foot of a page', async ({ open }) => {
  const { page } = await open('/begrippen/vog/');
  await page
    .locator('footer')
    .getByRole('link', { name: /Zoekt u zelf hulp/ })
    .click();
  await page.waitForURL('**/#elders');
  const box = await page.locator('#elders').boundingBox();
  expect(box!.y).toBeLessThan(800);
});

test.for(['/begrippen/schuldhulpverlening/', '/themas/niet-verwarren-met/', '/begrippen/meldcode/'])(
  'who arrives at %s sees where help is at its top',
  async (path, { open }) => {
    const { page } = await open(path);
    const block = page.locator('article .help');
    expect(await block.locator('[data-place]').count()).toBe(1);
    const before = await page.evaluate(
      () => document.querySelector('article .help')!.getBoundingClientRect().top,
    );
    expect(before).toBeLessThan(800);
    expect(await violations(page)).toEqual([]);
  },
);

test('a question in need is accessible, also on a small screen', async ({ open }) => {
  const { page } = await open('/zoeken/', { viewport: { width: 320, height: 640 } });
  await ask(page, 'mijn man slaat mij');
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.scrollingElement!.scrollWidth)).toBeLessThanOrEqual(320);
});
