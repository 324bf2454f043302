import { drawDoor } from '../../drawing/brand-mark/door.ts';
import { colourOf, withColour, showOf } from '../../drawing/brand-mark/paint.ts';
import { basisOf, type Brand } from '../../house-style/basis.ts';
import { withWritingSpace } from '../../page/plain/writing-space.ts';
import { keptAndHandedOut } from '../../page/plain/paper-parts.ts';
import type { PlainPage } from '../../page/plain/plain.ts';
import { contents, call, pdfRow, string, type PdfCode } from './code.ts';
import type { PdfContext } from './context.ts';
import { bytes } from './bytes.ts';
import { check } from './compile/control.ts';
import { pdfBlocks, pdfPaper } from './write.ts';
import { length } from '../../page/plain/length.ts';
import { pdfInlines } from './inline.ts';

/** A foot of at most so many characters stays on one page. */
const WHOLE = 2500;

/**
 * A page as code: its head, its text, notes that nothing in the text refers to, and its foot.
 * @throws an error in Dutch that names the page, when something in it cannot become an accessible PDF
 */
export function writePiece(
  piece: PlainPage,
  context: PdfContext,
  { qr, live }: { qr?: PdfCode; live?: PdfCode } = {},
): PdfCode {
  check(piece);
  const heading = piece.headless
    ? ''
    : call(
        'paginakop',
        string(piece.id),
        piece.label ? string(piece.label) : 'none',
        string(piece.title),
        pdfRow(piece.facts.map(string)),
        piece.summary.length > 0 ? pdfInlines(piece.summary, context) : 'none',
        {
          deur: qr === undefined ? door(piece, context) : undefined,
          code: qr,
          live,
          toon: string(colourOf[piece.family]),
        },
      );
  const blocks = withWritingSpace(piece.blocks);
  // In a book of many pages cards and sheets stand among the rest, to be read.
  const text =
    context.level === 1
      ? pdfPaper(keptAndHandedOut(blocks).kept, context)
      : pdfBlocks(blocks, { ...context, beforeTail: piece.tail.length > 0 });
  const loose = piece.notes.filter(({ number }) => !context.notes.has(number));
  return contents([
    'counter(footnote).update(0)',
    heading,
    text,
    ...loose.map((note) => pdfBlocks(note.blocks, context)),
    ...(piece.tail.length > 0
      ? [
          call('naloop', pdfBlocks(piece.tail, { ...context, headings: 'nergens' }), {
            heel: String(length(piece.tail) < WHOLE),
          }),
        ]
      : []),
  ]);
}

/** The sheets of a page that are handed out. */
export const writeHandedOut = ({ blocks }: PlainPage, context: PdfContext): PdfCode =>
  pdfPaper(keptAndHandedOut(withWritingSpace(blocks)).handedOut, context);

/** The door of the page, with its number, as on the site. */
function door(
  { family, label, kind: soort }: PlainPage,
  { merk: brand, files, letter }: PdfContext,
): PdfCode | undefined {
  if (soort !== 'stap' && soort !== 'module') return undefined;
  const number = Number(/\d+$/.exec(label ?? '')?.[0]);
  const name = `/deur/${family}-${number}.svg`;
  if (!files.has(name)) files.set(name, bytes(doorSvg(brand, family, number, letter)));
  return string(name);
}

function doorSvg(brand: Brand, family: PlainPage['family'], number: number, letter: string): string {
  const { licht: light } = basisOf(brand);
  const paint = withColour(light, family);
  const digit = `fill="${showOf(light, family).opVol}" font-family="${letter}" font-weight="700" font-size="21"`;
  const { width, height, shapes } = drawDoor({ shape: brand.deur, family, nummer: number }, (rol) =>
    rol === 'nummer' ? digit : paint(rol),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${shapes}</svg>`;
}
