import { wordsOf } from './words.ts';
import type { Cell, PlainBlock, PageInline, InlineOf } from './plain.ts';

/** What stands directly before a block, when that already says what a field in it is for. */
interface Place {
  mentioned: boolean;
}

/**
 * Blocks in which fields that one writes in by hand are marked: a field at the end of `Datum: [veld]`, by itself in a
 * cell or by itself on a line. Amid a sentence a field stays a name, which tells what belongs there.
 */
export const withWritingSpace = (blocks: readonly PlainBlock[]): PlainBlock[] =>
  blocks.map((block, i) => mark(block, { mentioned: mentions(blocks[i - 1]) }));

function mark(block: PlainBlock, place: Place): PlainBlock {
  if (block.type === 'paragraph') return { ...block, children: markLast(block.children, place) };
  if (block.type === 'list')
    return {
      ...block,
      items: block.items.map((point) => ({ ...point, blocks: withWritingSpace(point.blocks) })),
    };
  if (block.type === 'table') return { ...block, rows: block.rows.map((row) => row.map(markCell)) };
  if (block.type === 'definitionList' || block.type === 'drawing') return block;
  return 'blocks' in block ? { ...block, blocks: withWritingSpace(block.blocks) } : block;
}

/** In a cell the head of the column and the row say what a field is for. */
const markCell = (cell: Cell): Cell => ({
  ...cell,
  blocks: cell.blocks.map((block) => mark(block, { mentioned: true })),
});

function markLast(children: PageInline[], { mentioned }: Place): PageInline[] {
  const last = children.at(-1);
  if (last?.type !== 'field' || last.filled !== undefined) return children;
  const forWhom = wordsOf(children.slice(0, -1)).trim();
  if (forWhom === '') return [...children.slice(0, -1), place(last, !mentioned)];
  return /[:?]$/.test(forWhom) ? [...children.slice(0, -1), place(last, false)] : children;
}

const place = (inline: InlineOf<'field'>, withName: boolean): PageInline => ({
  ...inline,
  write: withName ? 'named' : 'unnamed',
});

/** Whether a block ends by asking for something: `Toelichting:`, a question or a heading. */
function mentions(block: PlainBlock | undefined): boolean {
  if (block?.type === 'heading') return true;
  if (block?.type === 'paragraph') return /[:?]$/.test(wordsOf(block.children).trim());
  return block?.type === 'list' && mentions(block.items.at(-1)?.blocks.at(-1));
}

/** Whether a row of a table is there to write in: only its first cell says something, or nothing does. */
export const isWritingRow = (cells: readonly Cell[]): boolean =>
  cells.length > 1 && cells.slice(1).every(({ blocks }) => blocks.every(isEmpty));

const isEmpty = (block: PlainBlock): boolean =>
  block.type === 'paragraph' && wordsOf(block.children).trim() === '';
