import { werkblad } from '../../../text/outputs/workbook.ts';
import { certain } from '../../../document/certain.ts';
import { compute, fn, formulaCell, formulaNumber, formulaRange, type Formula } from '../formula.ts';
import { fillIn, type Row, type Sheet, type SheetCell } from '../workbook.ts';
import { cellsHeading, row, title, word } from './cells.ts';
import type { PartLine, PlanSums, SheetPost } from './data.ts';
import { limits, type Limit } from './example.ts';

/** Where the price of an item stands, or its percentage: on the sheet of the budget, once. */
export const priceKey = (post: string, limit: Limit): string =>
  limit === 'hoog' ? `prijs:${post}` : `prijs-laag:${post}`;
/** A cell of an item in a piece of the plan. */
export const lineKey = (
  part: number,
  post: string,
  what: 'aantal' | 'prijs' | 'bedrag',
  limit: Limit,
): string => `deel:${part}:${what}:${limit}:${post}`;
/** The rounded sum of a group in a piece of the plan: what every total is made of. */
export const groupKey = (part: number, group: string, limit: Limit): string =>
  `deel:${part}:groep:${limit}:${group}`;

/** The price of an item where it first costs something; a percentage as a part of one. */
export function priceOf(
  { parts }: PlanSums,
  { id, prijs: price, percentage }: SheetPost,
  limit: Limit,
): number {
  const line = parts.flatMap(({ lines }) => lines).find(({ post }) => post === id);
  if (percentage) return (line?.percentage ?? percentage)[limit] / 100;
  return (line?.price ?? price)?.[limit] ?? 0;
}

/** The items of a piece in their groups, those that are a percentage last. */
export function groupsOf(lines: readonly PartLine[], posten: readonly SheetPost[]): Map<string, PartLine[]> {
  const known = new Map(posten.map((post) => [post.id, post]));
  const sorted = [...lines].sort(
    (a, b) => Number(a.percentage !== undefined) - Number(b.percentage !== undefined),
  );
  return Map.groupBy(sorted, ({ post }) => certain(known.get(post)).groep);
}

/** Every item in each piece of the plan: number times price, and the sum of its group in whole hundreds. */
export function calculationSheet(plan: PlanSums, posten: readonly SheetPost[]): Sheet {
  return {
    name: werkblad.sheets.calculation,
    columns: [26, 46, 24, 13, 13, 15, 15, 16, 16],
    heading: 1,
    fixed: 2,
    rows: [
      title(werkblad.sheets.calculation),
      cellsHeading(
        werkblad.part,
        werkblad.post,
        werkblad.unit,
        werkblad.countLow,
        werkblad.countHigh,
        werkblad.priceLow,
        werkblad.priceHigh,
        werkblad.amountLow,
        werkblad.amountHigh,
      ),
      ...plan.parts.flatMap((_, part) => partRows(part, plan, posten)),
    ],
  };
}

function partRows(part: number, plan: PlanSums, posten: readonly SheetPost[]): Row[] {
  const { name, days, lines } = certain(plan.parts[part]);
  const groups = groupsOf(lines, posten);
  const known = new Map(posten.map((post) => [post.id, post]));
  const base = (limit: Limit): Formula =>
    [...groups.values()]
      .flatMap((own) => {
        const plain = own.filter(({ percentage }) => !percentage);
        return plain.length > 0 ? [sumOf(part, plain, limit)] : [];
      })
      .reduce<Formula>((until, sum) => compute(until, '+', sum), formulaNumber(0));
  return [
    row(
      word(name, 'kop'),
      word(days ?? '', 'kop'),
      ...Array.from({ length: 7 }, (): SheetCell => ({ style: 'kop' })),
    ),
    ...[...groups].flatMap(([group, own]) => [
      ...own.map((line) => lineRow(part, name, line, certain(known.get(line.post)), plan, base)),
      row(
        word(name, 'totaal'),
        word(werkblad.inHundreds(group), 'totaal'),
        ...Array.from({ length: 5 }, (): SheetCell => ({ style: 'totaal' })),
        ...limits.map((limit): SheetCell => ({
          style: 'totaal',
          shape: 'heel',
          key: groupKey(part, group, limit),
          formula: hundreds(sumOf(part, own, limit)),
        })),
      ),
    ]),
    row(),
  ];
}

function lineRow(
  part: number,
  name: string,
  { post: id, count, price, percentage }: PartLine,
  post: SheetPost,
  plan: PlanSums,
  base: (limit: Limit) => Formula,
): Row {
  const key = (what: 'aantal' | 'prijs' | 'bedrag', limit: Limit) => lineKey(part, id, what, limit);
  const number = (limit: Limit): SheetCell =>
    percentage
      ? {
          style: 'reken',
          shape: 'procent',
          key: key('aantal', limit),
          formula: formulaCell(priceKey(id, limit)),
        }
      : fillIn(key('aantal', limit), 'deel', count?.[limit] ?? 0, { soort: 'getal' });
  const each = (limit: Limit): SheetCell => {
    const own = price?.[limit] ?? 0;
    if (percentage) return { style: 'reken', shape: 'euro', key: key('prijs', limit), formula: base(limit) };
    // A year in which the law has another amount has a price of its own.
    return own === priceOf(plan, post, limit)
      ? { style: 'reken', shape: 'euro', key: key('prijs', limit), formula: formulaCell(priceKey(id, limit)) }
      : fillIn(key('prijs', limit), 'euro', own, { soort: 'getal' });
  };
  return row(
    word(name),
    word(post.naam),
    word(post.eenheid),
    ...limits.map(number),
    ...limits.map(each),
    ...limits.map((limit): SheetCell => ({
      style: 'reken',
      shape: 'euro',
      key: key('bedrag', limit),
      formula: compute(formulaCell(key('aantal', limit)), '*', formulaCell(key('prijs', limit))),
    })),
  );
}

const sumOf = (part: number, lines: readonly PartLine[], limit: Limit): Formula =>
  fn(
    'SUM',
    formulaRange(
      lineKey(part, certain(lines[0]).post, 'bedrag', limit),
      lineKey(part, certain(lines.at(-1)).post, 'bedrag', limit),
    ),
  );

/** To the cent first, as the page does: what binary fractions leave over must not tip half a hundred. */
const hundreds = (amount: Formula): Formula => {
  const cents = fn('ROUND', amount, formulaNumber(2));
  return compute(
    fn('ROUND', compute(cents, '/', formulaNumber(100)), formulaNumber(0)),
    '*',
    formulaNumber(100),
  );
};
