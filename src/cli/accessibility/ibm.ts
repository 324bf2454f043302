import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Find } from './find.ts';

/** The part of the engine's answer that we read. The package declares more, and for Node only. */
export interface IbmResult {
  ruleId: string;
  /** `['VIOLATION' | 'RECOMMENDATION' | 'INFORMATION', 'PASS' | 'FAIL' | 'POTENTIAL' | 'MANUAL']` */
  value: [string, string];
  message: string;
  path: { dom: string };
}

const NORM = 'WCAG_2_2';
const parcel = createRequire(import.meta.url).resolve('accessibility-checker-engine/package.json');
const { version } = JSON.parse(readFileSync(parcel, 'utf8')) as { version: string };
const motor = readFileSync(join(dirname(parcel), 'ace.js'), 'utf8');

export const ibmVersion: string = version;

interface Checker {
  check: (document: Document, norms: string[]) => Promise<{ results: IbmResult[] }>;
  rulesets: { id: string; checkpoints: { num?: string; rules?: { id: string }[] }[] }[];
}
declare global {
  /** Inside the page, once its source ran there. */
  var ace: { Checker: new () => Checker };
}

/** What the engine of IBM found on the page as it stands, and how many rules it has for this standard. */
export async function ibmFinds(page: Page): Promise<{ finds: Find[]; rules: number }> {
  // Evaluated from outside, so that the page keeps its own Content Security Policy.
  if (!(await page.evaluate(() => 'ace' in globalThis))) await page.evaluate(motor);
  const { results, named } = await page.evaluate(async (norm) => {
    const checker = new globalThis.ace.Checker();
    const { results } = await checker.check(document, [norm]);
    const own = checker.rulesets.find(({ id }) => id === norm)?.checkpoints ?? [];
    return {
      // Thousands of things that are right stay behind in the browser.
      results: results
        .filter(({ value }) => value[1] !== 'PASS')
        .map(({ ruleId, value, message, path }) => ({ ruleId, value, message, path: { dom: path.dom } })),
      named: own.flatMap(({ num = '', rules = [] }) => rules.map(({ id }) => [id, num] as const)),
    };
  }, NORM);
  const criteria = Map.groupBy(named, ([id]) => id);
  return {
    finds: ibmFindsOf(results, (rule) => (criteria.get(rule) ?? []).map(([, number]) => number)),
    rules: criteria.size,
  };
}

/**
 * The answer of the engine as findings: what it is sure of, what it advises, what a person must look at.
 * @param criteriaOf the success criteria of a rule, by number
 */
export function ibmFindsOf(results: IbmResult[], criteriaOf: (rule: string) => string[] = () => []): Find[] {
  return results
    .filter(({ value: [soort, outcome] }) => outcome !== 'PASS' && soort !== 'INFORMATION')
    .map(({ ruleId, value: [soort, outcome], message, path }) => ({
      motor: 'ibm',
      rule: ruleId,
      soort: outcome !== 'FAIL' ? 'nakijken' : soort === 'VIOLATION' ? 'fout' : 'advies',
      criteria: criteriaOf(ruleId),
      place: path.dom,
      message,
    }));
}
