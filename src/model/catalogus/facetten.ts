import { slug } from '../../document/slug.ts';
import { typografie } from '../../document/typography.ts';
import { catalogus } from '../../text/catalogus.ts';
import { nl } from '../../text/nl.ts';
import { overzichtVan } from '../adres.ts';
import type { Entry } from '../entry.ts';
import type { Handboek } from '../handboek.ts';
import { waarden } from '../taxonomie.ts';
import { kapitaal } from '../../text/kapitaal.ts';

/** A property by which praktijken are chosen; also the first part of an address. */
export type FacetId = keyof typeof catalogus.facet;
export const facetIds = Object.keys(catalogus.facet) as FacetId[];

/** A value that at least one praktijk has. */
export interface Facetwaarde {
  slug: string;
  naam: string;
  /** The page with the praktijken that have it. */
  adres: string;
  aantal: number;
}
export interface Facet {
  id: FacetId;
  naam: string;
  waarden: Facetwaarde[];
}

type Praktijken = readonly Entry<'praktijk'>[];
interface Waarde {
  slug: string;
  naam: string;
}

const alfabet = new Intl.Collator('nl');
const adresVanWaarde = (facet: FacetId, waarde: string) => `${overzichtVan('praktijk')}${facet}/${waarde}/`;

/** All values that can be, in the order in which readers see them. */
const mogelijk: { [F in FacetId]: (handboek: Handboek, praktijken: Praktijken) => Waarde[] } = {
  gemeente: (_, praktijken) =>
    [...new Set(praktijken.flatMap(({ data }) => data.gemeenten))]
      .map((naam) => ({ slug: slug(naam), naam: typografie(naam) }))
      .sort((a, b) => alfabet.compare(a.naam, b.naam)),
  thema: uitLijst('themas'),
  doelgroep: uitLijst('doelgroepen'),
  aanpak: uitLijst('aanpakken'),
  onderbouwing: () => uitTekst(nl.praktijk.niveau),
  status: () => uitTekst(catalogus.statusWaarde),
};

function uitLijst(lijst: 'themas' | 'doelgroepen' | 'aanpakken') {
  return ({ handleiding }: Handboek): Waarde[] =>
    handleiding[lijst].map(({ id, naam }) => ({ slug: id, naam: typografie(naam) }));
}
const uitTekst = (tekst: Record<string, string>): Waarde[] =>
  Object.entries(tekst).map(([id, naam]) => ({ slug: id, naam: kapitaal(naam) }));

/** Per facet the slugs of one praktijk. */
export type Facetwaarden = Record<FacetId, string[]>;

export function facetwaardenVan({ data }: Entry<'praktijk'>): Facetwaarden {
  return {
    gemeente: [...new Set(data.gemeenten.map(slug))],
    thema: data.themas,
    doelgroep: data.doelgroepen,
    aanpak: [data.aanpak],
    onderbouwing: [data.onderbouwing.niveau],
    status: [data.status.waarde],
  };
}

/** The facets by which praktijken can be chosen: only values that at least one of them has. */
export function facettenVan(handboek: Handboek): Facet[] {
  const praktijken: Praktijken = handboek.perSoort.praktijk;
  const eigen = praktijken.map(facetwaardenVan);
  return facetIds
    .map((id) => ({
      id,
      naam: catalogus.facet[id],
      waarden: uniek(mogelijk[id](handboek, praktijken))
        .map((waarde) => ({
          ...waarde,
          adres: adresVanWaarde(id, waarde.slug),
          aantal: eigen.filter((waarden) => waarden[id].includes(waarde.slug)).length,
        }))
        .filter(({ aantal }) => aantal > 0),
    }))
    .filter(({ waarden }) => waarden.length > 0);
}

/** Two spellings with one address («Den Haag», «Den haag») are one value, under the first name. */
function uniek(lijst: Waarde[]): Waarde[] {
  return lijst.filter(({ slug }, i) => lijst.findIndex((ander) => ander.slug === slug) === i);
}

/** The page about a thema, when it has one. */
export const themapagina = (handboek: Handboek, facet: FacetId, waarde: string): string | undefined =>
  facet === 'thema' ? waarden(handboek, 'themas', [waarde])[0]?.adres : undefined;
