import type { InlineText } from '../../document/tree.ts';
import type { Entry } from '../../handbook/entry.ts';
import { cardOf, type HandbookLink } from '../../handbook/link.ts';
import { yearsText } from '../../text/format/years.ts';
import { facetValuesOf, type Facet, type FacetId, type FacetValues } from './facets.ts';

/** A praktijk in the catalogue, with the values by which it is found. */
export interface PraktijkCard extends HandbookLink {
  id: string;
  summary: InlineText;
  years?: string;
  /** Links to all praktijken with the same value, per facet. */
  values: { id: FacetId; name: string; links: HandbookLink[] }[];
  /** The same values as slugs: what a script filters by. */
  slugs: FacetValues;
}

/** @param facets of the whole handbook, so that they are counted once */
export function praktijkCardOf(entry: Entry<'praktijk'>, facets: readonly Facet[]): PraktijkCard {
  const { titel: title, adres: address, id, summary } = cardOf(entry);
  const slugs = facetValuesOf(entry);
  const { van: of, tot: until } = entry.data.jaren;
  return {
    id,
    titel: title,
    adres: address,
    summary,
    ...((of ?? until) !== undefined && { years: yearsText(entry.data.jaren) }),
    values: facets
      .map((facet) => ({
        id: facet.id,
        name: facet.name,
        links: facet.values
          .filter(({ slug }) => slugs[facet.id].includes(slug))
          .map(({ name, address }) => ({ titel: name, adres: address })),
      }))
      .filter(({ links }) => links.length > 0),
    slugs,
  };
}
