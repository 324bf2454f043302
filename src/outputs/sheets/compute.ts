import { sheetDayNumber } from './days.ts';
import type { Formula, FunctionKind, Character } from './formula.ts';
import type { Placed, Position } from './position.ts';

/** What a cell holds once computed; `null` is an empty cell. */
export type CellValue = number | string | boolean | null;
type Outcome = CellValue | CellValue[];

/**
 * Computes cells as a spreadsheet program would, each once.
 * @throws Error when a formula leads back to its own cell
 */
export function calculator(book: Placed): (position: Position) => CellValue {
  const ready = new Map<string, CellValue>();
  const busy = new Set<string>();

  const valueOn = (position: Position): CellValue => {
    const here = `${position.sheet}:${position.row}:${position.column}`;
    const known = ready.get(here);
    if (known !== undefined) return known;
    if (busy.has(here)) throw new Error(`De formule in rij ${position.row + 1} wijst naar zichzelf.`);
    busy.add(here);
    const cell = book.cell(position);
    const value = cell?.formula ? one(compute(cell.formula)) : fixed(cell?.contents);
    ready.set(here, value);
    return value;
  };

  const compute = (formula: Formula): Outcome => {
    switch (formula.type) {
      case 'getal':
      case 'tekst':
        return formula.value;
      case 'cel':
        return valueOn(book.place(formula.key));
      case 'bereik':
        return sheetBetween(book.place(formula.of), book.place(formula.until)).map(valueOn);
      case 'som':
        return pairwise(formula.character, compute(formula.links), compute(formula.right));
      case 'functie':
        return functions[formula.name](formula.with.map(compute));
    }
  };
  return valueOn;
}

/** All places of a rectangle, row by row. */
export function sheetBetween(of: Position, until: Position): Position[] {
  const from: Position[] = [];
  for (let row = of.row; row <= until.row; row++)
    for (let column = of.column; column <= until.column; column++)
      from.push({ sheet: of.sheet, row, column });
  return from;
}

const fixed = (contents: string | number | { day: string } | undefined): CellValue =>
  contents === undefined ? null : typeof contents === 'object' ? sheetDayNumber(contents.day) : contents;

const one = (outcome: Outcome): CellValue => (Array.isArray(outcome) ? (outcome[0] ?? null) : outcome);
const list = (outcome: Outcome): CellValue[] => (Array.isArray(outcome) ? outcome : [outcome]);
const asNumber = (value: CellValue): number =>
  typeof value === 'number' ? value : typeof value === 'boolean' ? Number(value) : 0;

/** As spreadsheets round: half away from zero. The small number undoes binary fractions as 1.005. */
const round = (value: number, digits: number): number => {
  const power = 10 ** digits;
  return (Math.sign(value) * Math.round(Math.abs(value) * power * (1 + Number.EPSILON))) / power;
};

const functions: Record<FunctionKind, (using: Outcome[]) => CellValue> = {
  // Words in a range do not count, as in every spreadsheet.
  SUM: (using) => sum(using.flatMap(list).filter((value) => typeof value === 'number')),
  ROUND: ([value = null, digits = 0]) => round(asNumber(one(value)), asNumber(one(digits))),
  IF: ([as = null, than = null, otherwise = null]) => one(one(as) ? than : otherwise),
  AND: (using) => using.flatMap(list).every(Boolean),
  COUNTBLANK: (using) => using.flatMap(list).filter((value) => value === null || value === '').length,
  SUMPRODUCT: (using) =>
    sum(
      list(using[0] ?? null).map((_, i) =>
        using.reduce<number>((until, part) => until * asNumber(list(part)[i] ?? null), 1),
      ),
    ),
};

const sum = (values: readonly number[]): number => values.reduce((until, value) => until + value, 0);

/** A sign between two values, or between each pair of two lists: one value goes with every other. */
function pairwise(character: Character, links: Outcome, right: Outcome): Outcome {
  if (!Array.isArray(links) && !Array.isArray(right)) return characters[character](links, right);
  const length = Array.isArray(links) ? links.length : list(right).length;
  const on = (outcome: Outcome, i: number): CellValue =>
    Array.isArray(outcome) ? (outcome[i] ?? null) : outcome;
  return Array.from({ length }, (_, i) => characters[character](on(links, i), on(right, i)));
}

const characters: Record<Character, (links: CellValue, right: CellValue) => CellValue> = {
  '+': (links, right) => asNumber(links) + asNumber(right),
  '-': (links, right) => asNumber(links) - asNumber(right),
  '*': (links, right) => asNumber(links) * asNumber(right),
  '/': (links, right) => asNumber(links) / asNumber(right),
  '=': equal,
  '<>': (links, right) => !equal(links, right),
  '<': (links, right) => asNumber(links) < asNumber(right),
  '<=': (links, right) => asNumber(links) <= asNumber(right),
  '>': (links, right) => asNumber(links) > asNumber(right),
  '>=': (links, right) => asNumber(links) >= asNumber(right),
};

/** An empty cell equals both nothing and zero; capitals do not tell words apart. */
function equal(links: CellValue, right: CellValue): boolean {
  if (links === null) return right === null || right === '' || right === 0;
  if (right === null) return equal(right, links);
  if (typeof links === 'string' && typeof right === 'string')
    return links.toLowerCase() === right.toLowerCase();
  return links === right;
}
