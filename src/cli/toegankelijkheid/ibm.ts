import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Vondst } from './vondst.ts';

/** The part of the engine's answer that we read. The package declares more, and for Node only. */
export interface IbmResultaat {
  ruleId: string;
  /** `['VIOLATION' | 'RECOMMENDATION' | 'INFORMATION', 'PASS' | 'FAIL' | 'POTENTIAL' | 'MANUAL']` */
  value: [string, string];
  message: string;
  path: { dom: string };
}

const NORM = 'WCAG_2_2';
const pakket = createRequire(import.meta.url).resolve('accessibility-checker-engine/package.json');
const { version } = JSON.parse(readFileSync(pakket, 'utf8')) as { version: string };
const motor = readFileSync(join(dirname(pakket), 'ace.js'), 'utf8');

export const ibmVersie: string = version;

interface Checker {
  check: (document: Document, normen: string[]) => Promise<{ results: IbmResultaat[] }>;
  rulesets: { id: string; checkpoints: { rules?: { id: string }[] }[] }[];
}
declare global {
  /** Inside the page, once its source ran there. */
  var ace: { Checker: new () => Checker };
}

/** What the engine of IBM found on the page as it stands, and how many rules it has for this standard. */
export async function ibmVondsten(page: Page): Promise<{ vondsten: Vondst[]; regels: number }> {
  // Evaluated from outside, so that the page keeps its own Content Security Policy.
  if (!(await page.evaluate(() => 'ace' in globalThis))) await page.evaluate(motor);
  const { results, regels } = await page.evaluate(async (norm) => {
    const checker = new globalThis.ace.Checker();
    const { results } = await checker.check(document, [norm]);
    const eigen = checker.rulesets.find(({ id }) => id === norm)?.checkpoints ?? [];
    return {
      // Thousands of things that are right stay behind in the browser.
      results: results
        .filter(({ value }) => value[1] !== 'PASS')
        .map(({ ruleId, value, message, path }) => ({ ruleId, value, message, path: { dom: path.dom } })),
      regels: new Set(eigen.flatMap(({ rules = [] }) => rules.map(({ id }) => id))).size,
    };
  }, NORM);
  return { vondsten: ibmVondstenVan(results), regels };
}

/** The answer of the engine as findings: what it is sure of, what it advises, what a person must look at. */
export function ibmVondstenVan(results: IbmResultaat[]): Vondst[] {
  return results
    .filter(({ value: [soort, uitkomst] }) => uitkomst !== 'PASS' && soort !== 'INFORMATION')
    .map(({ ruleId, value: [soort, uitkomst], message, path }) => ({
      motor: 'ibm',
      regel: ruleId,
      soort: uitkomst !== 'FAIL' ? 'nakijken' : soort === 'VIOLATION' ? 'fout' : 'advies',
      plek: path.dom,
      melding: message,
    }));
}
