import { feeds } from '../../text/feeds.ts';
import { overzichtVan } from '../adres.ts';

/** The same, or more, in another form: what a browser, a feed reader or a harvester finds in the head of a page. */
export interface AndereVorm {
  type: string;
  titel: string;
  adres: string;
}

/** The other forms of what stands on a page. */
export function andereVormen(adres: string): AndereVorm[] {
  return [
    { type: 'application/atom+xml', titel: feeds.nieuws, adres: '/feed.xml' },
    ...(adres.startsWith(overzichtVan('begrip'))
      ? [{ type: 'application/ld+json', titel: feeds.begrippen, adres: '/begrippen.jsonld' }]
      : []),
    ...(adres === overzichtVan('praktijk')
      ? [
          { type: 'text/csv', titel: feeds.praktijkenCsv, adres: '/praktijken.csv' },
          { type: 'application/json', titel: feeds.praktijkenJson, adres: '/praktijken.json' },
        ]
      : []),
  ];
}
