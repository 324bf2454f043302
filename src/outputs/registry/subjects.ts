import { typografie } from '../../document/typography.ts';
import { kindOf, overzichtSoorten, paginaSoorten, soortenBy } from '../../kinds/index.ts';
import { adresVan, overzichtVan } from '../../model/adres.ts';
import { sleutelVan, type ElkeEntry } from '../../model/entry.ts';
import type { Handboek } from '../../model/handboek.ts';
import { linkNaar } from '../../model/link.ts';
import { downloads, type Formaat, type Groep } from '../../text/downloads.ts';
import type { Subject } from './output.ts';

/** The handbook as a whole: one file. */
export const whole = (): readonly Subject[] => [{ key: '', at: '' }];

/** The parts that are a book of their own, in the order of the whole. */
export const PARTS = soortenBy(overzichtSoorten, ({ bookOfItsOwn, book }) => bookOfItsOwn && book);

/** The parts that have something to read. Example of an address: `stap` → `stappenplan`. */
export const parts = ({ perSoort, handleiding }: Handboek): Subject[] =>
  PARTS.filter((soort) => perSoort[soort].length > 0).map((soort) => ({
    key: soort,
    at: overzichtVan(soort).slice(1, -1),
    soort,
    group: 'delen',
    line: { name: typografie(handleiding.delen[soort].titel) },
  }));

/** The pages that can be taken along in a format, as their kind says. Example of an address: `stappenplan/verkennen`. */
export const pagesAs =
  (format: Formaat) =>
  ({ perSoort }: Handboek): Subject[] =>
    paginaSoorten
      .flatMap((soort): ElkeEntry[] => perSoort[soort])
      .filter(({ soort, data }) => kindOf(soort).formats(data).includes(format))
      .map(subjectOf);

/** Every template. */
export const sjablonen = ({ perSoort }: Handboek): Subject[] => perSoort.sjabloon.map(subjectOf);

function subjectOf(entry: ElkeEntry): Subject {
  const { titel, adres } = linkNaar(entry);
  const { soort } = entry;
  return {
    key: sleutelVan(entry),
    at: adresVan(entry).slice(1, -1),
    entry: sleutelVan(entry),
    soort,
    ...(hasGroup(soort) && { group: soort }),
    line: { name: titel, page: adres },
  };
}

/** Whether the files of a kind have a place of their own among all downloads. */
const hasGroup = (soort: string): soort is Groep => Object.hasOwn(downloads.groepen, soort);
