import type { Handboek } from '../../../model/handboek.ts';
import type { Merk } from '../../../model/huisstijl/basis.ts';
import { typografie } from '../../../document/typography.ts';
import type { Drawing } from '../../../page/plain.ts';

/** A picture in the file. Measures in pixels, of which 96 make an inch. */
export interface Beeld {
  soort: 'png' | 'jpg';
  data: Uint8Array;
  breedte: number;
  hoogte: number;
}

/** Where a document comes from: what its header, its footer and its last line say. */
export interface Afkomst {
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
export interface KantoorOpties {
  merk: Merk;
  afkomst: Afkomst;
  /** Draws a diagram. Without it only the table that says the same is written. */
  tekening?: (node: Drawing) => Beeld | Promise<Beeld>;
  /** An image of the handbook by its address, `/beelden/naam.jpg`. Without it images are left out. */
  beeld?: (adres: string) => Beeld | Promise<Beeld>;
  /**
   * `sjabloon`: the file becomes a document of the reader's own, so nothing of the handbook stands in its header.
   * `eenBlad`: a document of the reader's own that is meant for one sheet of paper, so all is set smaller.
   */
  vorm?: 'blad' | 'sjabloon' | 'eenBlad';
}

/** Where a document of this handbook comes from. */
export function afkomstVan({ handleiding, editie }: Pick<Handboek, 'handleiding' | 'editie'>): Afkomst {
  return {
    handboek: typografie(handleiding.titel),
    editie: editie.titel,
    versie: editie.versie,
    datum: editie.datum,
    uitgever: handleiding.uitgever,
    licentie: handleiding.licentie,
    site: handleiding.adres,
  };
}
