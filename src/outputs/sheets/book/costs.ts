import { werkblad } from '../../../text/outputs/workbook.ts';
import { compute, fn, formulaCell, formulaNumber, formulaRange, type Formula } from '../formula.ts';
import type { Row, Sheet, SheetCell, SheetShape } from '../workbook.ts';
import { groupKey, groupsOf } from './calculation.ts';
import { cellsHeading, row, title, word } from './cells.ts';
import type { CostTable, HourTable, PlanSums, SheetPost } from './data.ts';
import { limits, type Limit } from './example.ts';

const WIDTHS = { name: 36, number: 17 };

/** Where the total of the plan stands: the last column of the last table. */
export const totalKey = (limit: Limit): string => `kosten:totaal:${limit}`;

/** What a plan costs by calendar year and by stage: two ways of adding up the same pieces. */
export const costsSheet = (plan: PlanSums, posten: readonly SheetPost[]): Sheet =>
  sheet(
    werkblad.sheets.costs,
    plan.costs.map((table, i) => costRows(table, i, plan, posten)),
    plan.notes,
  );

/** The hours of every role; of one contact person and of a whole municipality, so they are not added up. */
export const hoursSheet = ({ hours }: PlanSums): Sheet | undefined =>
  hours.length > 0 ? sheet(werkblad.sheets.hours, hours.map(hourRows), []) : undefined;

function sheet(name: string, tables: readonly Row[][], notes: readonly string[]): Sheet {
  const width = Math.max(...tables.flat().map(({ cells }) => cells.length));
  return {
    name,
    columns: [WIDTHS.name, ...Array.from({ length: width - 1 }, () => WIDTHS.number)],
    heading: 1,
    fixed: 1,
    rows: [
      title(name),
      ...tables.flatMap((rows, i) => [...(i > 0 ? [row()] : []), ...rows]),
      ...(notes.length > 0 ? [row(), ...notes.map((note) => row(word(note, 'klein')))] : []),
    ],
  };
}

const headingRow = ({ title: name, heading }: CostTable | HourTable, columns: readonly string[]): Row =>
  cellsHeading(
    `${name}: ${heading}`,
    ...columns.flatMap((column) => [werkblad.low(column), werkblad.high(column)]),
  );

function costRows(table: CostTable, index: number, plan: PlanSums, posten: readonly SheetPost[]): Row[] {
  const perPart = plan.parts.map(({ lines }) => groupsOf(lines, posten));
  const groups = [...new Set(posten.map(({ groep: group }) => group))].filter((group) =>
    perPart.some((groupsHere) => groupsHere.has(group)),
  );
  const last = index === plan.costs.length - 1;
  const key = (line: number, column: number, limit: Limit) => `kosten:${index}:${line}:${column}:${limit}`;
  const sides = table.columns.flatMap(({ parts }, column) =>
    limits.map((limit) => ({ parts, column, limit })),
  );
  const added = (group: string, parts: readonly number[], limit: Limit): Formula =>
    parts
      .filter((part) => perPart[part]?.has(group))
      .map((part) => formulaCell(groupKey(part, group, limit)))
      .reduce<Formula>((until, cell) => compute(until, '+', cell), formulaNumber(0));
  const sumKey = (column: number, limit: Limit): string =>
    last && column === table.columns.length - 1 ? totalKey(limit) : `kosten:${index}:som:${column}:${limit}`;
  return [
    headingRow(
      table,
      table.columns.map(({ name }) => name),
    ),
    ...groups.map((group, line) =>
      row(
        word(group),
        ...sides.map(({ parts, column, limit }): SheetCell => ({
          style: 'reken',
          shape: 'heel',
          key: key(line, column, limit),
          formula: added(group, parts, limit),
        })),
      ),
    ),
    row(
      word(werkblad.together, 'totaal'),
      ...sides.map(({ column, limit }): SheetCell => ({
        style: 'totaal',
        shape: 'heel',
        key: sumKey(column, limit),
        formula:
          groups.length > 0
            ? fn('SUM', formulaRange(key(0, column, limit), key(groups.length - 1, column, limit)))
            : formulaNumber(0),
      })),
    ),
  ];
}

function hourRows(table: HourTable): Row[] {
  const shape: SheetShape = 'getal';
  return [
    headingRow(table, table.columns),
    ...table.rows.map(({ name, numbers }) =>
      row(
        word(name),
        ...numbers.flatMap((number) =>
          limits.map((limit): SheetCell => ({ style: 'naam', shape, contents: number[limit] })),
        ),
      ),
    ),
  ];
}
