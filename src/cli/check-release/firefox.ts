import axe from 'axe-core';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { WCAG, findsOf } from '../accessibility/axe.ts';
import { loadPackage, findProgramme } from './tools.ts';
import type { ReleaseResult } from './component.ts';

const PACKAGE = 'puppeteer-core@25.16.0';
const NAME = 'Firefox';
const USUAL = ['firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];

/** The part of Puppeteer that we use; the package is not there when types are checked. */
interface Page {
  on(what: 'console', perform: (message: { type: () => string; text: () => string }) => void): void;
  on(what: 'pageerror', perform: (fault: unknown) => void): void;
  goto: (address: string) => Promise<unknown>;
  evaluate: <T, A extends unknown[]>(what: string | ((...args: A) => T), ...args: A) => Promise<Awaited<T>>;
}
interface Puppeteer {
  launch: (options: { browser: 'firefox'; executablePath: string; headless: true }) => Promise<{
    version: () => Promise<string>;
    newPage: () => Promise<Page>;
    close: () => Promise<void>;
  }>;
}

/**
 * Walks pages in Firefox, over WebDriver BiDi: no error in the console, and nothing that axe finds wrong.
 * @param site where it is served, without a slash at the end
 */
export async function checkFirefox(
  root: string,
  site: string,
  addresses: readonly string[],
): Promise<ReleaseResult> {
  const firefox = await findProgramme([process.env.FIREFOX_PATH, ...USUAL]);
  if (!firefox)
    return {
      name: NAME,
      stand: 'overgeslagen',
      lines: ['Geen Firefox gevonden. Zet FIREFOX_PATH, of installeer Firefox.'],
    };
  const folder = await loadPackage(root, PACKAGE);
  const entry = createRequire(join(folder, 'package.json')).resolve('puppeteer-core');
  const { default: puppeteer } = (await import(pathToFileURL(entry).href)) as { default: Puppeteer };
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefox.path,
    headless: true,
  });
  try {
    const complaints: string[] = [];
    const page = await browser.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (fault) => complaints.push(fault instanceof Error ? fault.message : String(fault)));
    const lines: string[] = [];
    for (const address of addresses) {
      complaints.length = 0;
      await page.goto(site + address);
      await page.evaluate(axe.source);
      const found = await page.evaluate(
        (norms) =>
          globalThis.axe.run(document, {
            runOnly: norms,
            resultTypes: ['violations'],
          }),
        WCAG,
      );
      lines.push(
        ...complaints.map((complaint) => `${address}  console: ${complaint}`),
        ...findsOf(found, false).map(
          ({ rule: line, place, message }) => `${address}  ${line}: ${place}: ${message}`,
        ),
      );
    }
    return {
      name: NAME,
      stand: lines.length > 0 ? 'fout' : 'goed',
      lines: [`${firefox.versie}, ${PACKAGE}, axe ${axe.version}: ${addresses.length} pagina’s`, ...lines],
    };
  } finally {
    await browser.close();
  }
}
