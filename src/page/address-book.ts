import { addressOf, overviewOf, RAPPORT_ADDRESS, REVIEW_ADDRESS } from '../handbook/address.ts';
import { CHANGES_ADDRESS } from './site/since.ts';
import { AZ_ADDRESS } from './a-z/address.ts';
import { DOWNLOADS_ADDRESS } from './downloads/downloads.ts';
import { facetPages } from './catalogue/facet-page.ts';
import { compareAddress } from './catalogue/comparison.ts';
import type { EachEntry } from '../handbook/entry.ts';
import type { Handbook } from '../handbook/handbook.ts';
import { perHandbook } from '../handbook/per-handbook.ts';
import { anchorsOfPage } from './contents.ts';
import { isWithPage, pageFor, type EntryWithPage } from './page-for.ts';
import { planAddress } from '../my-plan/address.ts';
import { hasOverview, hasPage, type Soort } from '../kinds/index.ts';
import { DESIGN, designAddress } from './overviews/design.ts';

/** Pages that exist beside those of the entries. */
const fixedPages = [
  '/',
  '/zoeken/',
  DOWNLOADS_ADDRESS,
  AZ_ADDRESS,
  CHANGES_ADDRESS,
  '/meewerken/fouten/',
  DESIGN,
];

/** Ids that the layout of every page uses. No promise to readers, but no heading may have them. */
export const anchorsOfEachPage = ['inhoud', 'op-deze-pagina', 'hoort-bij', 'wijzigingen', 'kopzoek'];

/** The places on the page of an entry. Several checks and the ledger ask, so each page is made for it once. */
export function anchorsOf(handbook: Handbook, entry: EntryWithPage): ReturnType<typeof anchorsOfPage> {
  const known = anchorsPerEntry(handbook);
  const anchors = known.get(entry) ?? anchorsOfPage(pageFor(handbook, entry));
  known.set(entry, anchors);
  return anchors;
}
const anchorsPerEntry = perHandbook(() => new Map<EntryWithPage, ReturnType<typeof anchorsOfPage>>());

/** Every address of the site with the anchors on it. */
export const addressBook = (handbook: Handbook): Map<string, string[]> =>
  new Map([...anchorsByAddress(handbook)].map(([address, anchors]) => [address, anchors()]));

/** Every address of the site: known sooner than its anchors, for which all pages are made. */
export const addressesOf = (handbook: Handbook): string[] => [...anchorsByAddress(handbook).keys()];

function anchorsByAddress(handbook: Handbook): Map<string, () => string[]> {
  const vast = [...fixedPages, ...Object.keys(handbook.huisstijlen).map(designAddress)];
  const none = (): string[] => [];
  const book = new Map<string, () => string[]>(vast.map((address) => [address, none]));
  const plan = planAddress(handbook);
  if (plan) book.set(plan, none);
  if (handbook.handleiding.nakijken) book.set(REVIEW_ADDRESS, none);
  if (handbook.rapport) book.set(RAPPORT_ADDRESS, none);
  for (const [soort, entries] of Object.entries(handbook.perSoort) as [Soort, EachEntry[]][]) {
    if (hasOverview(soort) && entries.length > 0)
      book.set(overviewOf(soort), hasPage(soort) ? none : () => entries.map(({ id }) => id));
    for (const entry of entries)
      if (isWithPage(entry)) book.set(addressOf(entry), () => anchorsOf(handbook, entry).all);
  }
  for (const { value } of facetPages(handbook)) book.set(value.address, none);
  const compare = compareAddress(handbook);
  if (compare) book.set(compare, none);
  return book;
}
