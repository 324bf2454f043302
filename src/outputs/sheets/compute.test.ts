import { describe, expect, test } from 'vitest';
import { dayEarlier, sheetDayNumber, dayAt, monthsLater } from './days.ts';
import {
  formulaRange,
  formulaCell,
  fn,
  formulaNumber,
  compute,
  formulaText,
  type Formula,
} from './formula.ts';
import { cellName, positions, fixedName } from './position.ts';
import { calculator } from './compute.ts';
import { showSheet } from './show.ts';
import type { SheetCell, Workbook } from './workbook.ts';

const book = (cells: Record<string, Omit<SheetCell, 'style' | 'key'>>): Workbook => ({
  title: 'proef',
  subject: '',
  maker: '',
  language: 'nl-NL',
  date: '2026-11-22',
  colours: { inkt: '', zacht: '', lijn: '', kop: '', opKop: '', groep: '', invul: '', link: '' },
  sheets: [
    {
      name: 'Blad',
      columns: [10],
      heading: 0,
      rows: Object.entries(cells).map(([key, rest]) => ({
        cells: [{ style: 'gewoon', key, ...rest }],
      })),
    },
  ],
  names: [],
});

function outcome(formula: Formula, cells: Record<string, Omit<SheetCell, 'style' | 'key'>> = {}) {
  const placed = positions(book({ ...cells, hier: { formula } }));
  return calculator(placed)(placed.place('hier'));
}

describe('a formula is computed as a spreadsheet does', () => {
  const cells = { a: { contents: 2 }, leeg: {}, b: { contents: 'woord' }, c: { contents: 3 } };
  test.each<[string, Formula, unknown]>([
    ['a sum leaves words and empty cells out', fn('SUM', formulaRange('a', 'c')), 5],
    ['an empty cell counts as nothing', compute(formulaCell('a'), '*', formulaCell('leeg')), 0],
    ['half a cent goes up', fn('ROUND', formulaNumber(1.005), formulaNumber(2)), 1.01],
    ['below zero half goes away from zero', fn('ROUND', formulaNumber(-2.5), formulaNumber(0)), -3],
    ['empty cells are counted', fn('COUNTBLANK', formulaRange('a', 'c')), 1],
    ['an empty cell equals an empty text', compute(formulaCell('leeg'), '=', formulaText('')), true],
    ['zero is not an empty text', compute(formulaNumber(0), '=', formulaText('')), false],
    ['capitals do not tell words apart', compute(formulaCell('b'), '=', formulaText('WOORD')), true],
    [
      'a list is compared cell by cell',
      fn(
        'SUMPRODUCT',
        compute(formulaNumber(1), '*', compute(formulaRange('a', 'c'), '=', formulaText('woord'))),
      ),
      1,
    ],
    [
      'one of two',
      fn('IF', compute(formulaCell('a'), '>', formulaNumber(1)), formulaText('ja'), formulaText('nee')),
      'ja',
    ],
    [
      'all of them',
      fn(
        'AND',
        compute(formulaNumber(1), '<', formulaNumber(2)),
        compute(formulaNumber(2), '<=', formulaNumber(1)),
      ),
      false,
    ],
  ])('%s', (_, formula, expected) => {
    expect(outcome(formula, cells)).toBe(expected);
  });

  test('a formula that leads to itself is an error, not an endless loop', () => {
    expect(() => outcome(formulaCell('hier'))).toThrow('wijst naar zichzelf');
  });
});

test('a key that is there twice, or not at all, is an error that names it', () => {
  const double = book({ a: {} });
  double.sheets[0]!.rows.push(...double.sheets[0]!.rows);
  expect(() => positions(double)).toThrow('«a»');
  expect(() => positions(book({})).place('b')).toThrow('«b»');
});

test('columns are counted in letters', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map((column) => cellName({ row: 0, column }))).toEqual([
    'A1',
    'Z1',
    'AA1',
    'AZ1',
    'BA1',
    'ZZ1',
    'AAA1',
  ]);
  expect(fixedName({ row: 9, column: 2 })).toBe('$C$10');
});

test('days are numbers since the end of 1899, and back', () => {
  expect(sheetDayNumber('1900-03-01')).toBe(61);
  expect(sheetDayNumber('2026-11-22')).toBe(46348);
  expect(dayAt(46348)).toBe('2026-11-22');
  expect(monthsLater('2026-11-30', 3)).toBe('2027-02-28');
  expect(dayEarlier('2027-01-01')).toBe('2026-12-31');
});

test('values are shown in Dutch', () => {
  expect(showSheet(1234.5, 'euro')).toBe('€ 1.234,50');
  expect(showSheet(-3, 'euro')).toBe('-€ 3,00');
  expect(showSheet(0.075, 'procent')).toBe('7,5%');
  expect(showSheet(46348, 'datum')).toBe('22 november 2026');
  expect(showSheet(null, 'euro')).toBe('');
  expect(showSheet(0.5, 'getal')).toBe('0,5');
});
