import { editieSchema, type Editie } from '../schema/editie.ts';
import { withOwnStart } from './editie.ts';
import { handleidingSchema, type Handleiding } from '../schema/handleiding.ts';
import type { OutputFile } from './output-file.ts';
import { soortNames, type Soort } from '../kinds/index.ts';
import { keyOf, type EachEntry, type Contents, type Key, type Reference } from './entry.ts';
import { addressOf } from './address.ts';
import { withoutWithheldNames } from './withholding.ts';
import { withoutLooseBronnen } from './bronnen/loose-bronnen.ts';
import { parseData } from './parse-entry.ts';
import type { Parsed, TextFault, Location } from './parsed.ts';
import { withoutHidden } from './hiding.ts';
import { sortByOrder } from './order.ts';
import { certain } from '../document/certain.ts';

/** The whole handbook: every entry parsed, in order, with its references resolved both ways. */
export interface Handbook {
  editie: Editie;
  /** The file of the edition, relative to the content folder. */
  editieFile: string;
  /** The edition with its texts parsed. */
  editieVelden: Parsed<Editie>;
  editieTeksten: Location[];
  editieFouten: TextFault[];
  huisstijlen: Contents['huisstijlen'];
  handleiding: Handleiding;
  doorverwijzingen: Contents['redirects'];
  rapport?: Contents['rapport'];
  search?: Contents['search'];
  /** How large each image is, by its address. */
  images: NonNullable<Contents['images']>;
  /** The texts of `handleiding.yaml`, parsed. */
  teksten: Parsed<Handleiding>;
  handleidingTeksten: Location[];
  handleidingFouten: TextFault[];
  perSoort: { [S in Soort]: Extract<EachEntry, { soort: S }>[] };
  alle: EachEntry[];
  /** What this edition does not show. */
  verborgen: ReadonlyMap<Key, EachEntry>;
  /** Every entry as it was before the edition hid any, in no order. */
  unhidden: readonly EachEntry[];
  entry: ReadonlyMap<Key, EachEntry>;
  /** The place of every entry in `alle`: sorting a few links by it costs less than searching all entries. */
  plaats: ReadonlyMap<EachEntry, number>;
  /** All references, dangling ones too. */
  verwijzingen: Reference[];
  /** The entries that refer to an entry. */
  naar: ReadonlyMap<Key, EachEntry[]>;
  /** What is made of it beside its pages; none until the registry of outputs has been asked. */
  files: readonly OutputFile[];
}

/**
 * Builds the model. Pure: same input, same handbook. Never throws on content:
 * what is wrong stays visible for the checks (`faults`, dangling `verwijzingen`).
 */
export function buildHandbook({
  entries,
  handleiding: national,
  editie,
  editieId = 'landelijk',
  huisstijlen,
  redirects,
  rapport,
  search,
  images = {},
}: Contents): Handbook {
  const handleiding = withOwnStart(national, editie);
  const { fields, texts, faults } = parseData(handleidingSchema, handleiding);
  const own = parseData(editieSchema, editie);
  const allTexts = [...texts, ...own.texts];
  const unhidden = withoutWithheldNames(entries, allTexts);
  const { entries: visible, hidden } = withoutHidden(unhidden, editie);
  const shown = withoutLooseBronnen(visible, allTexts, editie);
  const kept = new Set(shown);
  const loose = visible.filter((entry) => !kept.has(entry));
  const themas = handleiding.themas.map(({ id }) => id);
  return withEntries(
    {
      editie,
      editieFile: `edities/${editieId}.yaml`,
      editieVelden: own.fields,
      editieTeksten: own.texts,
      editieFouten: own.faults,
      huisstijlen,
      handleiding,
      doorverwijzingen: toShown(redirects, [...hidden.values(), ...loose], editie),
      ...(rapport && { rapport }),
      ...(search && { search }),
      images,
      teksten: fields,
      handleidingTeksten: texts,
      handleidingFouten: faults,
      verborgen: hidden,
      unhidden,
      files: [],
    },
    soortNames.flatMap((soort) =>
      sortByOrder(
        shown.filter((entry) => entry.soort === soort),
        themas,
      ),
    ),
  );
}

/** What of a handbook follows from its entries alone. */
type PerEntry = Pick<Handbook, 'perSoort' | 'alle' | 'entry' | 'plaats' | 'verwijzingen' | 'naar'>;

/** A handbook of these entries, which stand in order. */
export function withEntries(handbook: Omit<Handbook, keyof PerEntry>, all: EachEntry[]): Handbook {
  const entry = new Map(all.map((item) => [keyOf(item), item]));
  const references = all.flatMap(({ refs }) => refs);
  return {
    ...handbook,
    perSoort: Object.fromEntries(
      soortNames.map((soort) => [soort, all.filter((item) => item.soort === soort)]),
    ) as Handbook['perSoort'],
    alle: all,
    entry,
    plaats: new Map(all.map((item, i) => [item, i])),
    verwijzingen: references,
    naar: back(references, entry),
  };
}

/** Old addresses that lead somewhere: not to a page that the edition hides, or to a source that only such a page has. */
function toShown(
  redirects: Contents['redirects'],
  gone: readonly EachEntry[],
  { verbergDelen: hideParts }: Editie,
): Contents['redirects'] {
  const away = new Set([...gone.map(addressOf), ...hideParts.map((part) => `/${part}/`)]);
  return Object.fromEntries(
    Object.entries(redirects).filter(([, to]) => !away.has(to) && !away.has(to.replace(/#.*/, ''))),
  );
}

function back(references: Reference[], entry: Handbook['entry']): Map<Key, EachEntry[]> {
  const from = new Map<Key, Set<EachEntry>>();
  for (const { van: of, soort, id } of references) {
    const key = keyOf({ soort, id });
    const known = from.get(key) ?? new Set();
    from.set(key, known.add(certain(entry.get(of))));
  }
  return new Map([...from].map(([key, who]) => [key, [...who]]));
}
