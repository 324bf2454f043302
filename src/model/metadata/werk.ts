import { adresVan } from '../adres.ts';
import { bronnenVan } from '../bronnen.ts';
import { deelbeeldVan } from '../deelbeeld.ts';
import type { ElkeEntry } from '../entry.ts';
import type { Handboek } from '../handboek.ts';
import type { Ding } from './ding.ts';
import { heel, uitgeverVan, type OverPagina } from './pagina.ts';

/** What every work of the handbook has: where it stands, whose it is, and under which licence. */
export function werk(handboek: Handboek, pagina: OverPagina): Omit<Ding, '@type'> {
  const { handleiding, editie } = handboek;
  const uitgever = uitgeverVan(handboek);
  return {
    url: heel(handboek, pagina.adres),
    name: pagina.titel,
    description: pagina.omschrijving,
    image: heel(handboek, deelbeeldVan(handboek, pagina.adres).beeld),
    inLanguage: 'nl',
    datePublished: editie.datum,
    version: editie.versie,
    license: handleiding.licentie.adres,
    isAccessibleForFree: true,
    ...(pagina.adres !== '/' && { isPartOf: { '@id': heel(handboek, '/') } }),
    ...(uitgever && { publisher: { '@type': 'Organization', name: uitgever } }),
  };
}

/** What the work of an entry has too: when somebody went through it, what changed last, and its sources. */
export function entrywerk(handboek: Handboek, pagina: OverPagina, entry: ElkeEntry): Omit<Ding, '@type'> {
  const { gecontroleerd, wijzigingen = [] } = entry.data as {
    gecontroleerd?: string;
    wijzigingen?: { datum: string }[];
  };
  const laatste = wijzigingen
    .map(({ datum }) => datum)
    .sort()
    .at(-1);
  // The list of sources says of each what it is and how sure; repeating that here would cost every page a kilobyte.
  const citation = bronnenVan(handboek, entry).map(({ id }) => ({
    '@id': heel(handboek, adresVan({ soort: 'bron', id })),
  }));
  return {
    ...werk(handboek, pagina),
    ...(laatste && { dateModified: laatste }),
    ...(gecontroleerd && {
      mainEntityOfPage: {
        '@type': 'WebPage',
        '@id': heel(handboek, pagina.adres),
        lastReviewed: gecontroleerd,
      },
    }),
    ...(citation.length > 0 && { citation }),
  };
}
