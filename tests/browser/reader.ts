import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { test as base } from 'vitest';
import { builtSite } from '../built-site.ts';

/** A reader at a page, with what the browser complained of and which other hosts it was sent to. */
export interface Reader {
  page: Page;
  /** Errors, warnings and refusals in the console, and exceptions. */
  complaints: string[];
  /** Addresses elsewhere that the page asked for. */
  elsewhere: string[];
}

const site = builtSite.site;
/** A letter that came late is kept for the next page (`outputs/css/huisstijl.ts`): no fault of the page. */
const LATE_LETTER = /\.woff2 was preloaded using link preload but not used/;
const PATIENCE = 180_000;
const WIDE = { width: 1280, height: 800 };

/** A new reader, not yet at a page. */
export async function newReader(browser: Browser, options: BrowserContextOptions = {}): Promise<Reader> {
  const page = await browser.newPage({ baseURL: site, viewport: WIDE, locale: 'nl-NL', ...options });
  // On a busy machine the default of half a minute fails what is right.
  page.setDefaultTimeout(PATIENCE);
  const complaints: string[] = [];
  const elsewhere: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !LATE_LETTER.test(message.text()))
      complaints.push(`${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (/^(?:http|ws)s?:$/.test(protocol) && origin !== site) elsewhere.push(request.url());
  });
  return { page, complaints, elsewhere };
}

/** Readers who wait for work, by their settings. A new one costs the time of three pages, so they serve again. */
class Waiting {
  readonly #browser: Browser;
  readonly #idle = new Map<string, Reader[]>();

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  async take(options: BrowserContextOptions): Promise<Reader> {
    const reader =
      this.#idle.get(JSON.stringify(options))?.pop() ?? (await newReader(this.#browser, options));
    reader.complaints.length = reader.elsewhere.length = 0;
    return reader;
  }

  async give(reader: Reader, options: BrowserContextOptions): Promise<void> {
    const { page } = reader;
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.emulateMedia({ media: null, colorScheme: options.colorScheme ?? null });
    await page.setViewportSize(options.viewport ?? WIDE);
    await page.goto('about:blank');
    const key = JSON.stringify(options);
    this.#idle.set(key, [...(this.#idle.get(key) ?? []), reader]);
  }
}

/** A test with `open`: a reader at an address of the site, with nothing left of an earlier test. */
export const test = base
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }): Promise<Browser> => {
    const browser = await chromium.connect(builtSite.browser);
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('waiting', { scope: 'file' }, ({ browser }) => new Waiting(browser))
  .extend('open', async ({ waiting }, { onCleanup }) => {
    const taken: [Reader, BrowserContextOptions][] = [];
    onCleanup(async () => {
      for (const [reader, options] of taken) await waiting.give(reader, options);
    });
    return async (address: string, options: BrowserContextOptions = {}): Promise<Reader> => {
      const reader = await waiting.take(options);
      taken.push([reader, options]);
      await reader.page.goto(address);
      return reader;
    };
  });

/** Puts a newer version of the site in the place of what the page has not fetched yet. */
export async function renewSite(page: Page): Promise<void> {
  await page.route('**/_astro/*.js', (route) => route.fulfill({ status: 404 }));
  await page.route(page.url().split('#')[0] ?? '', async (route) => {
    const html = await (await route.fetch()).text();
    await route.fulfill({
      body: html.replaceAll(/_astro\/(\S+)\.js/g, '_astro/nieuw-$1.js'),
      contentType: 'text/html',
    });
  });
}

/** The path, query and place of where the reader is. */
export function whereabouts(page: Page): string {
  const { pathname, search, hash } = new URL(page.url());
  return pathname + search + hash;
}
