import { isWritingRow } from '../../page/plain/writing-space.ts';
import type { BlockOf, Cell } from '../../page/plain/plain.ts';
import { pdfFault } from './fault.ts';
import { pdfRow, call, type PdfCode } from './code.ts';
import type { PdfContext } from './context.ts';
import { length } from '../../page/plain/length.ts';
import { blockFieldOf } from './field.ts';
import { pdfInlines } from './inline.ts';

/** A row of at most so many characters stays on one page. */
const WHOLE = 1200;
/** A column whose texts are all this short is as wide as they are. */
const NARROW = 13;

/**
 * A table with one header row, which Typst repeats on every page and tags as such.
 * @throws when no column has a heading: a screen reader could not say what a cell is about
 */
export function pdfTable(
  { head: heading, rows, rowHeads: rowHeading }: BlockOf<'table'>,
  outside: PdfContext,
): PdfCode {
  const context: PdfContext = { ...outside, inCell: true };
  if (!heading.some(({ blocks: nodes }) => length(nodes) > 30))
    throw pdfFault(context.piece, 'heeft een tabel zonder koprij. Zet boven elke kolom wat erin staat.');
  return call(
    'tabel',
    pdfRow(widths(heading, rows)),
    pdfRow(heading.map((cell) => cellOf(cell, context))),
    { rijkop: String(rowHeading) },
    ...rows.map((cells) =>
      pdfRow([
        String(cells.reduce((sum, { blocks: nodes }) => sum + length(nodes), 0) < WHOLE),
        ...cells.map((cell) => cellOf(cell, context, isWritingRow(cells))),
      ]),
    ),
  );
}

function cellOf(
  { blocks: nodes, align: alignment, span: width }: Cell,
  context: PdfContext,
  write = false,
): PdfCode {
  const [only] = nodes;
  const code =
    nodes.length === 1 && only?.type === 'paragraph' && !blockFieldOf(only)
      ? pdfInlines(only.children, context)
      : context.blocks(nodes, context);
  return call('cel', code, {
    kant: alignment && (alignment === 'right' ? 'right' : 'center'),
    breedte: width === undefined ? undefined : String(width),
    hoog: write ? 'true' : undefined,
  });
}

/** How wide columns are: as their words, or a part of what is left, by how much stands in them. */
function widths(heading: readonly Cell[], rows: readonly Cell[][]): PdfCode[] {
  return heading.map((field, i) => {
    const sizes = [field, ...rows.flatMap((cells) => (wholeWide(cells) ? [] : [cells[i]]))].map((cell) =>
      Math.max(0, length(cell?.blocks ?? []) - 30),
    );
    if (Math.max(...sizes) <= NARROW) return 'auto';
    const middle = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
    return `${Math.round(Math.sqrt(Math.min(Math.max(middle, 14), 200)) * 10) / 10}fr`;
  });
}

const wholeWide = (cells: readonly Cell[]): boolean => cells.some(({ span: width }) => (width ?? 1) > 1);
