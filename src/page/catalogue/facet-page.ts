import type { Family } from '../../kinds/kind.ts';
import { kinds } from '../../kinds/index.ts';
import { catalogue } from '../../text/pages/catalogue.ts';
import { nl } from '../../text/nl.ts';
import { overviewOf } from '../../handbook/address.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import type { HandbookLink } from '../../handbook/link.ts';
import { referrerFor, type Referrer } from '../referrer.ts';
import { typography } from '../../document/language/typography.ts';
import { facetsOf, facetValuesOf, themaPageAddress, type Facet, type FacetValue } from './facets.ts';
import { praktijkCardOf, type PraktijkCard } from './card.ts';
import { writeChoice } from './choose.ts';

/** The page of one value of a facet: the praktijken that have it, without a script. */
export interface FacetPage extends HandbookLink {
  family: Family;
  summary: string;
  crumbs: HandbookLink[];
  cards: PraktijkCard[];
  /** The catalogue as a whole, and with this value chosen. */
  all: HandbookLink;
  refine: HandbookLink;
  /** The page about the thema, when this is one. */
  thema?: HandbookLink;
  /** The other values of the same facet. */
  otherwise: { titel: string; values: FacetValue[] };
  referrer: Referrer;
}

/** Every value with its facet: one page each. */
export const facetPages = (handbook: Handbook): { facet: Facet; value: FacetValue }[] =>
  facetsOf(handbook).flatMap((facet) => facet.values.map((value) => ({ facet, value })));

export function facetPageFor(handbook: Handbook, facet: Facet, value: FacetValue): FacetPage {
  const { praktijk } = handbook.perSoort;
  const facets = facetsOf(handbook);
  const overview = overviewOf('praktijk');
  const thema = themaPageAddress(handbook, facet.id, value.slug);
  return {
    titel: catalogue.title[facet.id](value.name),
    adres: value.address,
    family: kinds.praktijk.family,
    summary: catalogue.facetExplanation(value.count, praktijk.length),
    crumbs: [
      { titel: nl.start, adres: '/' },
      { titel: typography(handbook.handleiding.delen.praktijk.titel), adres: overview },
    ],
    cards: praktijk
      .filter((entry) => facetValuesOf(entry)[facet.id].includes(value.slug))
      .map((entry) => praktijkCardOf(entry, facets)),
    all: { titel: catalogue.everything, adres: overview },
    refine: {
      titel: catalogue.refine,
      adres: overview + writeChoice({ [facet.id]: [value.slug] }),
    },
    ...(thema && { thema: { titel: catalogue.overThema(value.name), adres: thema } }),
    otherwise: {
      titel: catalogue.otherwise[facet.id],
      values: facet.values.filter(({ slug }) => slug !== value.slug),
    },
    referrer: referrerFor(handbook, []),
  };
}
