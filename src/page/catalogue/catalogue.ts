import { catalogue } from '../../text/pages/catalogue.ts';
import type { OpenData } from '../../text/outputs/feeds.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import type { HandbookLink } from '../../handbook/link.ts';
import { overviewFor, type Overview } from '../overviews/overview.ts';
import { values } from '../../handbook/taxonomie.ts';
import { facetsOf, type Facet } from './facets.ts';
import { praktijkCardOf, type PraktijkCard } from './card.ts';
import { compareAddress } from './comparison.ts';

const DATA = [
  { openData: 'praktijkenCsv', title: catalogue.csv },
  { openData: 'praktijkenJson', title: catalogue.json },
] as const satisfies readonly { openData: OpenData; title: string }[];

/** The overview of all praktijken, with the facets to choose from. */
export interface Catalogue extends Omit<Overview, 'groups'> {
  facets: Facet[];
  cards: PraktijkCard[];
  shown: string;
  /** The names of the provinces that have one. */
  provinces: string[];
  /** All praktijken as data. */
  data: HandbookLink[];
  /** Where praktijken are put side by side; absent when there are too few. */
  compare?: string;
}

export function catalogueFor(handbook: Handbook): Catalogue {
  const { groups: _groups, ...overview } = overviewFor(handbook, 'praktijk');
  const { praktijk } = handbook.perSoort;
  const facets = facetsOf(handbook);
  const compare = compareAddress(handbook);
  return {
    ...overview,
    facets,
    cards: praktijk.map((entry) => praktijkCardOf(entry, facets)),
    shown: catalogue.shown(praktijk.length, praktijk.length),
    provinces: values(
      handbook,
      'provincies',
      praktijk.flatMap(({ data }) => data.provincies),
    ).map(({ name }) => name),
    data: DATA.flatMap(({ openData, title }) =>
      handbook.files
        .filter((file) => file.openData === openData)
        .map(({ path }) => ({ titel: title, adres: path })),
    ),
    ...(compare && { compare }),
  };
}
