import type { Editie } from '../schema/editie.ts';
import { handleidingSchema, type Handleiding } from '../schema/handleiding.ts';
import type { OutputFile } from '../handbook/output-file.ts';
import { soortNamen, type Soort } from '../kinds/index.ts';
import { sleutelVan, type ElkeEntry, type Inhoud, type Sleutel, type Verwijzing } from './entry.ts';
import { adresVan } from './adres.ts';
import { zonderIngetrokkenNamen } from './intrekken.ts';
import { zonderLosseBronnen } from './losse-bronnen.ts';
import { parseData } from './ontleed.ts';
import type { Parsed, Tekstfout, Vindplaats } from './parsed.ts';
import { zonderVerborgen } from './verbergen.ts';
import { sortByVolgorde } from './volgorde.ts';

/** The whole handbook: every entry parsed, in order, with its references resolved both ways. */
export interface Handboek {
  editie: Editie;
  huisstijlen: Inhoud['huisstijlen'];
  handleiding: Handleiding;
  doorverwijzingen: Inhoud['doorverwijzingen'];
  rapport?: Inhoud['rapport'];
  search?: Inhoud['search'];
  /** The texts of `handleiding.yaml`, parsed. */
  teksten: Parsed<Handleiding>;
  handleidingTeksten: Vindplaats[];
  handleidingFouten: Tekstfout[];
  perSoort: { [S in Soort]: Extract<ElkeEntry, { soort: S }>[] };
  alle: ElkeEntry[];
  /** What this edition does not show. */
  verborgen: ReadonlyMap<Sleutel, ElkeEntry>;
  entry: ReadonlyMap<Sleutel, ElkeEntry>;
  /** The place of every entry in `alle`: sorting a few links by it costs less than searching all entries. */
  plaats: ReadonlyMap<ElkeEntry, number>;
  /** All references, dangling ones too. */
  verwijzingen: Verwijzing[];
  /** The entries that refer to an entry. */
  naar: ReadonlyMap<Sleutel, ElkeEntry[]>;
  /** What is made of it beside its pages; none until the registry of outputs has been asked. */
  files: readonly OutputFile[];
}

/**
 * Builds the model. Pure: same input, same handbook. Never throws on content:
 * what is wrong stays visible for the checks (`fouten`, dangling `verwijzingen`).
 */
export function buildHandboek({
  entries,
  handleiding,
  editie,
  huisstijlen,
  doorverwijzingen,
  rapport,
  search,
}: Inhoud): Handboek {
  const { fields, texts, faults } = parseData(handleidingSchema, handleiding);
  const { entries: zichtbaar, verborgen } = zonderVerborgen(zonderIngetrokkenNamen(entries, texts), editie);
  const getoond = zonderLosseBronnen(zichtbaar, texts, editie);
  const themas = handleiding.themas.map(({ id }) => id);
  return withEntries(
    {
      editie,
      huisstijlen,
      handleiding,
      doorverwijzingen: naarGetoond(doorverwijzingen, verborgen, editie),
      ...(rapport && { rapport }),
      ...(search && { search }),
      teksten: fields,
      handleidingTeksten: texts,
      handleidingFouten: faults,
      verborgen,
      files: [],
    },
    soortNamen.flatMap((soort) =>
      sortByVolgorde(
        getoond.filter((entry) => entry.soort === soort),
        themas,
      ),
    ),
  );
}

/** What of a handbook follows from its entries alone. */
type PerEntry = Pick<Handboek, 'perSoort' | 'alle' | 'entry' | 'plaats' | 'verwijzingen' | 'naar'>;

/** A handbook of these entries, which stand in order. */
export function withEntries(handboek: Omit<Handboek, keyof PerEntry>, alle: ElkeEntry[]): Handboek {
  const entry = new Map(alle.map((item) => [sleutelVan(item), item]));
  const verwijzingen = alle.flatMap(({ refs }) => refs);
  return {
    ...handboek,
    perSoort: Object.fromEntries(
      soortNamen.map((soort) => [soort, alle.filter((item) => item.soort === soort)]),
    ) as Handboek['perSoort'],
    alle,
    entry,
    plaats: new Map(alle.map((item, i) => [item, i])),
    verwijzingen,
    naar: terug(verwijzingen, entry),
  };
}

/** Old addresses that lead somewhere: not to a page that the edition hides. */
function naarGetoond(
  doorverwijzingen: Inhoud['doorverwijzingen'],
  verborgen: Handboek['verborgen'],
  { verbergDelen }: Editie,
): Inhoud['doorverwijzingen'] {
  const weg = new Set([...[...verborgen.values()].map(adresVan), ...verbergDelen.map((deel) => `/${deel}/`)]);
  return Object.fromEntries(
    Object.entries(doorverwijzingen).filter(([, naar]) => !weg.has(naar.replace(/#.*/, ''))),
  );
}

function terug(verwijzingen: Verwijzing[], entry: Handboek['entry']): Map<Sleutel, ElkeEntry[]> {
  const uit = new Map<Sleutel, Set<ElkeEntry>>();
  for (const { van, soort, id } of verwijzingen) {
    const sleutel = sleutelVan({ soort, id });
    const bekend = uit.get(sleutel) ?? new Set();
    uit.set(sleutel, bekend.add(entry.get(van)!));
  }
  return new Map([...uit].map(([sleutel, wie]) => [sleutel, [...wie]]));
}
