import { catalogus } from '../../text/catalogus.ts';
import type { OpenData } from '../../text/feeds.ts';
import type { Handboek } from '../handboek.ts';
import type { Link } from '../link.ts';
import { overzichtFor, type Overzicht } from '../overzicht.ts';
import { waarden } from '../taxonomie.ts';
import { facettenVan, type Facet } from './facetten.ts';
import { praktijkkaartVan, type Praktijkkaart } from './kaart.ts';
import { vergelijkAdres } from './vergelijking.ts';

const DATA = [
  { openData: 'praktijkenCsv', titel: catalogus.csv },
  { openData: 'praktijkenJson', titel: catalogus.json },
] as const satisfies readonly { openData: OpenData; titel: string }[];

/** The overview of all praktijken, with the facets to choose from. */
export interface Catalogus extends Omit<Overzicht, 'groepen'> {
  facetten: Facet[];
  kaarten: Praktijkkaart[];
  getoond: string;
  /** The names of the provinces that have one. */
  provincies: string[];
  /** All praktijken as data. */
  data: Link[];
  /** Where praktijken are put side by side; absent when there are too few. */
  vergelijken?: string;
}

export function catalogusFor(handboek: Handboek): Catalogus {
  const { groepen: _groepen, ...overzicht } = overzichtFor(handboek, 'praktijk');
  const { praktijk } = handboek.perSoort;
  const facetten = facettenVan(handboek);
  const vergelijken = vergelijkAdres(handboek);
  return {
    ...overzicht,
    facetten,
    kaarten: praktijk.map((entry) => praktijkkaartVan(entry, facetten)),
    getoond: catalogus.getoond(praktijk.length, praktijk.length),
    provincies: waarden(
      handboek,
      'provincies',
      praktijk.flatMap(({ data }) => data.provincies),
    ).map(({ naam }) => naam),
    data: DATA.flatMap(({ openData, titel }) =>
      handboek.files.filter((file) => file.openData === openData).map(({ path }) => ({ titel, adres: path })),
    ),
    ...(vergelijken && { vergelijken }),
  };
}
