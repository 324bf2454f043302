import axe from 'axe-core';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { WCAG, vondstenVan } from '../toegankelijkheid/axe.ts';
import { haalPakket, vindProgramma } from './gereedschap.ts';
import type { Uitkomst } from './onderdeel.ts';

const PAKKET = 'puppeteer-core@25.16.0';
const NAAM = 'Firefox';
const USUAL = ['firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];

/** The part of Puppeteer that we use; the package is not there when types are checked. */
interface Pagina {
  on(wat: 'console', doe: (bericht: { type: () => string; text: () => string }) => void): void;
  on(wat: 'pageerror', doe: (fout: unknown) => void): void;
  goto: (adres: string) => Promise<unknown>;
  evaluate: <T, A extends unknown[]>(
    wat: string | ((...argumenten: A) => T),
    ...argumenten: A
  ) => Promise<Awaited<T>>;
}
interface Puppeteer {
  launch: (opties: { browser: 'firefox'; executablePath: string; headless: true }) => Promise<{
    version: () => Promise<string>;
    newPage: () => Promise<Pagina>;
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
  adressen: readonly string[],
): Promise<Uitkomst> {
  const firefox = await vindProgramma([process.env.FIREFOX_PATH, ...USUAL]);
  if (!firefox)
    return {
      naam: NAAM,
      stand: 'overgeslagen',
      regels: ['Geen Firefox gevonden. Zet FIREFOX_PATH, of installeer Firefox.'],
    };
  const map = await haalPakket(root, PAKKET);
  const ingang = createRequire(join(map, 'package.json')).resolve('puppeteer-core');
  const { default: puppeteer } = (await import(pathToFileURL(ingang).href)) as { default: Puppeteer };
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: firefox.pad, headless: true });
  try {
    const klachten: string[] = [];
    const page = await browser.newPage();
    page.on('console', (bericht) => {
      if (bericht.type() === 'error') klachten.push(bericht.text());
    });
    page.on('pageerror', (fout) => klachten.push(fout instanceof Error ? fout.message : String(fout)));
    const regels: string[] = [];
    for (const adres of adressen) {
      klachten.length = 0;
      await page.goto(site + adres);
      await page.evaluate(axe.source);
      const gevonden = await page.evaluate(
        (normen) =>
          globalThis.axe.run(document, {
            runOnly: normen,
            resultTypes: ['violations'],
          }),
        WCAG,
      );
      regels.push(
        ...klachten.map((klacht) => `${adres}  console: ${klacht}`),
        ...vondstenVan(gevonden, false).map(
          ({ regel, plek, melding }) => `${adres}  ${regel}: ${plek}: ${melding}`,
        ),
      );
    }
    return {
      naam: NAAM,
      stand: regels.length > 0 ? 'fout' : 'goed',
      regels: [`${firefox.versie}, ${PAKKET}, axe ${axe.version}: ${adressen.length} pagina’s`, ...regels],
    };
  } finally {
    await browser.close();
  }
}
