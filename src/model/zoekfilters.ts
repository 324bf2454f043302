import { kinds, hasPage, paginaSoorten } from '../kinds/index.ts';
import { nl } from '../text/nl.ts';
import type { Handboek } from './handboek.ts';
import { kapitaal } from '../text/kapitaal.ts';
import { FILTERLIJSTEN, zoekfiltersVan } from './zoekgegevens.ts';

/** A way to limit a search: the key in the address, and its values. */
export interface Zoekfilter {
  sleutel: string;
  waarden: { waarde: string; label: string }[];
}

/** The filters of the search page, in its order: only values that some page has. */
export function zoekfiltersFor(handboek: Handboek): Zoekfilter[] {
  const { perSoort, alle, handleiding } = handboek;
  const gebruikt = new Set(
    alle.filter(({ soort }) => hasPage(soort)).flatMap((entry) => zoekfiltersVan(entry)),
  );
  const gemeenten = [...new Set(perSoort.praktijk.flatMap(({ data }) => data.gemeenten))].sort(
    new Intl.Collator('nl').compare,
  );
  return [
    {
      sleutel: 'soort',
      waarden: [
        ...paginaSoorten
          .filter((soort) => perSoort[soort].length > 0)
          .map((soort) => ({ waarde: soort, label: kapitaal(kinds[soort].words.more) })),
        { waarde: 'overzicht', label: nl.zoeken.overzichten },
      ],
    },
    { sleutel: 'gemeente', waarden: gemeenten.map((gemeente) => ({ waarde: gemeente, label: gemeente })) },
    ...Object.entries(FILTERLIJSTEN).map(([sleutel, lijst]) => ({
      sleutel,
      waarden: handleiding[lijst]
        .filter(({ id }) => gebruikt.has(`${sleutel}:${id}`))
        .map(({ id, naam }) => ({ waarde: id, label: kapitaal(naam) })),
    })),
  ].filter(({ waarden }) => waarden.length > 0);
}
