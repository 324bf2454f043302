import type { Handbook } from '../../handbook/handbook.ts';
import type { Thing } from './thing.ts';
import { fullAddress, type OverPage } from './page.ts';
import { work } from './work.ts';

/** The pages that no entry and no overview makes: home, searching, and what comes beside them. */
export function looseThing(handbook: Handbook, page: OverPage): Thing {
  const basis = { ...work(handbook, page), '@id': fullAddress(handbook, page.address) };
  if (page.address === '/')
    return {
      '@type': 'WebSite',
      ...basis,
      potentialAction: {
        '@type': 'SearchAction',
        target: { '@type': 'EntryPoint', urlTemplate: `${fullAddress(handbook, '/zoeken/')}?q={q}` },
        'query-input': 'required name=q',
      },
    };
  return { '@type': page.address === '/zoeken/' ? 'SearchResultsPage' : 'WebPage', ...basis };
}

/** The way to a page, as the page shows it. */
export function crumbThing(handbook: Handbook, { address, title, crumbs }: OverPage): Thing | undefined {
  return (
    crumbs && {
      '@type': 'BreadcrumbList',
      itemListElement: [...crumbs, { titel: title, adres: address }].map((link, i) => ({
        '@type': 'ListItem',
        position: i + 1,
        name: link.titel,
        item: fullAddress(handbook, link.adres),
      })),
    }
  );
}
