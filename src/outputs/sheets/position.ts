import type { Sheet, SheetCell, Workbook } from './workbook.ts';

/** Where a cell stands: its sheet, and its row and column from 0. */
export interface Position {
  sheet: number;
  row: number;
  column: number;
}

/** A workbook in which every key has a place. */
export interface Placed {
  workbook: Workbook;
  place: (key: string) => Position;
  cell: (position: Position) => SheetCell | null;
}

/**
 * Finds where every key stands.
 * @throws Error when a key is there twice, or asked for and not there: both are mistakes of who made the workbook
 */
export function positions(workbook: Workbook): Placed {
  const places = new Map<string, Position>();
  workbook.sheets.forEach(({ rows }, sheet) => {
    rows.forEach(({ cells }, row) => {
      cells.forEach((cell, column) => {
        if (cell?.key === undefined) return;
        if (places.has(cell.key)) throw new Error(`Twee cellen heten «${cell.key}».`);
        places.set(cell.key, { sheet, row, column });
      });
    });
  });
  return {
    workbook,
    place: (key) => {
      const position = places.get(key);
      if (!position) throw new Error(`Geen cel heet «${key}».`);
      return position;
    },
    cell: ({ sheet, row, column }) => workbook.sheets[sheet]?.rows[row]?.cells[column] ?? null,
  };
}

/** A column by its letters. Example: 0 → `A`, 27 → `AB`. */
export function columnName(column: number): string {
  const rest = String.fromCharCode(65 + (column % 26));
  return column < 26 ? rest : columnName(Math.floor(column / 26) - 1) + rest;
}

/** A cell by column and row. Example: `{ rij: 0, kolom: 1 }` → `B1`. */
export const cellName = ({ row, column }: Pick<Position, 'row' | 'column'>): string =>
  `${columnName(column)}${row + 1}`;

/** The same, in a way that copying does not change. Example: `$B$1`. */
export const fixedName = ({ row, column }: Pick<Position, 'row' | 'column'>): string =>
  `$${columnName(column)}$${row + 1}`;

/** How many columns a sheet has: those with a width, and any cell beyond them. */
export const widthOf = ({ columns, rows }: Sheet): number =>
  Math.max(columns.length, ...rows.map(({ cells }) => cells.length));
