import { slug } from '../../document/language/slug.ts';
import { typography } from '../../document/language/typography.ts';
import { catalogue } from '../../text/pages/catalogue.ts';
import { nl } from '../../text/nl.ts';
import { subject } from '../../text/subject.ts';
import { overviewOf } from '../../handbook/address.ts';
import type { Entry } from '../../handbook/entry.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { values } from '../../handbook/taxonomie.ts';
import { capitalise } from '../../text/format/capitalise.ts';

/** A property by which praktijken are chosen. */
export type FacetId = keyof typeof catalogue.facet;
export const facetIds = Object.keys(catalogue.facet) as FacetId[];

/** A value that at least one praktijk has. */
export interface FacetValue {
  slug: string;
  name: string;
  /** The page with the praktijken that have it. */
  address: string;
  count: number;
}
export interface Facet {
  id: FacetId;
  name: string;
  values: FacetValue[];
}

type Praktijken = readonly Entry<'praktijk'>[];
interface Value {
  slug: string;
  name: string;
}

const alphabet = new Intl.Collator('nl');
/** A facet in an address. Example: `gemeente`, or `dorp` where praktijken are in villages. */
export const segmentOf = (facet: FacetId): string =>
  facet === 'gemeente' ? slug(subject().plaats.enkel) : facet;
const addressOfValue = (facet: FacetId, value: string) =>
  `${overviewOf('praktijk')}${segmentOf(facet)}/${value}/`;

/** All values that can be, in the order in which readers see them. */
const possible: { [F in FacetId]: (handbook: Handbook, praktijken: Praktijken) => Value[] } = {
  gemeente: (_, praktijken) =>
    [...new Set(praktijken.flatMap(({ data }) => data.gemeenten))]
      .map((name) => ({ slug: slug(name), name: typography(name) }))
      .sort((a, b) => alphabet.compare(a.name, b.name)),
  thema: fromList('themas'),
  doelgroep: fromList('doelgroepen'),
  aanpak: fromList('aanpakken'),
  onderbouwing: () => fromText(nl.praktijk.level),
  status: () => fromText(catalogue.statusValue),
};

function fromList(list: 'themas' | 'doelgroepen' | 'aanpakken') {
  return ({ handleiding }: Handbook): Value[] =>
    handleiding[list].map(({ id, naam: name }) => ({ slug: id, name: typography(name) }));
}
const fromText = (text: Record<string, string>): Value[] =>
  Object.entries(text).map(([id, name]) => ({ slug: id, name: capitalise(name) }));

/** Per facet the slugs of one praktijk. */
export type FacetValues = Record<FacetId, string[]>;

export function facetValuesOf({ data }: Entry<'praktijk'>): FacetValues {
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
export function facetsOf(handbook: Handbook): Facet[] {
  const praktijken: Praktijken = handbook.perSoort.praktijk;
  const own = praktijken.map(facetValuesOf);
  return facetIds
    .map((id) => ({
      id,
      name: catalogue.facet[id],
      values: unique(possible[id](handbook, praktijken))
        .map((value) => ({
          ...value,
          address: addressOfValue(id, value.slug),
          count: own.filter((values) => values[id].includes(value.slug)).length,
        }))
        .filter(({ count }) => count > 0),
    }))
    .filter(({ values }) => values.length > 0);
}

/** Two spellings with one address («Den Haag», «Den haag») are one value, under the first name. */
function unique(list: Value[]): Value[] {
  return list.filter(({ slug }, i) => list.findIndex((other) => other.slug === slug) === i);
}

/** The page about a thema, when it has one. */
export const themaPageAddress = (handbook: Handbook, facet: FacetId, value: string): string | undefined =>
  facet === 'thema' ? values(handbook, 'themas', [value])[0]?.address : undefined;
