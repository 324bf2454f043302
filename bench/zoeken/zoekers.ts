import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import type { Browser, BrowserContext, Page } from 'playwright-core';

/** A way to search, in a real browser. */
export interface Searcher {
  name: string;
  /** Opens what searches, before anything is asked. */
  open: (page: Page) => Promise<void>;
  /** The addresses that are found, the best first. */
  ask: (page: Page, query: string) => Promise<string[]>;
  /** Types a question and gives the time in ms from the last key to the first result. */
  type: (page: Page, query: string) => Promise<number>;
}

const LIST = 'ol[aria-label="Zoekresultaten"]';

/** The search page of the site, as a visitor meets it. */
export const our: Searcher = {
  name: 'today',
  open: async (page) => {
    await page.goto('/zoeken/');
  },
  ask: async (page, query) => {
    await page.goto(`/zoeken/?q=${encodeURIComponent(query)}`);
    await page.waitForFunction(() =>
      /gevonden/i.test(document.querySelector('[role=status]')?.textContent ?? ''),
    );
    return page
      .locator(`${LIST} > li`)
      .evaluateAll((items) => items.map((item) => item.querySelector('a')!.pathname));
  },
  type: async (page, query) => {
    const field = page.locator('#zoekveld');
    await field.fill('');
    await page.waitForFunction(() => document.querySelector('#zoekresultaten')!.children.length === 0);
    await page.evaluate((list) => {
      const measure = { test: 0, first: 0 };
      Object.assign(globalThis, { measure });
      document.querySelector('#zoekveld')!.addEventListener('input', () => {
        measure.test = performance.now();
        measure.first = 0;
      });
      new MutationObserver(() => {
        if (document.querySelector(`${list} > li`)) measure.first ||= performance.now();
      }).observe(document.querySelector(list)!, { childList: true });
    }, LIST);
    await field.pressSequentially(query, { delay: 20 });
    await page.waitForFunction(
      (query) =>
        document.querySelector('[role=status]')!.textContent!.includes(query) &&
        globalThis.measure!.first > 0,
      query,
    );
    return page.evaluate(() => globalThis.measure!.first - globalThis.measure!.test);
  },
};

/** The search page as it was before ADR 0021, on a site that its own code built. */
export const yesterday: Searcher = { ...our, name: 'yesterday' };

/** Pagefind's own search on its own index, with the words and excerpts of ten results. */
export const bare: Searcher = {
  name: 'Pagefind',
  open: async (page) => {
    await page.goto('/pagefind-kaal/leeg.html');
  },
  ask: async (page, query) => (await bareSearch(page, query)).addresses,
  type: async (page, query) => (await bareSearch(page, query)).time,
};

const bareSearch = (page: Page, query: string): Promise<{ addresses: string[]; time: number }> =>
  page.evaluate(async (query) => {
    const address = '/pagefind-kaal/pagefind.js';
    const begin = performance.now();
    const { search } = (await import(address)) as {
      search: (query: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
    };
    const { results } = await search(query);
    const data = await Promise.all(results.slice(0, 10).map(({ data }) => data()));
    return { addresses: data.map(({ url }) => url), time: performance.now() - begin };
  }, query);

declare global {
  var measure: { test: number; first: number } | undefined;
}

/**
 * Counts what a server sends from now on, headers and all. Counted there, as a browser does not tell what its
 * workers fetch.
 */
export function countBytes(server: Server): () => number {
  const strokes = new Set<Socket>();
  server.on('connection', (stroke: Socket) => strokes.add(stroke));
  return () => [...strokes].reduce((sum, { bytesWritten }) => sum + bytesWritten, 0);
}

/** A visitor who has nothing of the site yet. */
export async function newVisitor(
  browser: Browser,
  site: string,
): Promise<{ page: Page; context: BrowserContext }> {
  const context = await browser.newContext({ baseURL: site, viewport: { width: 1280, height: 800 } });
  return { context, page: await context.newPage() };
}
