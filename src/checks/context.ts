import { overviewOf } from '../handbook/address.ts';
import type { EachEntry } from '../handbook/entry.ts';
import type { Handbook } from '../handbook/handbook.ts';
import type { Hiding } from '../page/hidden/hidden.ts';
import type { Addresses } from '../schema/addresses.ts';
import type { Soort } from '../kinds/index.ts';

/**
 * What a check sees that judges every file by itself: entries, and what one file says for all. It cannot ask what stands in
 * another entry, so what it found of one holds as long as that entry and the general file stay the same.
 */
export type ByFile = Pick<Handbook, 'alle' | 'handleiding' | 'handleidingTeksten' | 'search'> &
  // Words of `handleiding.yaml` and of the edition, when those are judged too.
  Partial<Pick<Handbook, 'teksten' | 'editie'>>;
export type ByFileContext = Pick<Context, 'editieId' | 'eightWords'>;

/** The overviews that come back with a page that could not be read: what names them is right. */
export const unreadOverviews = ({
  seen,
  everythingRead,
}: Pick<Context, 'seen' | 'everythingRead'>): string[] =>
  everythingRead ? [] : seen.map(({ soort }) => overviewOf(soort));

/** What checks need beside the handbook itself. */
export interface Context {
  /** Every entry file that was seen, also those whose data are wrong: their ids exist. */
  seen: { soort: Soort; id: string; bestand: string }[];
  /** National pages in whose place the edition has its own; `national` is absent when it cannot be read. */
  replaced: { soort: Soort; id: string; file: string; national?: EachEntry }[];
  /** Version and date of the national content. */
  national?: { versie: string; datum: string };
  /** Portrets with a name in their file that may not be shown; the handbook no longer knows it. */
  withheld: { bestand: string; role: string }[];
  /** Whether every entry could be read: if not, what is missing may stand in a file that could not. */
  everythingRead: boolean;
  /** Addresses of the images in `content/beelden/`. */
  images: ReadonlySet<string>;
  /** Addresses of all files that are made of this handbook; asked for only when a link names one. */
  files: () => ReadonlySet<string>;
  /** What a text names and the edition hides. */
  hiding: Hiding;
  /** Hashes of eight words in a row of the source documents. */
  eightWords: ReadonlySet<number>;
  editieId: string;
  /** The file of the accessibility report. */
  rapportFile: string;
  addresses?: Addresses;
  /** The day on which is checked, `2026-11-22`. An argument, so that a check gives the same twice. */
  today: string;
}
