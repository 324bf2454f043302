import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import type { Browser, BrowserContext, Page } from 'playwright-core';

/** A way to search, in a real browser. */
export interface Zoeker {
  naam: string;
  /** Opens what searches, before anything is asked. */
  open: (page: Page) => Promise<void>;
  /** The addresses that are found, the best first. */
  vraag: (page: Page, vraag: string) => Promise<string[]>;
  /** Types a question and gives the time in ms from the last key to the first result. */
  typ: (page: Page, vraag: string) => Promise<number>;
}

const LIJST = 'ol[aria-label="Zoekresultaten"]';

/** The search page of the site, as a visitor meets it. */
export const onze: Zoeker = {
  naam: 'today',
  open: async (page) => {
    await page.goto('/zoeken/');
  },
  vraag: async (page, vraag) => {
    await page.goto(`/zoeken/?q=${encodeURIComponent(vraag)}`);
    await page.waitForFunction(() =>
      /gevonden/i.test(document.querySelector('[role=status]')?.textContent ?? ''),
    );
    return page
      .locator(`${LIJST} > li`)
      .evaluateAll((items) => items.map((item) => item.querySelector('a')!.pathname));
  },
  typ: async (page, vraag) => {
    const veld = page.locator('#zoekveld');
    await veld.fill('');
    await page.waitForFunction(() => document.querySelector('#zoekresultaten')!.children.length === 0);
    await page.evaluate((lijst) => {
      const meet = { toets: 0, eerste: 0 };
      Object.assign(globalThis, { meet });
      document.querySelector('#zoekveld')!.addEventListener('input', () => {
        meet.toets = performance.now();
        meet.eerste = 0;
      });
      new MutationObserver(() => {
        if (document.querySelector(`${lijst} > li`)) meet.eerste ||= performance.now();
      }).observe(document.querySelector(lijst)!, { childList: true });
    }, LIJST);
    await veld.pressSequentially(vraag, { delay: 20 });
    await page.waitForFunction(
      (vraag) =>
        document.querySelector('[role=status]')!.textContent!.includes(vraag) && globalThis.meet!.eerste > 0,
      vraag,
    );
    return page.evaluate(() => globalThis.meet!.eerste - globalThis.meet!.toets);
  },
};

/** The search page as it was before ADR 0021, on a site that its own code built. */
export const yesterday: Zoeker = { ...onze, naam: 'yesterday' };

/** Pagefind's own search on its own index, with the words and excerpts of ten results. */
export const kaal: Zoeker = {
  naam: 'Pagefind',
  open: async (page) => {
    await page.goto('/pagefind-kaal/leeg.html');
  },
  vraag: async (page, vraag) => (await kaalZoek(page, vraag)).adressen,
  typ: async (page, vraag) => (await kaalZoek(page, vraag)).tijd,
};

const kaalZoek = (page: Page, vraag: string): Promise<{ adressen: string[]; tijd: number }> =>
  page.evaluate(async (vraag) => {
    const adres = '/pagefind-kaal/pagefind.js';
    const begin = performance.now();
    const { search } = (await import(adres)) as {
      search: (vraag: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
    };
    const { results } = await search(vraag);
    const data = await Promise.all(results.slice(0, 10).map(({ data }) => data()));
    return { adressen: data.map(({ url }) => url), tijd: performance.now() - begin };
  }, vraag);

declare global {
  var meet: { toets: number; eerste: number } | undefined;
}

/**
 * Counts what a server sends from now on, headers and all. Counted there, as a browser does not tell what its
 * workers fetch.
 */
export function telBytes(server: Server): () => number {
  const lijnen = new Set<Socket>();
  server.on('connection', (lijn: Socket) => lijnen.add(lijn));
  return () => [...lijnen].reduce((som, { bytesWritten }) => som + bytesWritten, 0);
}

/** A visitor who has nothing of the site yet. */
export async function nieuweBezoeker(
  browser: Browser,
  site: string,
): Promise<{ page: Page; context: BrowserContext }> {
  const context = await browser.newContext({ baseURL: site, viewport: { width: 1280, height: 800 } });
  return { context, page: await context.newPage() };
}
