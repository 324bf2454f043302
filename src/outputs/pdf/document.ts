import { type Merk, basisVan } from '../../model/huisstijl/basis.ts';
import type { Handboek } from '../../model/handboek.ts';
import { typografie } from '../../document/typography.ts';
import { datumTekst } from '../../text/datum.ts';
import { pdf as woord } from '../../text/pdf.ts';
import type { Book } from '../../page/book/types.ts';
import { bytes } from './bytes.ts';
import type { Code } from './code.ts';
import { namenVan } from './letters.ts';

/** Everything that Typst needs to make one PDF: `hoofd.typ`, and the files that it reads, by path. */
export interface Document {
  /** For messages: the title. */
  naam: string;
  hoofd: Code;
  bestanden: Map<string, Uint8Array>;
  /** The day of the edition, as `YYYY-MM-DD`: the time at which the PDF says it was made. */
  datum: string;
}

/** What every PDF says about the edition that it is part of. */
export type Uitgave = Pick<
  Book,
  'title' | 'subtitle' | 'description' | 'editie' | 'version' | 'date' | 'publisher' | 'licence' | 'site'
>;

export function uitgaveVan({ handleiding, editie }: Handboek): Uitgave {
  return {
    title: typografie(handleiding.titel),
    subtitle: typografie(handleiding.ondertitel),
    description: handleiding.omschrijving,
    editie: editie.titel,
    version: editie.versie,
    date: editie.datum,
    publisher: handleiding.uitgever,
    licence: handleiding.licentie,
    site: handleiding.adres,
  };
}

/** The house style as the template reads it. Lengths are points. */
export function merkJson(merk: Merk): Uint8Array {
  const { familie, ...kleuren } = basisVan(merk).licht;
  return bytes(
    JSON.stringify({
      letter: namenVan(merk),
      // 18 pixels on the screen are 11 points on paper: a book is read closer by.
      maat: Math.round((merk.lettergrootte / 18) * 11 * 10) / 10,
      kopdikte: merk.kopdikte,
      hoek: merk.hoek,
      kleuren,
      families: familie,
    }),
  );
}

/** What the template says at the edges of every page, and what the file says of itself. */
export function documentJson(titel: string, voet: string, uitgave: Uitgave, niveau: number): Uint8Array {
  return bytes(
    JSON.stringify({
      titel,
      voet,
      niveau,
      uitgever: uitgave.publisher,
      omschrijving: uitgave.description,
      trefwoorden: [uitgave.editie, woord.versie(uitgave.version), datumTekst(uitgave.date)],
      bladzijde: woord.bladzijde,
      van: woord.van,
    }),
  );
}
