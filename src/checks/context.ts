import type { ElkeEntry } from '../model/entry.ts';
import type { Adressen } from '../schema/adressen.ts';
import type { Soort } from '../kinds/index.ts';

/** What checks need beside the handbook itself. */
export interface Context {
  /** Every entry file that was seen, also those whose data are wrong: their ids exist. */
  gezien: { soort: Soort; id: string; bestand: string }[];
  /** National pages in whose place the edition has its own; `landelijk` is absent when it cannot be read. */
  vervangen: { soort: Soort; id: string; bestand: string; landelijk?: ElkeEntry }[];
  /** Version and date of the national content. */
  landelijk?: { versie: string; datum: string };
  /** Whether every entry could be read: if not, what is missing may stand in a file that could not. */
  allesGelezen: boolean;
  /** Addresses of the images in `content/beelden/`. */
  beelden: ReadonlySet<string>;
  /** Hashes of eight words in a row of the source documents. */
  achtWoorden: ReadonlySet<string>;
  editieId: string;
  /** The file of the accessibility report. */
  rapportBestand: string;
  adressen?: Adressen;
  /** The day on which is checked, `2026-11-22`. An argument, so that a check gives the same twice. */
  vandaag: string;
}
