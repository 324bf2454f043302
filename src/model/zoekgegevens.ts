import { kindOf, hasPage, deelSoorten } from '../kinds/index.ts';
import { adresVan, overzichtVan } from './adres.ts';
import { isSoort, type ElkeEntry } from './entry.ts';
import type { Handboek } from './handboek.ts';
import { planAdres } from './plan/adres.ts';
import { plan as planTekst } from '../text/plan/pagina.ts';

/** What searching knows of the handbook beside the words on its pages. */
export interface Zoekgegevens {
  /** Per address: how visitors call what stands there, and the values by which a search is limited. */
  paginas: Record<string, { zoekwoorden: readonly string[]; filters: readonly string[] }>;
  /** Words for the same thing, the preferred one first. */
  synoniemen: string[][];
  /** Words that only visitors use, each with the word of the handbook. */
  anders: [woord: string, doel: string][];
}

/** Everything that `src/search` needs of the model. Pages that are not in it are found by their text alone. */
export function zoekgegevensVan(handboek: Handboek): Zoekgegevens {
  const { handleiding, perSoort } = handboek;
  const delen = deelSoorten.map((soort) => [
    overzichtVan(soort),
    { zoekwoorden: handleiding.delen[soort].zoekwoorden, filters: ['soort:overzicht'] },
  ]);
  const plan = planAdres(handboek);
  const eigen = plan ? [[plan, { zoekwoorden: planTekst.zoekwoorden, filters: ['soort:overzicht'] }]] : [];
  const entries = handboek.alle
    .filter(({ soort }) => hasPage(soort))
    .map((entry) => [
      adresVan(entry),
      {
        zoekwoorden: kindOf(entry.soort).searchWords(entry.data),
        filters: zoekfiltersVan(entry),
      },
    ]);
  return {
    paginas: Object.fromEntries([...delen, ...eigen, ...entries]) as Zoekgegevens['paginas'],
    synoniemen: [
      ...perSoort.begrip.map(({ data: { voorkeursterm, meervoud, ookGenoemd } }) => [
        voorkeursterm,
        ...(meervoud ? [meervoud] : []),
        ...ookGenoemd,
      ]),
      ...handleiding.afkortingen.map(({ kort, voluit }) => [kort, voluit]),
    ].filter((groep) => groep.length > 1),
    anders: Object.values(handboek.search?.andereWoorden ?? {}).flatMap((rij) => Object.entries(rij)),
  };
}

/** The key of a filter, for every list in `handleiding.yaml` by which one can search. */
export const FILTERLIJSTEN = {
  thema: 'themas',
  doelgroep: 'doelgroepen',
  rol: 'rollen',
  fase: 'fasen',
} as const;

/** The values by which a search finds this page, as `sleutel:waarde`. Example: `thema:vog`. */
export function zoekfiltersVan(entry: ElkeEntry): string[] {
  const keuzes = Object.entries(FILTERLIJSTEN).flatMap(([sleutel, lijst]) =>
    entry.marked
      .filter(({ meta, pad }) => meta.taxonomie === lijst && !doetNiets(entry, pad))
      .map(({ waarde }) => `${sleutel}:${waarde}`),
  );
  return [
    ...new Set([
      `soort:${entry.soort}`,
      ...(kindOf(entry.soort).searchFilters?.(entry.data, entry.id) ?? []),
      ...keuzes,
    ]),
  ];
}

/** A step names every role, also those that have nothing to do in it. */
function doetNiets(entry: ElkeEntry, pad: readonly (string | number)[]): boolean {
  return isSoort(entry, 'stap') && pad[0] === 'taken' && entry.data.taken[Number(pad[1])]?.doet.length === 0;
}
