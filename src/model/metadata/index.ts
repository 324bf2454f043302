import { typografie } from '../../document/typography.ts';
import { datumTekst } from '../../text/datum.ts';
import { nl } from '../../text/nl.ts';
import { DEELMAAT } from '../../page/share-image-size.ts';
import { deelbeeldVan } from '../deelbeeld.ts';
import type { Handboek } from '../handboek.ts';
import { titelVan } from '../titel.ts';
import { schrijfJsonLd } from './ding.ts';
import { dingVan } from './entry.ts';
import { andereVormen, type AndereVorm } from './links.ts';
import { kruimelDing, losDing } from './los.ts';
import { overzichtDing, overzichtOp } from './overzicht.ts';
import { entryOp, heel, uitgeverVan, type OverPagina } from './pagina.ts';

export type { OverPagina };

/** What machines read of a page, and what paper says of where it came from. */
export interface Metadata {
  /** For who shares the page (https://ogp.me), with the page's own image: property and content. */
  deel: [string, string][];
  /** Dublin Core, for libraries and archives: name and content. */
  dublinCore: [string, string][];
  /** What the page is about, as the text of a script of data. */
  jsonLd: string;
  /** The same in other forms, for the head of the page. */
  vormen: AndereVorm[];
  /** What a printed page says at its foot. */
  papier: { adres: string; kort: string; versie: string };
}

/** The metadata of one page. Says only what the page itself says too. */
export function metadataFor(handboek: Handboek, pagina: OverPagina): Metadata {
  const { handleiding, editie } = handboek;
  const entry = entryOp(handboek, pagina.adres);
  const soort = overzichtOp(pagina.adres);
  const over = { ...pagina, titel: entry ? titelVan(entry) : pagina.titel };
  const adres = heel(handboek, pagina.adres);
  const { beeld, alt } = deelbeeldVan(handboek, pagina.adres);
  const uitgever = uitgeverVan(handboek);
  const kruimels = kruimelDing(handboek, over);
  const ding = entry
    ? dingVan(handboek, over, entry)
    : soort
      ? overzichtDing(handboek, over, soort)
      : losDing(handboek, over);
  return {
    deel: [
      ['og:type', entry ? 'article' : 'website'],
      ['og:url', adres],
      ['og:title', over.titel],
      ['og:description', over.omschrijving],
      ['og:site_name', typografie(handleiding.titel)],
      ['og:locale', 'nl_NL'],
      ['og:image', heel(handboek, beeld)],
      ['og:image:width', String(DEELMAAT.breedte)],
      ['og:image:height', String(DEELMAAT.hoogte)],
      ['og:image:alt', alt],
    ],
    dublinCore: [
      ['DC.title', over.titel],
      ['DC.description', over.omschrijving],
      ['DC.identifier', adres],
      ['DC.language', 'nl'],
      ['DC.date', editie.datum],
      ['DC.rights', handleiding.licentie.adres],
      ...(uitgever ? [['DC.publisher', uitgever] as [string, string]] : []),
    ],
    jsonLd: schrijfJsonLd(kruimels ? [ding, kruimels] : [ding]),
    vormen: andereVormen(handboek, pagina.adres),
    papier: {
      adres,
      kort: adres.replace(/^https?:\/\//, ''),
      versie: nl.versie(editie.versie, datumTekst(editie.datum)),
    },
  };
}
