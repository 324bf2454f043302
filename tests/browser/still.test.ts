import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { newReader, test } from './reader.ts';

/** A shift that the browser saw, as the page keeps it. */
declare const verschoven: string[];

/** Keeps what moves from the first paint on; what a reader did is not counted. */
const watch = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const kept: string[] = [];
    Object.assign(window, { verschoven: kept });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput, sources } = entry as PerformanceEntry & {
          value: number;
          hadRecentInput: boolean;
          sources: { node: HTMLElement | null }[];
        };
        const wat = sources.map(({ node }) => node?.id || node?.className || node?.nodeName).join(', ');
        if (!hadRecentInput) kept.push(`${value}: ${wat}`);
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
            setTimeout(() => done(verschoven), 0);
          }),
        );
      }),
  );

const WINDOWS = [
  { width: 1280, height: 800 },
  { width: 412, height: 823 },
  { width: 320, height: 640 },
];

test.for(WINDOWS)(
  'nothing moves while a page loads, the letter included, at $width',
  async (viewport, { browser }) => {
    const { page } = await newReader(browser, { viewport });
    await watch(page);
    for (const address of [
      '/',
      '/stappenplan/verkennen/',
      '/leerlijn/start/',
      '/praktijken/enschede-solidariteitspact/',
      '/a-z/',
      '/404.html',
    ]) {
      await page.goto(address);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      expect(await moved(page), address).toEqual([]);
    }
    await page.close();
  },
);

test.for(WINDOWS)(
  'nothing moves when a script starts late, whatever the address asks, at $width',
  async (viewport, { browser }) => {
    const { page } = await newReader(browser, { viewport });
    await watch(page);
    let late = 0;
    // The script comes when the page has been painted without it: only then is there something to move.
    await page.route(/\/_astro\/.*\.js$/, async (route) => {
      await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
      late++;
      await route.continue();
    });
    for (const address of [
      '/zoeken/',
      '/zoeken/?q=geld',
      '/zoeken/?q=geld&soort=stap',
      '/praktijken/',
      '/praktijken/?gemeente=almere',
      '/praktijken/vergelijken/',
      '/praktijken/vergelijken/?p=maastricht-budgetkring,almere-achter-de-voordeur',
    ]) {
      late = 0;
      await page.goto(address);
      await page.locator('[data-klaar]').first().waitFor({ state: 'attached' });
      if (address.includes('q=')) await page.getByText(/pagina’s gevonden/).waitFor();
      expect(late, address).toBeGreaterThan(0);
      expect(await moved(page), address).toEqual([]);
    }
    await page.close();
  },
);
