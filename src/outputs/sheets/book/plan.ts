import { werkblad } from '../../../text/outputs/workbook.ts';
import { certain } from '../../../document/certain.ts';
import { compute, fn, formulaCell, formulaNumber, formulaRange, type Formula } from '../formula.ts';
import { fillIn, type Row, type Sheet, type SheetCell, type Workbook } from '../workbook.ts';
import { coverageRows, dataSheet, name } from './begroting.ts';
import { calculationSheet, lineKey, priceKey, priceOf } from './calculation.ts';
import { bronnenSheet, cellsHeading, choicesSheet, row, title, word, workbookOf } from './cells.ts';
import { costsSheet, hoursSheet, totalKey } from './costs.ts';
import type { BegrotingData, PlanSums, SheetPost } from './data.ts';
import { limits, provenance, type Limit } from './example.ts';

/**
 * The budget of a plan, over the whole of it: prices on one sheet, numbers per piece on another, and one total, which is
 * that of the page and of the papers until somebody changes a cell.
 */
export function planBook(data: BegrotingData, plan: PlanSums): Workbook {
  const { kop: over, velden: fields, posten, dekking: coverage, bronnen } = data;
  return workbookOf(
    over.titel,
    over,
    [
      dataSheet(data, werkblad.planExplanation(plan.period)),
      begrotingSheet(data, plan),
      costsSheet(plan, posten),
      calculationSheet(plan, posten),
      hoursSheet(plan),
      choicesSheet(fields),
      bronnenSheet(over, bronnen),
    ],
    [
      ...[...fields, ...coverage].map(({ id }) => name(`veld:${id}`, 'veld', id)),
      ...posten.flatMap(({ id }) => [
        name(priceKey(id, 'hoog'), 'prijs', id),
        name(`bedrag:${id}`, 'bedrag', id),
        name(`toelichting:${id}`, 'toelichting', id),
      ]),
      ...['totaal', ...(coverage.length > 0 ? ['dekking'] : [])].map((what) =>
        name(`som:${what}`, 'som', what),
      ),
    ],
  );
}

/** The amount of an item over the whole plan. The high one has the name it has in the budget without a plan. */
const amountKey = (id: string, limit: Limit): string =>
  limit === 'hoog' ? `bedrag:${id}` : `bedrag-laag:${id}`;
const sumKey = (what: string, limit: Limit): string =>
  limit === 'hoog' ? `som:${what}` : `som:${what}:laag`;

function begrotingSheet({ posten, dekking: coverage }: BegrotingData, plan: PlanSums): Sheet {
  return {
    name: werkblad.sheets.begroting,
    columns: [23, 36, 20, 14, 14, 14, 14, 18, 14, 60, 36],
    heading: 1,
    fixed: 2,
    rows: [
      title(werkblad.sheets.begroting),
      cellsHeading(
        werkblad.group,
        werkblad.post,
        werkblad.unit,
        werkblad.priceLow,
        werkblad.priceHigh,
        werkblad.planLow,
        werkblad.planHigh,
        werkblad.provenance,
        werkblad.peildatum,
        werkblad.remark,
        werkblad.yourRemark,
      ),
      ...posten.map((post) => postRow(post, plan)),
      totalRow(werkblad.rounding, 'afronding', (limit) => rounding(posten, limit)),
      totalRow(werkblad.total, 'totaal', (limit) => formulaCell(totalKey(limit))),
      ...(coverage.length > 0 ? coverageRows(coverage, 4) : []),
    ],
  };
}

function postRow(post: SheetPost, plan: PlanSums): Row {
  const {
    id,
    groep: group,
    naam: called,
    eenheid: unit,
    percentage,
    peildatum,
    toelichting: remark,
    eigen: own = {},
  } = post;
  const price = (limit: Limit): SheetCell =>
    fillIn(priceKey(id, limit), percentage ? 'procent' : 'euro', priceOf(plan, post, limit), {
      soort: 'getal',
    });
  const amount = (limit: Limit): SheetCell => ({
    style: 'reken',
    shape: 'heel',
    key: amountKey(id, limit),
    formula: fn('ROUND', ofAllParts(id, plan, limit), formulaNumber(0)),
  });
  return row(
    word(group),
    word(called),
    word(unit),
    ...limits.map(price),
    ...limits.map(amount),
    word(provenance(post)),
    { style: 'naam', shape: 'datum', ...(peildatum && { contents: { day: peildatum } }) },
    word(remark),
    fillIn(`toelichting:${id}`, 'tekst', own.toelichting),
  );
}

const ofAllParts = (id: string, { parts }: PlanSums, limit: Limit): Formula =>
  parts
    .flatMap(({ lines }, i) =>
      lines.some(({ post }) => post === id) ? [formulaCell(lineKey(i, id, 'bedrag', limit))] : [],
    )
    .reduce<Formula>((until, cell) => compute(until, '+', cell), formulaNumber(0));

/** What makes the column add up to the total, which is of rounded numbers. */
const rounding = (posten: readonly SheetPost[], limit: Limit): Formula =>
  posten.length === 0
    ? formulaNumber(0)
    : compute(
        formulaCell(totalKey(limit)),
        '-',
        fn(
          'SUM',
          formulaRange(amountKey(certain(posten[0]).id, limit), amountKey(certain(posten.at(-1)).id, limit)),
        ),
      );

function totalRow(called: string, key: string, formula: (limit: Limit) => Formula): Row {
  const empty = (count: number) => Array.from({ length: count }, (): SheetCell => ({ style: 'totaal' }));
  return row(
    ...empty(1),
    word(called, 'totaal'),
    ...empty(3),
    ...limits.map((limit): SheetCell => ({
      style: 'totaal',
      shape: 'heel',
      key: sumKey(key, limit),
      formula: formula(limit),
    })),
    ...empty(4),
  );
}
