import {
  Bookmark,
  InternalHyperlink,
  PageReference,
  Paragraph,
  SectionType,
  TabStopType,
  Tab,
  TextRun,
  type FileChild,
} from 'docx';
import { book as word } from '../../text/outputs/book.ts';
import { office } from '../../text/outputs/office.ts';
import { loadImages } from '../office/images.ts';
import { COMPACT, TEXT_WIDTH } from '../office/sizes.ts';
import type { OfficeOptions } from '../office/options.ts';
import { type LinkTarget, anchorIn, linksIn } from '../../page/links.ts';
import { blocksOf } from '../../page/plain/walk.ts';
import type { Book, BookPart } from '../../page/book/types.ts';
import { docxParagraph } from './paragraph.ts';
import { makeFile } from './file.ts';
import { bookmark } from './bookmark.ts';
import { blocks } from './block.ts';
import { passOf, type DocxPass, type DocxSpot } from './pass.ts';
import { originLine, edge } from './edge.ts';
import { bronnenList, spotOf, pieceParts } from './piece.ts';
import { docxInlines } from './inline.ts';
import { certain } from '../../document/certain.ts';

/** Names of the parts that every book has at its end. */
const BRONNEN = 'bronnenlijst';
const REGISTER = 'register';

/** A book as a Word file: title page, contents, parts, sources, index. Same input, same bytes. */
export async function bookDocx(book: Book, options: OfficeOptions): Promise<Uint8Array> {
  const { merk: brand, afkomst: origin } = options;
  const pieces = book.parts.flatMap((part) => part.pages);
  const logo = book.logo ? [book.logo] : [];
  const all = [...logo, ...book.parts.flatMap((part) => part.intro), ...pieces.flatMap(blocksOf)];
  const pass = passOf(brand, await loadImages(all, options), linksIn(pieces, book.site, book.parts));
  const place = spotOf({ id: 'boek', notes: [] }, pass, 0);
  return makeFile({
    pass,
    merk: brand,
    origin,
    stamp: options.stamp,
    title: book.title,
    place,
    update: true,
    ...(book.compact && { size: COMPACT }),
    sections: [
      { children: [...blocks(logo, place), ...coverSheet(book, options)] },
      section(book, '', contents(book, place)),
      ...book.parts.map((part) => section(book, part.title, shareOf(part, pass, book.compact))),
      ...(book.sources.length > 0 ? [section(book, word.bronnen, bronnen(book, place))] : []),
      ...register(book, pass),
    ],
  });
}

/**
 * Pages with their part in the head. Each part is a section of its own: a field that looks up the heading of the
 * page is known to Word alone.
 */
const section = (book: Book, part: string, children: FileChild[]) => ({
  ...edge([book.title, ...(part ? [part] : [])], editieOf(book)),
  properties: { type: SectionType.NEXT_PAGE },
  children,
});

const editieOf = ({ editie, version, date }: Book) => `${editie}, ${office.versie(version, date)}`;

function coverSheet(book: Book, { afkomst: origin }: OfficeOptions) {
  const { title, subtitle, publisher, address } = book;
  const line = (style: string, text: string) => new Paragraph({ style, text });
  return [
    line('Title', title),
    line('Subtitle', subtitle),
    line('Inleiding', editieOf(book)),
    line('Normal', publisher),
    originLine(origin, address),
  ];
}

/**
 * The contents, as links with the page of each. Not a field for a table of contents: LibreOffice shows what such a
 * field holds in the file, and no build knows on which page a program sets a heading.
 */
function contents({ parts, sources: bronnen, register }: Book, place: DocxSpot): FileChild[] {
  const line = (style: 'TOC1' | 'TOC2', id: string, title: string): Paragraph => {
    const name = bookmark(anchorIn(id));
    return docxParagraph(
      { ...place, style },
      {
        tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
        children: [
          new InternalHyperlink({ anchor: name, children: [new TextRun(title)] }),
          new TextRun({ children: [new Tab()] }),
          ...pageNumbers([name]),
        ],
      },
    );
  };
  return [
    new Paragraph({ style: 'Inhoudskop', text: word.contents }),
    ...parts.flatMap(({ id, title, pages: pieces }) => [
      line('TOC1', id, title),
      ...pieces.map((piece) => line('TOC2', piece.id, piece.title)),
    ]),
    ...(bronnen.length > 0 ? [line('TOC1', BRONNEN, word.bronnen)] : []),
    ...(register.length > 0 ? [line('TOC1', REGISTER, word.register)] : []),
  ];
}

function shareOf(
  { id, title, summary, intro: introduction, pages: pieces }: BookPart,
  pass: DocxPass,
  close = false,
): FileChild[] {
  const place = spotOf({ id, notes: [] }, pass, 0);
  pass.newPageNumber = false;
  return [
    mainHeading(id, title, place),
    ...(summary.length > 0
      ? [docxParagraph({ ...place, style: 'Inleiding' }, { children: docxInlines(summary, place) })]
      : []),
    ...blocks(introduction, place),
    ...pieces.flatMap((piece, i) => {
      // Steps, meetings and templates begin on a page of their own; short entries follow each other.
      pass.newPageNumber =
        !close && piece.kind !== 'begrip' && piece.kind !== 'vraag' && (i > 0 || introduction.length > 0);
      return pieceParts(piece, spotOf(piece, pass, 1));
    }),
  ];
}

const mainHeading = (id: string, title: string, place: DocxSpot): Paragraph =>
  docxParagraph(
    { ...place, style: 'Heading1' },
    { children: [new Bookmark({ id: bookmark(anchorIn(id)), children: [new TextRun(title)] })] },
  );

function bronnen(book: Book, place: DocxSpot): FileChild[] {
  place.pass.newPageNumber = false;
  return [mainHeading(BRONNEN, word.bronnen, place), ...bronnenList(book.sources, place)];
}

/** The numbers of the pages on which these bookmarks stand. */
const pageNumbers = (bookmarks: readonly string[]) =>
  bookmarks.flatMap((name, i) => [
    ...(i > 0 ? [new TextRun(', ')] : []),
    new PageReference(name, { hyperlink: true }),
  ]);

/** Words with the pages on which they are explained, in two columns. */
function register(book: Book, pass: DocxPass) {
  const { register: letters } = book;
  if (letters.length === 0) return [];
  const place = spotOf({ id: REGISTER, notes: [] }, pass, 0);
  pass.newPageNumber = false;
  const name = (target: LinkTarget) =>
    target.soort === 'binnen' ? [bookmark(anchorIn(target.piece, target.anchor))] : [];
  return [
    section(book, word.register, [mainHeading(REGISTER, word.register, place)]),
    {
      ...edge([book.title, word.register], editieOf(book)),
      properties: { type: SectionType.CONTINUOUS, column: { count: 2, space: 500 } },
      children: letters.flatMap(({ letter, lines }) => [
        docxParagraph({ ...place, style: 'Registerletter' }, { children: [new TextRun(letter)] }),
        ...lines.map(({ word: text, to }) => {
          const [first, ...rest] = to.flatMap((address) => name(pass.to(address)));
          const target = certain(first);
          return docxParagraph(
            { ...place, style: 'Register' },
            {
              tabStops: [{ type: TabStopType.RIGHT, position: 4280 }],
              children: [
                new InternalHyperlink({ anchor: target, children: [new TextRun(text)] }),
                new TextRun({ children: [new Tab()] }),
                ...pageNumbers([target, ...rest]),
              ],
            },
          );
        }),
      ]),
    },
  ];
}
