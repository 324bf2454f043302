import type { Handbook } from '../../handbook/handbook.ts';
import type { OverviewSoort } from '../../kinds/index.ts';
import { certain } from '../../document/certain.ts';
import { shortBookFor } from '../../page/book/short-book.ts';
import { bookFor, partBookFor } from '../../page/book/book.ts';
import { plainPageFor } from '../../page/plain/plain-page.ts';
import { letterDocument } from '../../page/translation/document.ts';
import type { PlainPage } from '../../page/plain/plain.ts';
import type { EntryWithPage } from '../../page/page-for.ts';
import { loadPdfImages, type ReadImage } from './image.ts';
import { bookDocument } from './book.ts';
import { publicationOf, type Document } from './document.ts';
import { scriptsIn } from './fonts/scripts.ts';
import { handoutDocument } from './handout.ts';
import { putPdf, type PdfInput } from './put.ts';

/** What PDFs need from the disk. */
export interface Options {
  /** The project folder. */
  root: string;
  /** The bytes of an image of the content, by the name in its address. */
  image: ReadImage;
}

/** The whole handbook, the short one or one part of it, ready to be set. Errors are in Dutch and name the page. */
export async function bookInput(
  handbook: Handbook,
  which: OverviewSoort | 'alles' | 'kort',
  image: ReadImage,
): Promise<PdfInput> {
  const book =
    which === 'alles'
      ? bookFor(handbook)
      : which === 'kort'
        ? certain(shortBookFor(handbook))
        : partBookFor(handbook, which);
  const pieces = book.parts.flatMap((part) => part.pages);
  const brand = handbook.editie.huisstijl;
  return inputOf(
    handbook,
    pieces,
    bookDocument(book, brand, await loadPdfImages(pieces, image, book.logo ? [book.logo] : [])),
  );
}

/** One page of the handbook to hand out, ready to be set. */
export const handoutInput = (handbook: Handbook, entry: EntryWithPage, image: ReadImage): Promise<PdfInput> =>
  paperInput(
    handbook,
    // Of a letter residents get the letter, and nothing that is about it.
    entry.soort === 'sjabloon' || entry.soort === 'vertaling'
      ? letterDocument(handbook, entry)
      : plainPageFor(handbook, entry),
    image,
  );

/** A page on paper, or a part of one, ready to be set. */
export async function paperInput(handbook: Handbook, piece: PlainPage, image: ReadImage): Promise<PdfInput> {
  const images = await loadPdfImages([piece], image);
  return inputOf(
    handbook,
    [piece],
    handoutDocument(piece, publicationOf(handbook), handbook.editie.huisstijl, images),
  );
}

function inputOf({ editie }: Handbook, pieces: readonly PlainPage[], document: Document): PdfInput {
  const { letter, kopdikte: headingWeight } = editie.huisstijl;
  const scripts = scriptsIn(pieces);
  return {
    document,
    letter: { letter, kopdikte: headingWeight },
    ...(scripts.length > 0 && { scripts }),
  };
}

/** The whole handbook as a PDF, or one part of it. */
export const bookPdf = async (
  handbook: Handbook,
  soort: OverviewSoort | 'alles',
  { root, image }: Options,
): Promise<Uint8Array> => putPdf(await bookInput(handbook, soort, image), root);

/** One page of the handbook as a PDF to hand out. */
export const handoutPdf = async (
  handbook: Handbook,
  entry: EntryWithPage,
  { root, image }: Options,
): Promise<Uint8Array> => putPdf(await handoutInput(handbook, entry, image), root);
