import type { Dialect } from '../dialect.ts';
import { cellName, fixedName, type Position } from '../position.ts';
import type { Sheet } from '../workbook.ts';
import { certain } from '../../../document/certain.ts';

/** A sheet in an address, always fixed. Example: `Begroting` → `$'Begroting'`. */
export const sheetRef = (name: string): string => `$'${name.replaceAll("'", "''")}'`;

/** Formulas as OpenFormula writes them: `[$'Blad'.$A$1]`, with `;` between arguments. */
export function odsDialect(sheets: readonly Sheet[]): Dialect {
  const forWhom = (position: Position, here: Position) =>
    position.sheet === here.sheet ? '' : sheetRef(certain(sheets[position.sheet]).name);
  const name = (position: Position, here: Position) =>
    position.sheet === here.sheet && position.row === here.row ? cellName(position) : fixedName(position);
  return {
    comma: ';',
    cell: (position, here) => `[${forWhom(position, here)}.${name(position, here)}]`,
    range: (of, until, here) => `[${forWhom(of, here)}.${name(of, here)}:.${name(until, here)}]`,
  };
}
