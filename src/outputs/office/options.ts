import type { Handbook } from '../../handbook/handbook.ts';
import type { Brand } from '../../house-style/basis.ts';
import { typography } from '../../document/language/typography.ts';
import type { Drawing } from '../../page/plain/plain.ts';
import type { Stamp } from './stamp.ts';

/** A picture in the file. Measures in pixels, of which 96 make an inch. */
export interface OfficeImage {
  soort: 'png' | 'jpg';
  data: Uint8Array;
  width: number;
  height: number;
}

/** Where a document comes from: what its header, its footer and its last line say. */
export interface Origin {
  handboek: string;
  editie: string;
  versie: string;
  /** Of this version, `YYYY-MM-DD`; also the day that the file says it was made. */
  datum: string;
  uitgever: string;
  licentie: { naam: string; adres: string };
  /** The address of the site: `https://…/`. */
  site: string;
}

/** What a writer for an office program needs beside the document. */
export interface OfficeOptions {
  merk: Brand;
  afkomst: Origin;
  /** By which it can be taken back in; a file of somebody's own has none. */
  stamp?: Stamp;
  /** Draws a diagram. Without it only the table that says the same is written. */
  tekening?: (node: Drawing) => OfficeImage | Promise<OfficeImage>;
  /** An image of the handbook by its address, `/beelden/naam.jpg`. Without it images are left out. */
  beeld?: (address: string) => OfficeImage | Promise<OfficeImage>;
  /**
   * `sjabloon`: the file becomes a document of the reader's own, so nothing of the handbook stands in its header.
   * `stuk`: such a document that goes to others, set a little smaller. `eenBlad`: one that is meant for one sheet of paper.
   * `brief`: a letter of one sheet, in letters that anyone reads.
   */
  vorm?: 'blad' | 'sjabloon' | 'stuk' | 'eenBlad' | 'brief';
  /** Whether somebody filled it in, to give to others: then nothing in it says where it came from. */
  eigen?: boolean;
}

/** Where a document of this handbook comes from. */
export function originOf({ handleiding, editie }: Pick<Handbook, 'handleiding' | 'editie'>): Origin {
  return {
    handboek: typography(handleiding.titel),
    editie: editie.titel,
    versie: editie.versie,
    datum: editie.datum,
    uitgever: handleiding.uitgever,
    licentie: handleiding.licentie,
    site: handleiding.adres,
  };
}

/** What the file of somebody's own paper says of where it came from: only the day. */
export const withoutMaker = (origin: Origin): Origin => ({
  ...origin,
  handboek: '',
  editie: '',
  versie: '',
  uitgever: '',
});
