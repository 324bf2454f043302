import { type Brand, basisOf } from '../../house-style/basis.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { typography } from '../../document/language/typography.ts';
import { dateText } from '../../text/format/date.ts';
import { pdf as word } from '../../text/outputs/pdf.ts';
import { sinceAddress } from '../../page/site/since.ts';
import { changesText } from '../../text/pages/changes.ts';
import type { Book } from '../../page/book/types.ts';
import { bytes } from './bytes.ts';
import type { PdfCode } from './code.ts';
import { pdfNamesOf } from './fonts/fonts.ts';

/** Everything that Typst needs to make one PDF: `hoofd.typ`, and the files that it reads, by path. */
export interface Document {
  /** For messages: the title. */
  name: string;
  main: PdfCode;
  files: Map<string, Uint8Array>;
  /** The day of the edition, as `YYYY-MM-DD`: the time at which the PDF says it was made. */
  date: string;
}

/** What every PDF says about the edition that it is part of. */
export type Publication = Pick<
  Book,
  'title' | 'subtitle' | 'description' | 'editie' | 'version' | 'date' | 'publisher' | 'licence' | 'site'
>;

export function publicationOf({ handleiding, editie }: Handbook): Publication {
  return {
    title: typography(handleiding.titel),
    subtitle: typography(handleiding.ondertitel),
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
export function markJson(brand: Brand, times = 1): Uint8Array {
  const { family, ...colours } = basisOf(brand).licht;
  return bytes(
    JSON.stringify({
      letter: pdfNamesOf(brand),
      // 18 pixels on the screen are 11 points on paper: a book is read closer by.
      maat: Math.round((brand.lettergrootte / 18) * 11 * times * 10) / 10,
      kopdikte: brand.kopdikte,
      hoek: brand.hoek,
      kleuren: colours,
      families: family,
    }),
  );
}

/** What the template says at the edges of every page, and what the file says of itself. */
export function documentJson(
  title: string,
  foot: string,
  publication: Publication,
  level: number,
): Uint8Array {
  return bytes(
    JSON.stringify({
      titel: title,
      voet: foot,
      niveau: level,
      uitgever: publication.publisher,
      omschrijving: publication.description,
      trefwoorden: [
        publication.editie,
        word.versie(publication.version),
        dateText(publication.date),
        `${changesText.inFile} ${sinceAddress(publication.site, publication.date)}`,
      ],
      bladzijde: word.pageNumber,
      van: word.of,
    }),
  );
}
