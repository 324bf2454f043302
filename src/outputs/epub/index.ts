import { media } from '../files/media-types.ts';
import { zipOf } from '../files/zip.ts';
import { imagesCollector } from './images.ts';
import { sheetOfPart, sheetOfPiece, epubBronnenSheet, colophonSheet, indexSheet } from './xhtml-files.ts';
import type { EpubInput } from './input.ts';
import { toIn } from './links.ts';
import { navSheet } from './nav.ts';
import { coverSheet, coverSvg } from './cover.ts';
import { parcel, type Annex } from './opf.ts';
import { style } from './style.ts';

const CONTAINER = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/pakket.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
`;

/**
 * The whole handbook as EPUB 3: one file per page, links between them, one list of sources.
 * @param readImage the bytes of an image, by its name in the folder with images
 */
export async function epubOf(
  { book, merk: brand, publisher, address }: EpubInput,
  readImage: (name: string) => Promise<Uint8Array>,
): Promise<Uint8Array<ArrayBuffer>> {
  const images = imagesCollector();
  const context = { merk: brand, to: toIn(book), image: images.place };
  const sheets = [
    coverSheet(book),
    navSheet(book),
    ...book.parts.flatMap((part) => [
      sheetOfPart(part, context),
      ...part.pages.map((piece) => sheetOfPiece(piece, context)),
    ]),
    ...(book.sources.length > 0 ? [epubBronnenSheet(book, context)] : []),
    ...(book.register.length > 0 ? [indexSheet(book, context)] : []),
    colophonSheet(book, context),
  ];
  const annexes: Annex[] = [
    { name: 'stijl.css', type: 'text/css' },
    { name: 'omslag.svg', type: 'image/svg+xml', property: 'cover-image' },
    ...images.annexes(),
  ];
  const inBook = [
    { name: 'pakket.opf', contents: parcel({ book, publisher, address }, sheets, annexes) },
    { name: 'stijl.css', contents: style(brand) },
    { name: 'omslag.svg', contents: coverSvg(book, brand) },
    ...sheets.map(({ name, xhtml }) => ({ name: `${name}.xhtml`, contents: xhtml })),
    ...(await images.read(readImage)),
  ];
  return zipOf(
    [
      // First and not packed, so that a program knows the file by its first bytes (OCF 4.3).
      { name: 'mimetype', contents: media.epub, loose: true },
      { name: 'META-INF/container.xml', contents: CONTAINER },
      ...inBook.map((file) => ({ ...file, name: `EPUB/${file.name}` })),
    ],
    book.date,
  );
}
