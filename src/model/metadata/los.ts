import type { Handboek } from '../handboek.ts';
import type { Ding } from './ding.ts';
import { heel, type OverPagina } from './pagina.ts';
import { werk } from './werk.ts';

/** The pages that no entry and no overview makes: home, searching, and what comes beside them. */
export function losDing(handboek: Handboek, pagina: OverPagina): Ding {
  const basis = { ...werk(handboek, pagina), '@id': heel(handboek, pagina.adres) };
  if (pagina.adres === '/')
    return {
      '@type': 'WebSite',
      ...basis,
      potentialAction: {
        '@type': 'SearchAction',
        target: { '@type': 'EntryPoint', urlTemplate: `${heel(handboek, '/zoeken/')}?q={q}` },
        'query-input': 'required name=q',
      },
    };
  return { '@type': pagina.adres === '/zoeken/' ? 'SearchResultsPage' : 'WebPage', ...basis };
}

/** The way to a page, as the page shows it. */
export function kruimelDing(handboek: Handboek, { adres, titel, kruimels }: OverPagina): Ding | undefined {
  return (
    kruimels && {
      '@type': 'BreadcrumbList',
      itemListElement: [...kruimels, { titel, adres }].map((link, i) => ({
        '@type': 'ListItem',
        position: i + 1,
        name: link.titel,
        item: heel(handboek, link.adres),
      })),
    }
  );
}
