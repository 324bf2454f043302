import { termen } from './terms.ts';
import { kapitaal } from './titel.ts';
import type { Handboek } from './handboek.ts';
import { paginaSoorten } from './pagina/index.ts';

/** A way to limit a search: the key in the address, and its values. */
export interface Zoekfilter {
  sleutel: string;
  waarden: { waarde: string; label: string }[];
}

/** The filters of the search page: the soorten and gemeenten that the handbook has. */
export function zoekfiltersFor({ perSoort }: Handboek): Zoekfilter[] {
  const gemeenten = [...new Set(perSoort.praktijk.flatMap(({ data }) => data.gemeenten))].sort(
    new Intl.Collator('nl').compare,
  );
  return [
    {
      sleutel: 'soort',
      waarden: paginaSoorten
        .filter((soort) => perSoort[soort].length > 0)
        .map((soort) => ({ waarde: soort, label: kapitaal(termen[soort].meer) })),
    },
    { sleutel: 'gemeente', waarden: gemeenten.map((gemeente) => ({ waarde: gemeente, label: gemeente })) },
  ].filter(({ waarden }) => waarden.length > 0);
}
