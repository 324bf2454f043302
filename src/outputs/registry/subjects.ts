import { typografie } from '../../document/typography.ts';
import { adresVan, overzichtVan } from '../../model/adres.ts';
import { sleutelVan, type ElkeEntry } from '../../model/entry.ts';
import type { Handboek } from '../../model/handboek.ts';
import { linkNaar } from '../../model/link.ts';
import type { Subject } from './output.ts';

/** The handbook as a whole: one file. */
export const whole = (): readonly Subject[] => [{ key: '', at: '' }];

/** The parts that are a book of their own, in the order of the whole. */
export const PARTS = ['stap', 'module', 'praktijk', 'sjabloon'] as const;

/** The parts that have something to read. Example of an address: `stap` → `stappenplan`. */
export const parts = ({ perSoort, handleiding }: Handboek): Subject[] =>
  PARTS.filter((soort) => perSoort[soort].length > 0).map((soort) => ({
    key: soort,
    at: overzichtVan(soort).slice(1, -1),
    soort,
    group: 'delen',
    line: { name: typografie(handleiding.delen[soort].titel) },
  }));

/** Kinds of entries whose pages are files to take along too. */
type FileSoort = 'stap' | 'module' | 'sjabloon';

/** The pages of entries. Example of an address: `stappenplan/verkennen`. */
export const entries =
  (...soorten: readonly FileSoort[]) =>
  ({ perSoort }: Handboek): Subject[] =>
    soorten.flatMap((soort) => perSoort[soort].map((entry) => subjectOf(entry, soort)));

/** The templates that are a sheet to calculate or count with too. */
export const sheets = ({ perSoort }: Handboek): Subject[] =>
  perSoort.sjabloon
    .filter(({ data }) => data.blad !== undefined)
    .map((entry) => subjectOf(entry, 'sjabloon'));

function subjectOf(entry: ElkeEntry, soort: FileSoort): Subject {
  const { titel, adres } = linkNaar(entry);
  return {
    key: sleutelVan(entry),
    at: adresVan(entry).slice(1, -1),
    entry: sleutelVan(entry),
    soort,
    group: soort,
    line: { name: titel, page: adres },
  };
}
