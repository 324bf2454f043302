import { catalogus } from '../../text/catalogus.ts';
import type { Handboek } from '../handboek.ts';
import { overzichtFor, type Overzicht } from '../overzicht.ts';
import { waarden } from '../taxonomie.ts';
import { facettenVan, type Facet } from './facetten.ts';
import { praktijkkaartVan, type Praktijkkaart } from './kaart.ts';
import { vergelijkAdres } from './vergelijking.ts';

/** The overview of all praktijken, with the facets to choose from. */
export interface Catalogus extends Omit<Overzicht, 'groepen'> {
  facetten: Facet[];
  kaarten: Praktijkkaart[];
  getoond: string;
  /** The names of the provinces that have one. */
  provincies: string[];
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
    ...(vergelijken && { vergelijken }),
  };
}
