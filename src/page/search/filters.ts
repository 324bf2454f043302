import { kinds, hasPage, pageSoorten } from '../../kinds/index.ts';
import { nl } from '../../text/nl.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { capitalise } from '../../text/format/capitalise.ts';
import { FILTER_LISTS, searchFiltersOf } from './data.ts';

/** A way to limit a search: the key in the address, and its values. */
export interface SearchFilter {
  key: string;
  values: { value: string; label: string }[];
}

/** The filters of the search page, in its order: only values that some page has. */
export function searchFiltersFor(handbook: Handbook): SearchFilter[] {
  const { perSoort, alle: all, handleiding } = handbook;
  const used = new Set(all.filter(({ soort }) => hasPage(soort)).flatMap((entry) => searchFiltersOf(entry)));
  const gemeenten = [...new Set(perSoort.praktijk.flatMap(({ data }) => data.gemeenten))].sort(
    new Intl.Collator('nl').compare,
  );
  return [
    {
      key: 'soort',
      values: [
        ...pageSoorten
          .filter((soort) => perSoort[soort].length > 0)
          .map((soort) => ({ value: soort, label: capitalise(kinds[soort].words.more) })),
        { value: 'overzicht', label: nl.search.overviews },
      ],
    },
    { key: 'gemeente', values: gemeenten.map((gemeente) => ({ value: gemeente, label: gemeente })) },
    ...Object.entries(FILTER_LISTS).map(([key, list]) => ({
      key,
      values: handleiding[list]
        .filter(({ id }) => used.has(`${key}:${id}`))
        .map(({ id, naam: name }) => ({ value: id, label: capitalise(name) })),
    })),
  ].filter(({ values }) => values.length > 0);
}
