import type { Editie } from '../schema/editie.ts';
import { handleidingSchema, type Handleiding } from '../schema/handleiding.ts';
import { soortNamen, type Soort } from '../schema/soorten.ts';
import { sleutelVan, type ElkeEntry, type Inhoud, type Sleutel } from './entry.ts';
import { adresVan } from './adres.ts';
import { zonderIngetrokkenNamen } from './intrekken.ts';
import { zonderLosseBronnen } from './losse-bronnen.ts';
import { ontleed, ontleedData, type Ontleed, type OntledeEntry, type Vindplaats } from './ontleed.ts';
import { zonderVerborgen } from './verbergen.ts';
import { sortByVolgorde } from './volgorde.ts';
import { verwijzingenVan, type Verwijzing } from './verwijzingen.ts';

/** The whole handbook: every entry parsed, in order, with its references resolved both ways. */
export interface Handboek {
  editie: Editie;
  huisstijlen: Inhoud['huisstijlen'];
  handleiding: Handleiding;
  doorverwijzingen: Inhoud['doorverwijzingen'];
  rapport?: Inhoud['rapport'];
  search?: Inhoud['search'];
  /** The texts of `handleiding.yaml`, parsed. */
  teksten: Ontleed<Handleiding>;
  handleidingTeksten: Vindplaats[];
  handleidingFouten: OntledeEntry['fouten'];
  perSoort: { [S in Soort]: Extract<ElkeEntry, { soort: S }>[] };
  alle: ElkeEntry[];
  /** What this edition does not show. */
  verborgen: ReadonlyMap<Sleutel, ElkeEntry>;
  entry: ReadonlyMap<Sleutel, ElkeEntry>;
  /** The place of every entry in `alle`: sorting a few links by it costs less than searching all entries. */
  plaats: ReadonlyMap<ElkeEntry, number>;
  ontleed: ReadonlyMap<Sleutel, OntledeEntry>;
  /** All references, dangling ones too. */
  verwijzingen: Verwijzing[];
  /** References from an entry, and the entries that refer to it. */
  van: ReadonlyMap<Sleutel, Verwijzing[]>;
  naar: ReadonlyMap<Sleutel, ElkeEntry[]>;
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
  const { entries: zichtbaar, verborgen } = zonderVerborgen(zonderIngetrokkenNamen(entries), editie);
  const algemeen = ontleedData(handleidingSchema, handleiding);
  const ontleding = new Map(zichtbaar.map((entry) => [sleutelVan(entry), ontleed(entry)]));
  const getoond = zonderLosseBronnen(zichtbaar, ontleding, algemeen.teksten, editie);
  const themas = handleiding.themas.map(({ id }) => id);
  const perSoort = Object.fromEntries(
    soortNamen.map((soort) => [
      soort,
      sortByVolgorde(
        getoond.filter((entry) => entry.soort === soort),
        themas,
      ),
    ]),
  ) as Handboek['perSoort'];
  const alle = Object.values(perSoort).flat();
  const verwijzingen = alle.flatMap((entry) => verwijzingenVan(entry, ontleding.get(sleutelVan(entry))!));
  const entry = new Map(alle.map((item) => [sleutelVan(item), item]));
  return {
    editie,
    huisstijlen,
    handleiding,
    doorverwijzingen: naarGetoond(doorverwijzingen, verborgen, editie),
    ...(rapport && { rapport }),
    ...(search && { search }),
    teksten: algemeen.velden,
    handleidingTeksten: algemeen.teksten,
    handleidingFouten: algemeen.fouten,
    perSoort,
    alle,
    verborgen,
    entry,
    plaats: new Map(alle.map((item, i) => [item, i])),
    ontleed: ontleding,
    verwijzingen,
    van: Map.groupBy(verwijzingen, ({ van }) => van),
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
