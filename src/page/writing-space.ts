import { wordsOf } from './words.ts';
import type { Cell, PlainBlock, Inline, InlineOf } from './plain.ts';

/** What stands directly before a block, when that already says what a field in it is for. */
interface Plek {
  genoemd: boolean;
}

/**
 * Blocks in which fields that one writes in by hand are marked: a field at the end of `Datum: [veld]`, by itself in a
 * cell or by itself on a line. Amid a sentence a field stays a name, which tells what belongs there.
 */
export const withWritingSpace = (blokken: readonly PlainBlock[]): PlainBlock[] =>
  blokken.map((blok, i) => merk(blok, { genoemd: noemt(blokken[i - 1]) }));

function merk(blok: PlainBlock, plek: Plek): PlainBlock {
  if (blok.type === 'paragraph') return { ...blok, children: merkLaatste(blok.children, plek) };
  if (blok.type === 'list')
    return {
      ...blok,
      items: blok.items.map((punt) => ({ ...punt, blocks: withWritingSpace(punt.blocks) })),
    };
  if (blok.type === 'table') return { ...blok, rows: blok.rows.map((rij) => rij.map(merkCel)) };
  if (blok.type === 'definitionList' || blok.type === 'drawing') return blok;
  return 'blocks' in blok ? { ...blok, blocks: withWritingSpace(blok.blocks) } : blok;
}

/** In a cell the head of the column and the row say what a field is for. */
const merkCel = (cel: Cell): Cell => ({
  ...cel,
  blocks: cel.blocks.map((blok) => merk(blok, { genoemd: true })),
});

function merkLaatste(children: Inline[], { genoemd }: Plek): Inline[] {
  const laatste = children.at(-1);
  if (laatste?.type !== 'field' || laatste.filled !== undefined) return children;
  const voor = wordsOf(children.slice(0, -1)).trim();
  if (voor === '') return [...children.slice(0, -1), plaats(laatste, !genoemd)];
  return /[:?]$/.test(voor) ? [...children.slice(0, -1), plaats(laatste, false)] : children;
}

const plaats = (zin: InlineOf<'field'>, metNaam: boolean): Inline => ({
  ...zin,
  write: metNaam ? 'named' : 'unnamed',
});

/** Whether a block ends by asking for something: `Toelichting:`, a question or a heading. */
function noemt(blok: PlainBlock | undefined): boolean {
  if (blok?.type === 'heading') return true;
  if (blok?.type === 'paragraph') return /[:?]$/.test(wordsOf(blok.children).trim());
  return blok?.type === 'list' && noemt(blok.items.at(-1)?.blocks.at(-1));
}

/** Whether a row of a table is there to write in: only its first cell says something, or nothing does. */
export const isWritingRow = (cellen: readonly Cell[]): boolean =>
  cellen.length > 1 && cellen.slice(1).every(({ blocks: blokken }) => blokken.every(isLeeg));

const isLeeg = (blok: PlainBlock): boolean =>
  blok.type === 'paragraph' && wordsOf(blok.children).trim() === '';
