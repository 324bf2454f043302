import type { Browser, Page } from 'playwright-core';
import { addressesOf } from './addresses.ts';
import { visit, type Observation } from './visit.ts';
import { circumstances, type Circumstance } from './circumstances.ts';
import { certain } from '../../document/certain.ts';

/** A built site that is being served. */
export interface AccessibilitySite {
  /** The folder with its files. */
  dist: string;
  /** Where it is served: `http://localhost:1234`. */
  address: string;
  huisstijl: string;
  /** Whether every page is looked at, or one of every kind. */
  everywhere: boolean;
}

/** Tabs at work at the same time: twice the processors of a small machine, because they also wait. */
const TABS = 4;
/** A tab that has looked at this many pages makes place for a new one, or its memory grows without end. */
const PER_TAB = 40;

/**
 * Looks at the pages of a site in every way that is meant for them.
 * @param only only these addresses, in every way of looking
 * @param voortgang told after every page
 * @throws when a page cannot be looked at, twice: half a report is none
 */
export async function inspect(
  browser: Browser,
  { dist, address: basis, huisstijl, everywhere }: AccessibilitySite,
  { only = [], progress }: { only?: readonly string[]; progress: (ready: number, together: number) => void },
): Promise<{ observations: Observation[]; ibmRules: number; pages: number }> {
  const { all, perSoort } = addressesOf(dist);
  const core = new Set(only.length > 0 ? only : perSoort);
  const list = only.length > 0 ? [...only] : everywhere ? [...new Set([...all, ...perSoort])] : [...perSoort];
  const ways = (address: string): Circumstance[] =>
    circumstances.filter((so) => (everywhere ? so.everywhere || core.has(address) : so.eachHuisstijl));

  const from = new Map<string, Observation[]>();
  const over = [...list];
  let ibmRules = 0;
  const work = async () => {
    let page = await fresh(browser, basis);
    for (let n = 1, address = over.shift(); address; address = over.shift(), n++) {
      if (n % PER_TAB === 0) page = await replace(browser, basis, page);
      let seen;
      try {
        seen = await visit(page, address, ways(address), huisstijl);
      } catch {
        // A tab may crash on a busy machine: once more, in a new one.
        page = await replace(browser, basis, page);
        seen = await visit(page, address, ways(address), huisstijl);
      }
      from.set(address, seen.observations);
      ibmRules = Math.max(ibmRules, seen.ibmRules);
      progress(from.size, list.length);
    }
    await page.context().close();
  };
  await Promise.all(Array.from({ length: Math.min(TABS, list.length) }, work));
  // In the order of the addresses and not of who was ready first, so that the same site gives the same report.
  const observations = list.flatMap((address) => certain(from.get(address)));
  const order = circumstances.map(({ id }) => id);
  observations.sort((a, b) => order.indexOf(a.circumstance) - order.indexOf(b.circumstance));
  return { observations, ibmRules, pages: all.length };
}

async function fresh(browser: Browser, basis: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: basis, locale: 'nl-NL' });
  return context.newPage();
}

async function replace(browser: Browser, basis: string, page: Page): Promise<Page> {
  await page.context().close();
  return fresh(browser, basis);
}
