import type { ZinTekst } from '../../document/tree.ts';
import type { Entry } from '../entry.ts';
import { kaartVan, type Link } from '../link.ts';
import { jarenTekst } from '../../text/jaren.ts';
import { facetwaardenVan, type Facet, type FacetId, type Facetwaarden } from './facetten.ts';

/** A praktijk in the catalogue, with the values by which it is found. */
export interface Praktijkkaart extends Link {
  id: string;
  samenvatting: ZinTekst;
  jaren?: string;
  /** Links to all praktijken with the same value, per facet. */
  waarden: { id: FacetId; naam: string; links: Link[] }[];
  /** The same values as slugs: what a script filters by. */
  slugs: Facetwaarden;
}

/** @param facetten of the whole handbook, so that they are counted once */
export function praktijkkaartVan(entry: Entry<'praktijk'>, facetten: readonly Facet[]): Praktijkkaart {
  const { titel, adres, id, samenvatting } = kaartVan(entry);
  const slugs = facetwaardenVan(entry);
  const { van, tot } = entry.data.jaren;
  return {
    id,
    titel,
    adres,
    samenvatting,
    ...((van ?? tot) !== undefined && { jaren: jarenTekst(entry.data.jaren) }),
    waarden: facetten
      .map((facet) => ({
        id: facet.id,
        naam: facet.naam,
        links: facet.waarden
          .filter(({ slug }) => slugs[facet.id].includes(slug))
          .map(({ naam, adres }) => ({ titel: naam, adres })),
      }))
      .filter(({ links }) => links.length > 0),
    slugs,
  };
}
