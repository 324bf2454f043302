import { kindOf, hasPage, partSoorten } from '../../kinds/index.ts';
import { addressOf, overviewOf } from '../../handbook/address.ts';
import { isSoort, type EachEntry } from '../../handbook/entry.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { planAddress } from '../../my-plan/address.ts';
import { planTexts as planText } from '../../text/plan/page.ts';

/** What searching knows of the handbook beside the words on its pages. */
export interface SearchData {
  /** Per address: how visitors call what stands there, and the values by which a search is limited. */
  paginas: Record<string, { zoekwoorden: readonly string[]; filters: readonly string[] }>;
  /** Words for the same thing, the preferred one first. */
  synoniemen: string[][];
  /** Words that only visitors use, each with the word of the handbook; by that word, as it packs a fifth smaller. */
  anders: [woord: string, doel: string][];
  /** Per address how people say what the page is about. */
  gezegd: Record<string, readonly string[]>;
}

/** Everything that `src/search` needs of the model. Pages that are not in it are found by their text alone. */
export function searchDataOf(handbook: Handbook): SearchData {
  const { handleiding, perSoort } = handbook;
  const parts = partSoorten.map((soort) => [
    overviewOf(soort),
    { zoekwoorden: handleiding.delen[soort].zoekwoorden, filters: ['soort:overzicht'] },
  ]);
  const plan = planAddress(handbook);
  const own = plan ? [[plan, { zoekwoorden: planText.searchWords, filters: ['soort:overzicht'] }]] : [];
  const entries = handbook.alle
    .filter(({ soort }) => hasPage(soort))
    .map((entry) => [
      addressOf(entry),
      {
        zoekwoorden: kindOf(entry.soort).searchWords(entry.data),
        filters: searchFiltersOf(entry),
      },
    ]);
  return {
    paginas: Object.fromEntries([...parts, ...own, ...entries]) as SearchData['paginas'],
    synoniemen: [
      ...perSoort.begrip.map(
        ({ data: { voorkeursterm: preferredTerm, meervoud: plural, ookGenoemd: alsoMentioned } }) => [
          preferredTerm,
          ...(plural ? [plural] : []),
          ...alsoMentioned,
        ],
      ),
      ...handleiding.afkortingen.map(({ kort: short, voluit: inFull }) => [short, inFull]),
    ].filter((group) => group.length > 1),
    anders: Object.values(handbook.search?.andereWoorden ?? {})
      .flatMap((row) => Object.entries(row))
      .sort(([, a], [, b]) => (a < b ? -1 : Number(a > b))),
    gezegd: handbook.search?.ookGezegd ?? {},
  };
}

/** The key of a filter, for every list in `handleiding.yaml` by which one can search. */
export const FILTER_LISTS = {
  thema: 'themas',
  doelgroep: 'doelgroepen',
  rol: 'rollen',
  fase: 'fasen',
} as const;

/** The values by which a search finds this page, as `sleutel:waarde`. Example: `thema:vog`. */
export function searchFiltersOf(entry: EachEntry): string[] {
  const choices = Object.entries(FILTER_LISTS).flatMap(([key, list]) =>
    entry.marked
      .filter(({ meta, pad: path }) => meta.taxonomie === list && !doetNothing(entry, path))
      .map(({ waarde: value }) => `${key}:${value}`),
  );
  return [
    ...new Set([
      `soort:${entry.soort}`,
      ...(kindOf(entry.soort).searchFilters?.(entry.data, entry.id) ?? []),
      ...choices,
    ]),
  ];
}

/** A step names every role, also those that have nothing to do in it. */
function doetNothing(entry: EachEntry, path: readonly (string | number)[]): boolean {
  return (
    isSoort(entry, 'stap') && path[0] === 'taken' && entry.data.taken[Number(path[1])]?.doet.length === 0
  );
}
