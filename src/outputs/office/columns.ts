import { wordsOf } from '../../page/plain/words.ts';
import type { BlockOf, Cell, PlainBlock, PageInline } from '../../page/plain/plain.ts';
import { officeWidthOf } from './letter-width.ts';
import { TABLE_SIZES, type TableSize } from './sizes.ts';
import { certain } from '../../document/certain.ts';

/** In twips: the white beside the words of a cell, and its line. */
const MARGE = 195;
/** How far a list goes in. */
const POINT = 360;
/** A column need not be wider than this for one word: a longer one, or an address, is parted. */
const LONGEST = 3000;
/** More than this in one cell gives it no more room. */
const HIGHEST = 26_000;

type Table = Pick<BlockOf<'table'>, 'head' | 'rows' | 'rowHeads'>;

/** How a table is set: the widths of its columns in twips, and how large its letter is. */
export interface TableShape {
  columns: number[];
  size: TableSize;
}

/**
 * How wide each column becomes: none is narrower than its longest word, as far as there is room, and what is left
 * goes to columns with more text. Where the words do not fit, the letter becomes smaller.
 * @param width of the table, in twips; the widths together are the same
 */
export function tableShape(table: Table, width: number): TableShape {
  const choices = (Object.keys(TABLE_SIZES) as TableSize[]).map((size) => ({
    size,
    sizes: measured(table, TABLE_SIZES[size]),
  }));
  const { size, sizes } =
    choices.find((choice) => neededFor(choice.sizes) <= width) ?? certain(choices.at(-1));
  return { columns: divide(sizes, width), size };
}

/** Of a column: the width of its longest word, and of its longest text on one line. */
interface Size {
  word: number;
  text: number;
}

function divide(sizes: readonly Size[], width: number): number[] {
  const least = sizes.map(({ word }) => word + MARGE);
  const needed = neededFor(sizes);
  const tight = needed > width;
  // The root keeps a long text from taking all: it can wrap.
  const weight = sizes.map(({ word, text }) => Math.sqrt(Math.max(text - word, 0)) + 1);
  const over = width - needed;
  const columns = least.map((size, i) =>
    Math.round(tight ? (size / needed) * width : size + (certain(weight[i]) / sum(weight)) * over),
  );
  const last = certain(columns.at(-1));
  return columns.with(-1, last + width - sum(columns));
}

const neededFor = (sizes: readonly Size[]) => sum(sizes.map(({ word }) => word + MARGE));

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

function measured({ head: heading, rows, rowHeads: rowHeading }: Table, letter: number): Size[] {
  const all = [heading, ...rows];
  const count = Math.max(1, ...all.map((row) => sum(row.map((cell) => cell.span ?? 1))));
  const sizes = Array.from({ length: count }, () => ({ word: 0, text: 0 }));
  for (const row of all) {
    let column = 0;
    for (const cell of row) {
      const bold = row === heading || (rowHeading && column === 0);
      if ((cell.span ?? 1) === 1) measure(certain(sizes[column]), cell, letter, bold);
      column += cell.span ?? 1;
    }
  }
  return sizes;
}

function measure(size: Size, cell: Cell, letter: number, boldCell: boolean): void {
  for (const { inlines, indent } of lines(cell.blocks)) {
    const bold = boldCell || inlines.some(({ type }) => type === 'strong');
    const text = inlines.map(shown).join('');
    for (const word of text.match(/[^ \t\n-]+-?/g) ?? [])
      size.word = Math.max(size.word, Math.min(officeWidthOf(word, letter, bold), LONGEST) + indent);
    size.text = Math.max(size.text, Math.min(officeWidthOf(text, letter, bold), HIGHEST));
  }
}

/** What a sentence takes room with: a field is shown in brackets, or as its choices with a box each. */
function shown(inline: PageInline): string {
  if (inline.type === 'sourceReference') return inline.sources.map(({ number }) => `[${number}]`).join('');
  if (inline.type !== 'field') return wordsOf([inline]);
  return inline.field.invoer === 'meerkeuze' ? inline.field.opties.join(' ') : `[${wordsOf([inline])}]`;
}

function lines(blocks: readonly PlainBlock[], indent = 0): { inlines: PageInline[]; indent: number }[] {
  return blocks.flatMap((block) => {
    if (block.type === 'paragraph' || block.type === 'heading') return [{ inlines: block.children, indent }];
    if (block.type === 'list') return block.items.flatMap((point) => lines(point.blocks, indent + POINT));
    return 'blocks' in block ? lines(block.blocks, indent) : [];
  });
}
