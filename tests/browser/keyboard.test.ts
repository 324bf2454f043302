import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { onePerChild } from './addresses.ts';
import { test, whereabouts } from './reader.ts';

/** What a reader who uses the Tab key meets. */
interface Stop {
  name: string;
  /** Width of the ring in pixels; 0 when there is none. */
  ring: number;
  /** Whether it stands in the window, with nothing over it. */
  seen: boolean;
}

/** The element that has focus, or nothing at the end of the page. */
const stop = (page: Page): Promise<Stop | undefined> =>
  page.evaluate(async () => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const isSeen = () => {
      // A link may run over two lines: its first piece is what the eye looks for.
      const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
      const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
      const over = document.elementFromPoint(box.left + box.width / 2, (top + bottom) / 2);
      // A table may be taller than the window: a good part of it will do. A browser scrolls by whole pixels.
      const isThere = bottom - top > Math.min(box.height, 100) - 1;
      return isThere && over !== null && element.contains(over);
    };
    // A busy browser scrolls to the element a moment after it has focus.
    for (let frame = 0; frame < 60 && !isSeen(); frame++) await new Promise(requestAnimationFrame);
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return {
      name: (element.getAttribute('aria-label') ?? element.textContent).replace(/\s+/g, ' ').trim(),
      ring: outlineStyle === 'none' ? 0 : parseFloat(outlineWidth),
      seen: isSeen(),
    };
  });

/** Presses Tab until the page is at its end. */
async function walk(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const next = await stop(page);
    if (!next) return stops;
    stops.push(next);
    if (stops.length > 2_000) throw new Error('The Tab key never comes to the end of the page.');
  }
}

/** Presses Tab until an element has focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let i = 0; i < 200; i++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
  }
  throw new Error(`The Tab key does not come to ${selector}.`);
}

test('the first stop is a visible link that skips to the main part', async ({ open }) => {
  const { page } = await open('/stappenplan/verkennen/');
  await page.keyboard.press('Tab');
  expect(await stop(page)).toEqual({ name: 'Naar de inhoud', ring: 3, seen: true });
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
});

test('after skipping, the next stop stands in the main part', async ({ open }) => {
  const { page } = await open('/stappenplan/verkennen/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('the skip link is out of sight until it is needed', async ({ open }) => {
  const { page } = await open('/');
  const link = page.locator('.nl-skip-link');
  const bottom = async () => (await link.boundingBox())!.y + (await link.boundingBox())!.height;
  expect(await bottom()).toBeLessThanOrEqual(0);
  await link.focus();
  expect(await bottom()).toBeGreaterThan(20);
});

test('every part in the menu can be reached and opened', async ({ open }) => {
  const { page } = await open('/');
  const parts = await page
    .locator('.hoofdmenu a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
  expect(parts.length).toBeGreaterThan(3);
  for (const part of parts) {
    await page.goto('/');
    await tabTo(page, `.hoofdmenu a[href="${part}"]`);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${part}`);
    expect(await page.locator('.hoofdmenu [aria-current="page"]').getAttribute('href')).toBe(part);
  }
});

test('the field in the header searches with Enter, and a result opens with Enter', async ({ open }) => {
  const { page } = await open('/over/');
  await tabTo(page, '.kopbalk input[type=search]');
  await page.keyboard.type('budgetkring');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/zoeken/?q=budgetkring');
  await page.locator('[aria-label="Zoekresultaten"] > li').first().waitFor();
  await tabTo(page, '[aria-label="Zoekresultaten"] > li a');
  const target = await page.evaluate(() => (document.activeElement as HTMLAnchorElement).pathname);
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${target}*`);
  expect(whereabouts(page)).toContain('budgetkring');
});

test('without a mouse a reader goes from the home page to a step, a template and its overview', async ({
  open,
}) => {
  const { page } = await open('/');
  await tabTo(page, 'main a[href="/stappenplan/verkennen/"]');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/stappenplan/verkennen/');
  // The headings of the page are a way through it.
  await tabTo(page, '.op-deze-pagina a[href="#checklist"]');
  await page.keyboard.press('Enter');
  expect(whereabouts(page)).toBe('/stappenplan/verkennen/#checklist');
  expect(
    await page.locator('#checklist').evaluate((heading) => heading.getBoundingClientRect().top < 200),
  ).toBe(true);
  // From there the next stop lies below it, and leads on to a template.
  await page.keyboard.press('Tab');
  const below = () =>
    page.evaluate(() => {
      const after = document.querySelector('#checklist')!.compareDocumentPosition(document.activeElement!);
      return (after & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    });
  expect(await below()).toBe(true);
  await tabTo(page, 'main a[href^="/sjablonen/"]');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/sjablonen/*/');
  await tabTo(page, 'nav a[href="/sjablonen/"]');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/sjablonen/');
});

