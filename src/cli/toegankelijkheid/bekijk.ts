import type { Browser, Page } from 'playwright-core';
import { adressenVan } from './adressen.ts';
import { bezoek, type Waarneming } from './bezoek.ts';
import { omstandigheden, type Omstandigheid } from './omstandigheden.ts';
import { certain } from '../../document/certain.ts';

/** A built site that is being served. */
export interface Site {
  /** The folder with its files. */
  dist: string;
  /** Where it is served: `http://localhost:1234`. */
  adres: string;
  huisstijl: string;
  /** Whether every page is looked at, or one of every kind. */
  overal: boolean;
}

/** Tabs at work at the same time: twice the processors of a small machine, because they also wait. */
const TABBLADEN = 4;
/** A tab that has looked at this many pages makes place for a new one, or its memory grows without end. */
const PER_TABBLAD = 40;

/**
 * Looks at the pages of a site in every way that is meant for them.
 * @param alleen only these addresses, in every way of looking
 * @param voortgang told after every page
 * @throws when a page cannot be looked at, twice: half a report is none
 */
export async function bekijk(
  browser: Browser,
  { dist, adres: basis, huisstijl, overal }: Site,
  {
    alleen = [],
    voortgang,
  }: { alleen?: readonly string[]; voortgang: (klaar: number, samen: number) => void },
): Promise<{ waarnemingen: Waarneming[]; ibmRegels: number; paginas: number }> {
  const { alle, perSoort } = adressenVan(dist);
  const kern = new Set(alleen.length > 0 ? alleen : perSoort);
  const lijst =
    alleen.length > 0 ? [...alleen] : overal ? [...new Set([...alle, ...perSoort])] : [...perSoort];
  const manieren = (adres: string): Omstandigheid[] =>
    omstandigheden.filter((zo) => (overal ? zo.overal || kern.has(adres) : zo.elkeHuisstijl));

  const uit = new Map<string, Waarneming[]>();
  const over = [...lijst];
  let ibmRegels = 0;
  const werk = async () => {
    let page = await nieuw(browser, basis);
    for (let n = 1, adres = over.shift(); adres; adres = over.shift(), n++) {
      if (n % PER_TABBLAD === 0) page = await vervang(browser, basis, page);
      let gezien;
      try {
        gezien = await bezoek(page, adres, manieren(adres), huisstijl);
      } catch {
        // A tab may crash on a busy machine: once more, in a new one.
        page = await vervang(browser, basis, page);
        gezien = await bezoek(page, adres, manieren(adres), huisstijl);
      }
      uit.set(adres, gezien.waarnemingen);
      ibmRegels = Math.max(ibmRegels, gezien.ibmRegels);
      voortgang(uit.size, lijst.length);
    }
    await page.context().close();
  };
  await Promise.all(Array.from({ length: Math.min(TABBLADEN, lijst.length) }, werk));
  // In the order of the addresses and not of who was ready first, so that the same site gives the same report.
  const waarnemingen = lijst.flatMap((adres) => certain(uit.get(adres)));
  const volgorde = omstandigheden.map(({ id }) => id);
  waarnemingen.sort((a, b) => volgorde.indexOf(a.omstandigheid) - volgorde.indexOf(b.omstandigheid));
  return { waarnemingen, ibmRegels, paginas: alle.length };
}

async function nieuw(browser: Browser, basis: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: basis, locale: 'nl-NL' });
  return context.newPage();
}

async function vervang(browser: Browser, basis: string, page: Page): Promise<Page> {
  await page.context().close();
  return nieuw(browser, basis);
}
