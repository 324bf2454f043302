import { type Brand, basisOf } from '../../house-style/basis.ts';
import { book as bookWord } from '../../text/outputs/book.ts';
import { dateText } from '../../text/format/date.ts';
import { pdf as word } from '../../text/outputs/pdf.ts';
import { withColour } from '../../drawing/brand-mark/paint.ts';
import { drawStreet } from '../../drawing/brand-mark/street.ts';
import { fileId, linksIn } from '../../page/links.ts';
import type { Book, BookPart } from '../../page/book/types.ts';
import { bytes } from './bytes.ts';
import { contents, pdfRow, call, string, type PdfCode } from './code.ts';
import { colophon } from './colophon.ts';
import type { PdfContext } from './context.ts';
import { documentJson, markJson, type Document } from './document.ts';
import { pdfNamesOf } from './fonts/fonts.ts';
import { pdfBlocks } from './write.ts';
import { writePiece } from './piece.ts';
import { pdfInlines } from './inline.ts';

/** A book that is set close has letters of so much of their size: 10 points. */
const COMPACT = 0.91;
/** Kinds of pages that are short: they follow each other, where others begin on a page of their own. */
const SHORT = new Set(['portret', 'vraag', 'begrip']);

/**
 * A book as code: cover, contents, parts, sources, index and colophon.
 * @throws an error in Dutch that names the page, when something in it cannot become an accessible PDF
 */
export function bookDocument(book: Book, brand: Brand, images: PdfContext['images']): Document {
  const pieces = book.parts.flatMap((part) => part.pages);
  const files: Document['files'] = new Map([
    ['/merk.json', markJson(brand, book.compact ? COMPACT : 1)],
    ['/document.json', documentJson(book.title, `${book.title}, ${word.versie(book.version)}`, book, 2)],
    ['/straat.svg', bytes(streetSvg(brand))],
  ]);
  const inList = new Set(book.sources.map(({ id }) => id));
  const inside = linksIn(pieces, book.site, [...book.parts, { address: '/bronnen/', id: 'bronnen' }]);
  const target: PdfContext['target'] = (to) => {
    const [address, id] = to.split('#');
    if (address === '/bronnen/' && id !== undefined && inList.has(id))
      return { soort: 'binnen', piece: `bron-${id}` };
    return inside(to);
  };
  const contextOf = (piece: PdfContext['piece']): PdfContext => ({
    piece,
    level: 2,
    merk: brand,
    letter: pdfNamesOf(brand)[0],
    target,
    bron: (id) => (inList.has(id) ? `bron-${id}` : undefined),
    notes: new Set(),
    files,
    images,
    blocks: pdfBlocks,
    headings: 'bladwijzers',
  });
  for (const piece of pieces)
    files.set(
      `/stuk/${piece.id}.typ`,
      bytes(`#import "/layout.typ": *\n#${writePiece(piece, contextOf(piece))}\n`),
    );
  const parts = book.parts.map((part, i) =>
    (book.compact ? writeClosePart : writePart)(
      part,
      book.parts.length > 1 ? i + 1 : undefined,
      book.parts[i + 1]?.id ?? 'bronnen',
      {
        ...contextOf({ ...part, family: 'doen', notes: [] }),
        level: 1,
        headings: 'nergens',
      },
    ),
  );
  const endContext: PdfContext = {
    ...contextOf({ id: 'slot', title: book.title, address: book.address, family: 'doen', notes: [] }),
    quiet: true,
  };
  return {
    name: book.title,
    date: book.date,
    files,
    main: [
      '#import "/layout.typ": *',
      '#import "/book.typ": *',
      `#show: boek.with(dicht: ${String(book.compact ?? false)})`,
      `#${call(
        'omslag',
        '"/straat.svg"',
        string(book.subtitle),
        pdfRow(
          [book.editie, `${word.versie(book.version)}, ${dateText(book.date)}`, book.publisher].map(string),
        ),
        // The cover is a page of its own before all others; its logo is written as any image is.
        { logo: book.logo ? contents([pdfBlocks([book.logo], endContext)]) : undefined },
      )}`,
      `#${call('inhoudsopgave', string(bookWord.contents))}`,
      ...parts,
      chapter(
        'bronnen',
        word.bronnen,
        call(
          book.compact ? 'bronnenlijst.with(klein: true)' : 'bronnenlijst',
          ...book.sources.map(({ id, number, children: text }) =>
            pdfRow([String(number), string(`bron-${id}`), pdfInlines(text, endContext)]),
          ),
        ),
      ),
      ...(book.register.length > 0 ? [keywords(book.register)] : []),
      chapter('colofon', bookWord.colophon, colophon(book, files)),
    ].join('\n'),
  };
}

/** A part: its opening, and its pages, each a file of its own so that a message can name it. */
function writePart(part: BookPart, number: number | undefined, until: string, context: PdfContext): PdfCode {
  const loose = !part.pages.every(({ kind: soort }) => soort && SHORT.has(soort));
  const lead = part.summary.length > 0 ? pdfInlines(part.summary, context) : 'none';
  const opening = call(
    'deel',
    string(part.id),
    number === undefined ? 'none' : string(word.share(number)),
    string(part.title),
    lead,
    pdfBlocks(part.intro, context),
    { tot: string(until) },
  );
  return [
    `#${opening}`,
    ...(loose
      ? part.pages.map((piece) => sheets(piece.id, take(piece), part.title, piece.title))
      : [sheets(part.id, part.pages.map(take).join('\n'), part.title)]),
  ].join('\n');
}

const take = ({ id }: BookPart['pages'][number]): PdfCode => `#include "/stuk/${id}.typ"`;

/** A part of which the pages follow each other, with only its name above them. */
const writeClosePart = (
  part: BookPart,
  number: number | undefined,
  _until: string,
  context: PdfContext,
): PdfCode =>
  sheets(
    part.id,
    [
      `#${call(
        'dichtdeel',
        string(part.id),
        number === undefined ? 'none' : string(word.share(number)),
        string(part.title),
        part.summary.length > 0 ? pdfInlines(part.summary, context) : 'none',
      )}`,
      ...part.pages.map(take),
    ].join('\n'),
    part.title,
  );

/**
 * Pages of their own, a run by its name, with what stands above them. A setting holds to the end of its brackets: were
 * it to hold to the end of the book, each page would look through those of all before it, and the time would grow with
 * the square.
 */
const sheets = (name: string, contents: PdfCode, part: string, piece?: string): PdfCode =>
  `#[\n#set page(header: ${call('hoofdregel', string(part), { stuk: piece && string(piece) })})\n#gang(${string(name)})[\n${contents}\n]\n]`;

const chapter = (name: string, title: string, contents: PdfCode): PdfCode =>
  sheets(name, `#[#heading(level: 1, ${string(title)})#label(${string(name)})]\n#${contents}`, title);

/** The index, each word with the places that it leads to. */
const keywords = (register: Book['register']): PdfCode =>
  chapter(
    'trefwoorden',
    bookWord.register,
    call(
      'register',
      ...register.map(({ letter, lines }) =>
        pdfRow([
          string(letter),
          pdfRow(
            lines.map(({ word: name, to }) =>
              pdfRow([string(name), pdfRow(to.map((address) => string(fileId(address))))]),
            ),
          ),
        ]),
      ),
    ),
  );

function streetSvg(brand: Brand): string {
  const { width, height, shapes } = drawStreet(brand.deur, withColour(basisOf(brand).licht, 'doen'));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${shapes}</svg>`;
}