test('without a mouse a trainer goes from the home page to a module and reads its tables', async ({
  open,
}) => {
  const { page } = await open('/');
  await tabTo(page, 'main a[href="/voor/trainer/"]');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/voor/trainer/');
  await tabTo(page, 'main a[href^="/leerlijn/"]:not([href="/leerlijn/"])');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/leerlijn/*/');
  // A table wider than the window can be reached, and moved with the arrows.
  await page.setViewportSize({ width: 320, height: 640 });
  await tabTo(page, '.tabel[tabindex="0"]');
  const wide = await page.evaluate(
    () => document.activeElement!.scrollWidth > document.activeElement!.clientWidth,
  );
  // A design in which every table fits has nothing to move.
  if (!wide) return;
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(() => document.activeElement!.scrollLeft > 0);
});

test('without a mouse a result is opened, and the search come back to', async ({ open }) => {
  const { page } = await open('/zoeken/?q=geld');
  await page.locator('[aria-label="Zoekresultaten"] > li').first().waitFor();
  await tabTo(page, '[aria-label="Zoekresultaten"] > li a');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname !== '/zoeken/');
  // The browser's own key for going back works in no test.
  await page.goBack();
  await page.waitForURL('**/zoeken/?q=geld');
  await page.locator('[aria-label="Zoekresultaten"] > li').first().waitFor();
  expect(await page.locator('#zoekveld').inputValue()).toBe('geld');
});

test('filters open and change with the keyboard', async ({ open }) => {
  const { page } = await open('/zoeken/?q=geld');
  await page.locator('[aria-label="Zoekresultaten"] > li').first().waitFor();
  await tabTo(page, 'summary');
  await page.keyboard.press('Enter');
  await tabTo(page, 'input[type=checkbox][value=stap]');
  await page.keyboard.press('Space');
  await page.waitForURL('**/zoeken/?q=geld&soort=stap');
  expect(await page.locator('input[value=stap]').isChecked()).toBe(true);
});

test.for(onePerChild)('the Tab key shows where it is, all the way through %s', async (address, { open }) => {
  const { page } = await open(address);
  const stops = await walk(page);
  expect(stops.length).toBeGreaterThan(8);
  expect(stops.filter(({ ring, seen }) => ring < 2 || !seen)).toEqual([]);
});

test.for(['/', '/stappenplan/verkennen/', '/zoeken/'])(
  'the Tab key shows where it is on a phone, all the way through %s',
  async (address, { open }) => {
    const { page } = await open(address, { viewport: { width: 375, height: 667 } });
    const stops = await walk(page);
    expect(stops.length).toBeGreaterThan(8);
    expect(stops.filter(({ ring, seen }) => ring < 2 || !seen)).toEqual([]);
  },
);

test('a heading that is linked to stands in sight', async ({ open }) => {
  const { page } = await open('/stappenplan/verkennen/#valkuilen');
  const top = await page.locator('#valkuilen').evaluate((heading) => heading.getBoundingClientRect().top);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(200);
});

test('a note leads to its source and its page', async ({ open }) => {
  const { page } = await open('/sjablonen/begroting/');
  await page.locator('.noot a').first().focus();
  await page.keyboard.press('Enter');
  expect(whereabouts(page)).toMatch(/#bron-/);
  await page.locator(':target a').first().focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/bronnen/#*');
  expect(await page.locator(':target').count()).toBe(1);
});
