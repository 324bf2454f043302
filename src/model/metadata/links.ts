import { feeds } from '../../text/feeds.ts';
import { overzichtVan } from '../adres.ts';
import type { Handboek } from '../handboek.ts';
import { overzichtOp } from './overzicht.ts';
import { entryOp } from './pagina.ts';

/** The same, or more, in another form: what a browser, a feed reader or a harvester finds in the head of a page. */
export interface AndereVorm {
  type: string;
  titel: string;
  adres: string;
}

/** The other forms of what stands on a page. */
export function andereVormen(handboek: Handboek, adres: string): AndereVorm[] {
  const tekst = adres === '/' || overzichtOp(adres) || entryOp(handboek, adres);
  return [
    ...(tekst ? [{ type: 'text/markdown', titel: feeds.markdown, adres: `${adres}index.md` }] : []),
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
