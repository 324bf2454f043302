import { werkblad } from '../../../text/outputs/workbook.ts';
import { formulaNumber, formulaRange, fn } from '../formula.ts';
import type { Row, Sheet, SheetCell, SheetShape } from '../workbook.ts';
import { cellsHeading, row, title, word } from './cells.ts';
import type { PlanSums, SumTable } from './data.ts';

/** The sheets with what a plan costs and how much work it is; none for a budget that belongs to no plan. */
export const planSheets = (sums: PlanSums | undefined): Sheet[] =>
  sums
    ? [
        sheet(werkblad.sheets.costs, sums.costs, 'heel', sums.notes),
        ...(sums.hours.length > 0 ? [sheet(werkblad.sheets.hours, sums.hours, 'getal', [])] : []),
      ]
    : [];

function sheet(
  name: string,
  tables: readonly SumTable[],
  shape: SheetShape,
  notes: readonly string[],
): Sheet {
  const columns = Math.max(...tables.map((table) => table.columns.length * 2));
  return {
    name,
    columns: [36, ...Array.from({ length: columns }, () => 17)],
    heading: 1,
    fixed: 1,
    rows: [
      title(name),
      ...tables.flatMap((table, i) => [...(i > 0 ? [row()] : []), ...rowsOf(table, `${name}:${i}`, shape)]),
      row(),
      ...notes.map((note) => row(word(note, 'klein'))),
    ],
  };
}

function rowsOf(
  { title: name, heading, columns, rows, addsUp }: SumTable,
  key: string,
  shape: SheetShape,
): Row[] {
  const sides = columns.flatMap((column) => [werkblad.low(column), werkblad.high(column)]);
  const cell = (line: number, column: number) => `${key}:${line}:${column}`;
  const sum = (column: number): SheetCell => ({
    style: 'totaal',
    shape,
    key: `${key}:som:${column}`,
    formula:
      rows.length > 0
        ? fn('SUM', formulaRange(cell(0, column), cell(rows.length - 1, column)))
        : formulaNumber(0),
  });
  return [
    cellsHeading(`${name}: ${heading}`, ...sides),
    ...rows.map(({ name: first, numbers }, line) =>
      row(
        word(first),
        ...numbers
          .flatMap(({ laag: low, hoog: high }) => [low, high])
          .map((contents, column): SheetCell => ({
            style: 'naam',
            shape,
            key: cell(line, column),
            contents,
          })),
      ),
    ),
    ...(addsUp ? [row(word(werkblad.together, 'totaal'), ...sides.map((_, column) => sum(column)))] : []),
  ];
}
