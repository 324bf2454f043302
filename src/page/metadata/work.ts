import { addressOf } from '../../handbook/address.ts';
import { bronnenOf } from '../../handbook/bronnen/bronnen.ts';
import { shareImageOf } from '../site/share-image.ts';
import type { EachEntry } from '../../handbook/entry.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import type { Thing } from './thing.ts';
import { fullAddress, publisherOf, type OverPage } from './page.ts';

/** What every work of the handbook has: where it stands, whose it is, and under which licence. */
export function work(handbook: Handbook, page: OverPage): Omit<Thing, '@type'> {
  const { handleiding, editie } = handbook;
  const publisher = publisherOf(handbook);
  return {
    url: fullAddress(handbook, page.address),
    name: page.title,
    description: page.description,
    image: fullAddress(handbook, shareImageOf(handbook, page.address).image),
    inLanguage: 'nl',
    datePublished: editie.datum,
    version: editie.versie,
    license: handleiding.licentie.adres,
    isAccessibleForFree: true,
    ...(page.address !== '/' && { isPartOf: { '@id': fullAddress(handbook, '/') } }),
    ...(publisher && { publisher: { '@type': 'Organization', name: publisher } }),
  };
}

/** What the work of an entry has too: when somebody went through it, what changed last, and its sources. */
export function entryWork(handbook: Handbook, page: OverPage, entry: EachEntry): Omit<Thing, '@type'> {
  const { gecontroleerd: checked, wijzigingen: changes = [] } = entry.data as {
    gecontroleerd?: string;
    wijzigingen?: { datum: string }[];
  };
  const last = changes
    .map(({ datum: date }) => date)
    .sort()
    .at(-1);
  // The list of sources says of each what it is and how sure; repeating that here would cost every page a kilobyte.
  const citation = bronnenOf(handbook, entry).map(({ id }) => ({
    '@id': fullAddress(handbook, addressOf({ soort: 'bron', id })),
  }));
  return {
    ...work(handbook, page),
    ...(last && { dateModified: last }),
    ...(checked && {
      mainEntityOfPage: {
        '@type': 'WebPage',
        '@id': fullAddress(handbook, page.address),
        lastReviewed: checked,
      },
    }),
    ...(citation.length > 0 && { citation }),
  };
}
