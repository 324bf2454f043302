import { typography } from '../../document/language/typography.ts';
import type { Paper } from '../../kinds/kind.ts';
import { kindOf, overviewSoorten, pageSoorten, soortenBy, type Soort } from '../../kinds/index.ts';
import { addressOf, overviewOf } from '../../handbook/address.ts';
import { isSoort, keyOf, type EachEntry } from '../../handbook/entry.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { linkTo } from '../../handbook/link.ts';
import { factsOf } from '../../text/languages.ts';
import { downloads, type Format, type Group } from '../../text/outputs/downloads.ts';
import type { Subject } from './output.ts';

/** The handbook as a whole: one file. */
export const whole = (): readonly Subject[] => [{ key: '', at: '' }];

/** The same where there is something of a kind to tell. */
export const wholeOf =
  (soort: Soort) =>
  ({ perSoort }: Handbook): readonly Subject[] =>
    perSoort[soort].length > 0 ? whole() : [];

/** The handbook in short: one file, where `handleiding.yaml` says what stands in it. */
export const shortBook = ({ handleiding }: Handbook): readonly Subject[] =>
  handleiding.kortBoek ? whole() : [];

/** The parts that are a book of their own, in the order of the whole. */
export const PARTS = soortenBy(overviewSoorten, ({ bookOfItsOwn, book }) => bookOfItsOwn && book);

/** The parts that have something to read. Example of an address: `stap` → `stappenplan`. */
export const parts = ({ perSoort, handleiding }: Handbook): Subject[] =>
  PARTS.filter((soort) => perSoort[soort].length > 0).map((soort) => ({
    key: soort,
    at: overviewOf(soort).slice(1, -1),
    soort,
    group: 'delen',
    line: { name: typography(handleiding.delen[soort].titel) },
  }));

/** The pages that can be taken along in a format, as their kind says. Example of an address: `stappenplan/verkennen`. */
export const pagesAs =
  (format: Format) =>
  ({ perSoort }: Handbook): Subject[] =>
    pageSoorten
      .flatMap((soort): EachEntry[] => perSoort[soort])
      .filter(({ soort, data }) => kindOf(soort).formats(data).includes(format))
      .map(subjectOf);

/** The pages of which such a paper is made. */
export const withPaper =
  (paper: Paper) =>
  ({ perSoort }: Handbook): Subject[] =>
    pageSoorten
      .flatMap((soort): EachEntry[] => perSoort[soort])
      .filter(({ soort, data }) => kindOf(soort).papers?.(data).includes(paper))
      .map((entry) => {
        const { line: _, ...subject } = subjectOf(entry);
        return {
          ...subject,
          group: 'uitdelen',
          line: { name: downloads.papers[paper].line(linkTo(entry).titel) },
          named: downloads.papers[paper].name,
        };
      });

/** The list of what is gone through again: one, where `handleiding.yaml` says who does that. */
export const reviewed = ({ handleiding }: Handbook): readonly Subject[] =>
  handleiding.nakijken ? whole() : [];

/** Every template. */
export const sjablonen = ({ perSoort }: Handbook): Subject[] => perSoort.sjabloon.map(subjectOf);

/** Every translation of a template that is there. */
export const vertalingen = ({ perSoort, entry }: Handbook): Subject[] =>
  perSoort.vertaling.filter(({ data }) => entry.has(`sjabloon:${data.vertalingVan}`)).map(subjectOf);

function subjectOf(entry: EachEntry): Subject {
  const { titel: title, adres: address } = linkTo(entry);
  const { soort } = entry;
  return {
    key: keyOf(entry),
    at: addressOf(entry).slice(1, -1),
    entry: keyOf(entry),
    soort,
    ...(hasGroup(soort) && { group: soort }),
    line: { name: isSoort(entry, 'vertaling') ? withOwnName(title, entry.data.taal) : title, page: address },
  };
}

/** Who looks for a language finds it by its own name. Example: `Brief in het Turks (Türkçe)`. */
const withOwnName = (title: string, tag: string): string => `${title} (${factsOf(tag)?.ownName ?? tag})`;

/** Whether the files of a kind have a place of their own among all downloads. */
const hasGroup = (soort: string): soort is Group => Object.hasOwn(downloads.groups, soort);
