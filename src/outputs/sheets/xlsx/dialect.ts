import type { Dialect } from '../dialect.ts';
import { cellName, fixedName, type Position } from '../position.ts';
import type { Sheet } from '../workbook.ts';
import { certain } from '../../../document/certain.ts';

/** A sheet in a formula. Example: `Begroting` → `'Begroting'`. */
export const xlsxSheetRef = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** Formulas as XLSX writes them: `'Blad'!$A$1`; in the same row without `$`, so that a copied row computes itself. */
export function xlsxDialect(sheets: readonly Sheet[]): Dialect {
  const forWhom = (position: Position, here: Position) =>
    position.sheet === here.sheet ? '' : `${xlsxSheetRef(certain(sheets[position.sheet]).name)}!`;
  const name = (position: Position, here: Position) =>
    position.sheet === here.sheet && position.row === here.row ? cellName(position) : fixedName(position);
  return {
    comma: ',',
    cell: (position, here) => forWhom(position, here) + name(position, here),
    range: (of, until, here) => `${forWhom(of, here)}${name(of, here)}:${name(until, here)}`,
  };
}
