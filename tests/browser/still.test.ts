import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { newReader, test } from './reader.ts';

/** A shift that the browser saw, as the page keeps it. */
declare const shifted: string[];

/** Keeps what moves from the first paint on; what a reader did is not counted. */
const watch = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const kept: string[] = [];
    Object.assign(window, { shifted: kept });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput, sources } = entry as PerformanceEntry & {
          value: number;
          hadRecentInput: boolean;
          sources: { node: HTMLElement | null }[];
        };
        const what = sources.map(({ node }) => node?.id || node?.className || node?.nodeName).join(', ');
        if (!hadRecentInput) kept.push(`${value}: ${what}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });

/** What moved until now: two frames later the browser has told it all. */
const moved = (page: Page): Promise<string[]> =>
  page.evaluate(
    () =>
      new Promise((done) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            setTimeout(() => done(shifted), 0);
          }),
        );
      }),
  );

const WINDOWS = [
  { width: 1280, height: 800 },
  { width: 412, height: 823 },
  { width: 320, height: 640 },
];

/** Sends files of one kind when the page has been painted without them: only then is there something to move. */
async function holdBack(page: Page, files: RegExp): Promise<{ count: number }> {
  const late = { count: 0 };
  await page.route(files, async (route) => {
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    late.count++;
    await route.continue();
  });
  return late;
}

/** The letters that the browser drew the title with. */
async function lettersOfTitle(page: Page): Promise<string[]> {
  const client = await page.context().newCDPSession(page);
  const { root } = await client.send('DOM.getDocument');
  const { nodeId } = await client.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'h1' });
  await client.send('CSS.enable');
  const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId });
  await client.detach();
  return fonts.map(({ familyName }) => familyName);
}

const PAGES = [
  '/',
  '/stappenplan/verkennen/',
  '/leerlijn/start/',
  '/praktijken/enschede-solidariteitspact/',
  '/a-z/',
  '/404.html',
];

/** What is on a page as soon as its script has done its work. */
function readyOn(address: string): string {
  if (address === '/plan/') return '#plan-planning:has(*)';
  return PAGES.includes(address) ? ':not(:has([data-wacht]))' : '[data-klaar]';
}

test.for(WINDOWS)('nothing moves while a page loads, at $width', async (viewport, { browser }) => {
  const { page } = await newReader(browser, { viewport });
  await watch(page);
  for (const address of PAGES) {
    await page.goto(address);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    expect(await moved(page), address).toEqual([]);
  }
  await page.close();
});

test.for(WINDOWS)(
  'a letter that comes late moves nothing, and is there on the next page, at $width',
  async (viewport, { browser }) => {
    for (const address of PAGES) {
      const { page } = await newReader(browser, { viewport });
      await watch(page);
      const late = await holdBack(page, /\.woff2$/);
      await page.goto(address);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      expect(late.count, address).toBe(1);
      expect(await moved(page), address).toEqual([]);
      expect(await lettersOfTitle(page), address).not.toContain('Atkinson Hyperlegible Next');
      await page.unrouteAll();
      await page.goto('/over/');
      expect(await lettersOfTitle(page), address).toEqual(['Atkinson Hyperlegible Next']);
      await page.close();
    }
  },
);

test.for(WINDOWS)(
  'nothing moves when a script starts late, whatever the address asks, at $width',
  async (viewport, { browser }) => {
    const { page } = await newReader(browser, { viewport });
    await watch(page);
    const late = await holdBack(page, /\/_astro\/.*\.js$/);
    for (const address of [
      ...PAGES,
      '/zoeken/',
      '/zoeken/?q=geld',
      '/zoeken/?q=geld&soort=stap',
      '/praktijken/',
      '/praktijken/?gemeente=almere',
      '/praktijken/vergelijken/',
      '/praktijken/vergelijken/?p=maastricht-budgetkring,almere-achter-de-voordeur',
      '/plan/',
    ]) {
      late.count = 0;
      await page.goto(address);
      await page.locator(readyOn(address)).first().waitFor({ state: 'attached' });
      if (address.includes('q=')) await page.getByText(/resultaten? gevonden/).waitFor();
      expect(late.count, address).toBeGreaterThan(0);
      expect(await moved(page), address).toEqual([]);
    }
    await page.close();
  },
);
