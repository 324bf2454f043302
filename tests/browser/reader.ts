import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { test as base, inject } from 'vitest';

/** A reader at a page, with what the browser complained of and which other hosts it was sent to. */
export interface Reader {
  page: Page;
  /** Errors, warnings and refusals in the console, and exceptions. */
  complaints: string[];
  /** Addresses elsewhere that the page asked for. */
  elsewhere: string[];
}

const site = inject('site');

/** A new reader, not yet at a page. */
export async function newReader(browser: Browser, options: BrowserContextOptions = {}): Promise<Reader> {
  const page = await browser.newPage({
    baseURL: site,
    viewport: { width: 1280, height: 800 },
    locale: 'nl-NL',
    ...options,
  });
  const complaints: string[] = [];
  const elsewhere: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (/^(?:http|ws)s?:$/.test(protocol) && origin !== site) elsewhere.push(request.url());
  });
  return { page, complaints, elsewhere };
}

/** A test with `open`: a fresh reader at an address of the site, gone after the test. */
export const test = base
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }): Promise<Browser> => {
    const browser = await chromium.connect(inject('browser'));
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('open', async ({ browser }, { onCleanup }) => {
    const readers: Reader[] = [];
    onCleanup(async () => {
      for (const { page } of readers) await page.close();
    });
    return async (address: string, options?: BrowserContextOptions): Promise<Reader> => {
      const reader = await newReader(browser, options);
      readers.push(reader);
      await reader.page.goto(address);
      return reader;
    };
  });

/** The path, query and place of where the reader is. */
export function whereabouts(page: Page): string {
  const { pathname, search, hash } = new URL(page.url());
  return pathname + search + hash;
}
