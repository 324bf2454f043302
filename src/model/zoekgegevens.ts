import { soortNamen, type Soort } from '../schema/soorten.ts';
import { adresVan, overzichtVan } from './adres.ts';
import { isSoort, sleutelVan, type ElkeEntry } from './entry.ts';
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
  const delen = soortNamen
    .filter((soort): soort is Exclude<Soort, 'pagina'> => soort !== 'pagina')
    .map((soort) => [
      overzichtVan(soort),
      { zoekwoorden: handleiding.delen[soort].zoekwoorden, filters: ['soort:overzicht'] },
    ]);
  const plan = planAdres(handboek);
  const eigen = plan ? [[plan, { zoekwoorden: planTekst.zoekwoorden, filters: ['soort:overzicht'] }]] : [];
  const entries = handboek.alle
    .filter((entry) => !isSoort(entry, 'bron'))
    .map((entry) => [
      adresVan(entry),
      { zoekwoorden: zoekwoordenVan(entry), filters: zoekfiltersVan(handboek, entry) },
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

/** How visitors call this page; of a begrip also its other names. */
function zoekwoordenVan(entry: ElkeEntry): readonly string[] {
  if (isSoort(entry, 'begrip'))
    return [
      ...(entry.data.meervoud ? [entry.data.meervoud] : []),
      ...entry.data.ookGenoemd,
      ...entry.data.zoekwoorden,
    ];
  return 'zoekwoorden' in entry.data ? entry.data.zoekwoorden : [];
}

/** The key of a filter, for every list in `handleiding.yaml` by which one can search. */
export const FILTERLIJSTEN = {
  thema: 'themas',
  doelgroep: 'doelgroepen',
  rol: 'rollen',
  fase: 'fasen',
} as const;

/** The values by which a search finds this page, as `sleutel:waarde`. Example: `thema:vog`. */
export function zoekfiltersVan(handboek: Handboek, entry: ElkeEntry): string[] {
  const { gemerkt } = handboek.ontleed.get(sleutelVan(entry))!;
  const keuzes = Object.entries(FILTERLIJSTEN).flatMap(([sleutel, lijst]) =>
    gemerkt
      .filter(({ meta, pad }) => meta.taxonomie === lijst && !doetNiets(entry, pad))
      .map(({ waarde }) => `${sleutel}:${waarde}`),
  );
  return [
    ...new Set([
      `soort:${entry.soort}`,
      ...(isSoort(entry, 'praktijk') ? entry.data.gemeenten.map((naam) => `gemeente:${naam}`) : []),
      ...(isSoort(entry, 'thema') ? [`thema:${entry.id}`] : []),
      ...(isSoort(entry, 'vraag') ? entry.data.verderLezen.filter((naar) => naar.startsWith('thema:')) : []),
      ...keuzes,
    ]),
  ];
}

/** A step names every role, also those that have nothing to do in it. */
function doetNiets(entry: ElkeEntry, pad: readonly (string | number)[]): boolean {
  return isSoort(entry, 'stap') && pad[0] === 'taken' && entry.data.taken[Number(pad[1])]?.doet.length === 0;
}
