import { typography } from '../../document/language/typography.ts';
import { dateText } from '../../text/format/date.ts';
import { nl } from '../../text/nl.ts';
import { citationOf } from '../cite/cite.ts';
import type { Citation } from '../cite/cited.ts';
import { PART_SIZE } from '../share-image-size.ts';
import { shareImageOf } from '../site/share-image.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { titleOf } from '../../handbook/title.ts';
import { writeJsonLd } from './thing.ts';
import { thingOf } from './entry.ts';
import { otherShapes, type OtherShape } from './links.ts';
import { crumbThing, looseThing } from './loose.ts';
import { overviewThing, overviewOn } from './overview.ts';
import { entryOn, fullAddress, publisherOf, type OverPage } from './page.ts';

export type { OverPage };

/** What machines read of a page, and what paper says of where it came from. */
export interface Metadata {
  /** For who shares the page (https://ogp.me), with the page's own image: property and content. */
  shareTags: [string, string][];
  /** Dublin Core, for libraries and archives: name and content. */
  dublinCore: [string, string][];
  /** What the page is about, as the text of a script of data. */
  jsonLd: string;
  /** The same in other forms, for the head of the page. */
  shapes: OtherShape[];
  /** What a printed page says at its foot. */
  papier: { address: string; short: string; versie: string };
  /** How others refer to it. */
  citation: Citation;
}

/** The metadata of one page. Says only what the page itself says too. */
export function metadataFor(handbook: Handbook, page: OverPage): Metadata {
  const { handleiding, editie } = handbook;
  const entry = entryOn(handbook, page.address);
  const soort = overviewOn(page.address);
  const over = { ...page, title: entry ? titleOf(entry) : page.title };
  const address = fullAddress(handbook, page.address);
  const { image, alt } = shareImageOf(handbook, page.address);
  const publisher = publisherOf(handbook);
  const crumbs = crumbThing(handbook, over);
  const thing = entry
    ? thingOf(handbook, over, entry)
    : soort
      ? overviewThing(handbook, over, soort)
      : looseThing(handbook, over);
  return {
    shareTags: [
      ['og:type', entry ? 'article' : 'website'],
      ['og:url', address],
      ['og:title', over.title],
      ['og:description', over.description],
      ['og:site_name', typography(handleiding.titel)],
      ['og:locale', 'nl_NL'],
      ['og:image', fullAddress(handbook, image)],
      ['og:image:width', String(PART_SIZE.width)],
      ['og:image:height', String(PART_SIZE.height)],
      ['og:image:alt', alt],
    ],
    dublinCore: [
      ['DC.title', over.title],
      ['DC.description', over.description],
      ['DC.identifier', address],
      ['DC.language', 'nl'],
      ['DC.date', editie.datum],
      ['DC.rights', handleiding.licentie.adres],
      ...(publisher ? [['DC.publisher', publisher] as [string, string]] : []),
    ],
    jsonLd: writeJsonLd(crumbs ? [thing, crumbs] : [thing]),
    shapes: otherShapes(handbook, page.address),
    papier: {
      address,
      short: address.replace(/^https?:\/\//, ''),
      versie: nl.versie(editie.versie, dateText(editie.datum)),
    },
    citation: citationOf(handbook, over),
  };
}
