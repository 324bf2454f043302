import { werkblad } from '../../../text/outputs/workbook.ts';
import { nl } from '../../../text/nl.ts';
import { formulaRange, formulaCell, fn, formulaNumber, compute } from '../formula.ts';
import type { Sheet, SheetCell, Row } from '../workbook.ts';
import { cellsHeading, row, title, word } from './cells.ts';
import type { BegrotingData, SheetPost } from './data.ts';
import { certain } from '../../../document/certain.ts';

export const limits = ['laag', 'hoog'] as const;
export type Limit = (typeof limits)[number];
/** The key of a cell of the example. Example: `voorbeeld:bedrag:laag:trainer`. */
export const inExample = (what: 'aantal' | 'prijs' | 'bedrag', limit: Limit, post: string): string =>
  `voorbeeld:${what}:${limit}:${post}`;

/** Rows with a number and a price first, then what is a percentage of those. */
export const divide = (posten: readonly SheetPost[]) => ({
  plain: posten.filter(({ percentage }) => !percentage),
  over: posten.filter(({ percentage }) => percentage),
});

/** Says of a row what its numbers rest on. */
export const provenance = ({ bron }: SheetPost): string =>
  bron === undefined ? nl.ownSchatting : werkblad.bron(bron);

/** The worked example: every assumption, low and high, with its source or the words «eigen schatting». */
export function exampleSheet({ posten }: BegrotingData): Sheet {
  const { plain, over } = divide(posten);
  return {
    name: werkblad.sheets.example,
    columns: [23, 36, 27, 10, 10, 15, 15, 16, 16, 18, 18, 64],
    heading: 1,
    fixed: 2,
    rows: [
      title(werkblad.sheets.example),
      cellsHeading(
        werkblad.group,
        werkblad.post,
        werkblad.unit,
        werkblad.countLow,
        werkblad.countHigh,
        werkblad.priceLow,
        werkblad.priceHigh,
        werkblad.amountLow,
        werkblad.amountHigh,
        werkblad.provenance,
        werkblad.peildatum,
        werkblad.remark,
      ),
      ...plain.map(postRow),
      sumRow(werkblad.subtotal, 'subtotaal', (limit) => sumOf(plain, limit)),
      ...over.map(postRow),
      sumRow(werkblad.total, 'totaal', (limit) =>
        over.reduce(
          (until, { id }) => compute(until, '+', formulaCell(inExample('bedrag', limit, id))),
          formulaCell(`voorbeeld:subtotaal:${limit}`),
        ),
      ),
    ],
  };
}

const sumOf = (posten: readonly SheetPost[], limit: Limit) =>
  posten.length === 0
    ? formulaNumber(0)
    : fn(
        'SUM',
        formulaRange(
          inExample('bedrag', limit, certain(posten[0]).id),
          inExample('bedrag', limit, certain(posten.at(-1)).id),
        ),
      );

function postRow(post: SheetPost): Row {
  const {
    id,
    groep: group,
    naam: name,
    eenheid: unit,
    aantal: count,
    prijs: price,
    percentage,
    peildatum,
    toelichting: remark,
  } = post;
  const howMany = (limit: Limit): SheetCell => ({
    style: 'reken',
    shape: percentage ? 'procent' : 'getal',
    key: inExample('aantal', limit, id),
    contents: percentage ? percentage[limit] / 100 : (count?.[limit] ?? 0),
  });
  const unitPrice = (limit: Limit): SheetCell => ({
    style: 'reken',
    shape: 'euro',
    key: inExample('prijs', limit, id),
    ...(percentage
      ? { formula: formulaCell(`voorbeeld:subtotaal:${limit}`) }
      : { contents: price?.[limit] ?? 0 }),
  });
  const amount = (limit: Limit): SheetCell => ({
    style: 'reken',
    shape: 'euro',
    key: inExample('bedrag', limit, id),
    formula: fn(
      'ROUND',
      compute(formulaCell(inExample('aantal', limit, id)), '*', formulaCell(inExample('prijs', limit, id))),
      formulaNumber(2),
    ),
  });
  return row(
    word(group),
    word(name),
    word(unit),
    ...limits.map(howMany),
    ...limits.map(unitPrice),
    ...limits.map(amount),
    word(provenance(post)),
    { style: 'naam', shape: 'datum', ...(peildatum && { contents: { day: peildatum } }) },
    word(remark),
  );
}

/** A row below the others: its name first, its amounts under those of the rows. */
function sumRow(name: string, key: string, formula: (limit: Limit) => SheetCell['formula']): Row {
  const empty = (count: number) => Array.from({ length: count }, (): SheetCell => ({ style: 'totaal' }));
  return row(
    ...empty(1),
    word(name, 'totaal'),
    ...empty(5),
    ...limits.map((limit): SheetCell => ({
      style: 'totaal',
      shape: 'euro',
      key: `voorbeeld:${key}:${limit}`,
      formula: certain(formula(limit)),
    })),
    ...empty(3),
  );
}
