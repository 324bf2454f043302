import { addressOf, overviewOf, RAPPORT_ADDRESS } from '../handbook/address.ts';
import { AZ_ADDRESS } from './a-z/address.ts';
import { DOWNLOADS_ADDRESS } from './downloads/downloads.ts';
import { facetPages } from './catalogue/facet-page.ts';
import { compareAddress } from './catalogue/comparison.ts';
import type { EachEntry } from '../handbook/entry.ts';
import type { Handbook } from '../handbook/handbook.ts';
import { anchorsOfPage } from './contents.ts';
import { isWithPage, pageFor } from './page-for.ts';
import { planAddress } from '../my-plan/address.ts';
import { hasOverview, hasPage, type Soort } from '../kinds/index.ts';
import { DESIGN, designAddress } from './overviews/design.ts';

/** Pages that exist beside those of the entries. */
const fixedPages = ['/', '/zoeken/', DOWNLOADS_ADDRESS, AZ_ADDRESS, '/meewerken/fouten/', DESIGN];

/** Ids that the layout of every page uses. No promise to readers, but no heading may have them. */
export const anchorsOfEachPage = ['inhoud', 'op-deze-pagina', 'hoort-bij', 'wijzigingen', 'kopzoek'];

/** Every address of the site with the anchors on it. */
export function addressBook(handbook: Handbook): Map<string, string[]> {
  const vast = [...fixedPages, ...Object.keys(handbook.huisstijlen).map(designAddress)];
  const book = new Map<string, string[]>(vast.map((address) => [address, []]));
  const plan = planAddress(handbook);
  if (plan) book.set(plan, []);
  if (handbook.rapport) book.set(RAPPORT_ADDRESS, []);
  for (const [soort, entries] of Object.entries(handbook.perSoort) as [Soort, EachEntry[]][]) {
    if (hasOverview(soort) && entries.length > 0)
      book.set(overviewOf(soort), hasPage(soort) ? [] : entries.map(({ id }) => id));
    for (const entry of entries)
      if (isWithPage(entry)) book.set(addressOf(entry), anchorsOfPage(pageFor(handbook, entry)).all);
  }
  for (const { value } of facetPages(handbook)) book.set(value.address, []);
  const compare = compareAddress(handbook);
  if (compare) book.set(compare, []);
  return book;
}
