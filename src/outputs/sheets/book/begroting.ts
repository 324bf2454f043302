import { werkblad } from '../../../text/outputs/workbook.ts';
import {
  formulaRange,
  formulaCell,
  fn,
  formulaNumber,
  compute,
  formulaText,
  type Formula,
} from '../formula.ts';
import { fillIn, type Sheet, type SheetCell, type Row, type SheetShape, type Workbook } from '../workbook.ts';
import {
  bronnenSheet,
  bookCellName,
  bookContentsOf,
  choicesSheet,
  choicesOf,
  cellsHeading,
  row,
  title,
  testOf,
  shapeOf,
  workbookOf,
  word,
} from './cells.ts';
import type { BegrotingData, SheetPost, SheetField } from './data.ts';
import { provenance, inExample, divide, exampleSheet } from './example.ts';
import { certain } from '../../../document/certain.ts';

/** A budget to fill in, with the worked example beside it. */
export function begrotingBook(data: BegrotingData): Workbook {
  const { kop: over, velden: fields, posten, dekking: coverage, bronnen } = data;
  const own = posten.flatMap(({ id, percentage }) => [
    ['aantal', id],
    ...(percentage ? [] : [['prijs', id]]),
    ['bedrag', id],
    ['toelichting', id],
  ]) as [string, string][];
  return workbookOf(
    over.titel,
    over,
    [
      dataSheet(data, werkblad.begrotingExplanation),
      begrotingSheet(data),
      exampleSheet(data),
      choicesSheet(fields),
      bronnenSheet(over, bronnen),
    ],
    [
      ...[...fields, ...coverage].map(({ id }) => name(`veld:${id}`, 'veld', id)),
      ...own.map(([what, id]) => name(`${what}:${id}`, what, id)),
      ...['subtotaal', 'totaal', ...(coverage.length > 0 ? ['dekking'] : [])].map((what) =>
        name(`som:${what}`, 'som', what),
      ),
    ],
  );
}

export const name = (key: string, ...parts: string[]) => ({
  name: bookCellName(...parts),
  of: key,
  until: key,
});

/** The first sheet: what the budget is about, and how the file works. */
export const dataSheet = (
  { kop: { titel: name }, velden: fields }: BegrotingData,
  lines: readonly string[],
): Sheet => ({
  name: werkblad.sheets.details,
  columns: [42, 80],
  heading: 1,
  rows: [
    title(name),
    cellsHeading(werkblad.given, werkblad.fillIn),
    ...fields.map((field) => row(word(field.label), fieldCell(field))),
    row(),
    row(word(werkblad.soWorksThe, 'groep'), word('', 'groep')),
    ...lines.map((line, i) => row(word(String(i + 1)), word(line))),
  ],
});

const fieldCell = (field: SheetField): SheetCell =>
  fillIn(`veld:${field.id}`, shapeOf(field), bookContentsOf(field), testOf(field, choicesOf(field)));

function begrotingSheet({ posten, dekking: coverage }: BegrotingData): Sheet {
  const { plain, over } = divide(posten);
  const amounts = sum(plain, 'bedrag');
  const total = over.reduce<Formula>(
    (until, { id }) => compute(until, '+', formulaCell(`bedrag:${id}`)),
    formulaCell('som:subtotaal'),
  );
  return {
    name: werkblad.sheets.begroting,
    columns: [23, 36, 27, 11, 15, 16, 16, 16, 18, 18, 36],
    heading: 1,
    fixed: 2,
    rows: [
      title(werkblad.sheets.begroting),
      cellsHeading(
        werkblad.group,
        werkblad.post,
        werkblad.unit,
        werkblad.yourCount,
        werkblad.yourPrice,
        werkblad.yourAmount,
        werkblad.exampleLow,
        werkblad.exampleHigh,
        werkblad.provenance,
        werkblad.peildatum,
        werkblad.yourRemark,
      ),
      ...plain.map(postRow),
      sumRow(werkblad.subtotal, 'subtotaal', amounts, 'subtotaal'),
      ...over.map(postRow),
      sumRow(werkblad.total, 'totaal', total, 'totaal'),
      sumRow(werkblad.stillEmpty, 'leeg', emptyCells(plain, over), undefined, 'heel'),
      ...(coverage.length > 0 ? coverageRows(coverage) : []),
    ],
  };
}

const sum = (posten: readonly SheetPost[], what: string): Formula =>
  posten.length === 0
    ? formulaNumber(0)
    : fn('SUM', formulaRange(`${what}:${certain(posten[0]).id}`, `${what}:${certain(posten.at(-1)).id}`));

function emptyCells(plain: readonly SheetPost[], over: readonly SheetPost[]): Formula {
  const parts = [
    ...(plain.length > 0
      ? [formulaRange(`aantal:${certain(plain[0]).id}`, `prijs:${certain(plain.at(-1)).id}`)]
      : []),
    ...over.map(({ id }) => formulaCell(`aantal:${id}`)),
  ].map((part) => fn('COUNTBLANK', part));
  return parts.reduce((until, part) => compute(until, '+', part));
}

function postRow(post: SheetPost): Row {
  const { id, groep: group, naam: name, eenheid: unit, percentage, peildatum, eigen: own = {} } = post;
  const count = percentage && own.aantal !== undefined ? own.aantal / 100 : own.aantal;
  const numbers = { soort: 'getal' } as const;
  return row(
    word(group),
    word(name),
    word(unit),
    fillIn(`aantal:${id}`, percentage ? 'procent' : 'getal', count, numbers),
    percentage
      ? { style: 'reken', shape: 'euro', key: `prijs:${id}`, formula: formulaCell('som:subtotaal') }
      : fillIn(`prijs:${id}`, 'euro', own.prijs, numbers),
    {
      style: 'reken',
      shape: 'euro',
      key: `bedrag:${id}`,
      formula: fn(
        'ROUND',
        compute(formulaCell(`aantal:${id}`), '*', formulaCell(`prijs:${id}`)),
        formulaNumber(2),
      ),
    },
    example(inExample('bedrag', 'laag', id)),
    example(inExample('bedrag', 'hoog', id)),
    word(provenance(post)),
    { style: 'naam', shape: 'datum', ...(peildatum && { contents: { day: peildatum } }) },
    fillIn(`toelichting:${id}`, 'tekst', own.toelichting),
  );
}

const example = (key: string, style: SheetCell['style'] = 'reken'): SheetCell => ({
  style,
  shape: 'euro',
  formula: formulaCell(key),
});

const empty = (count: number) => Array.from({ length: count }, (): SheetCell => ({ style: 'totaal' }));

/** How many cells stand between the name of a row and its amount. */
const BETWEEN = 3;

/** The cells of a sum: its name and its amount, under those of the rows. */
const sumCells = (
  name: string,
  key: string,
  formula: Formula,
  shape: SheetShape = 'euro',
  between = BETWEEN,
): SheetCell[] => [
  ...empty(1),
  word(name, 'totaal'),
  ...empty(between),
  { style: 'totaal', shape, key: `som:${key}`, formula },
];

/** @param beside which sum of the example stands beside it */
function sumRow(name: string, key: string, formula: Formula, beside?: string, shape?: SheetShape): Row {
  return row(
    ...sumCells(name, key, formula, shape),
    ...(beside
      ? [example(`voorbeeld:${beside}:laag`, 'totaal'), example(`voorbeeld:${beside}:hoog`, 'totaal')]
      : empty(2)),
    ...empty(3),
  );
}

/** Who pays, and whether that is enough for `som:totaal`. */
export function coverageRows(coverage: readonly SheetField[], between = BETWEEN): Row[] {
  const difference = formulaCell('som:verschil');
  const verdict = fn(
    'IF',
    // Nothing filled in yet: nothing to judge.
    fn(
      'AND',
      compute(formulaCell('som:totaal'), '=', formulaNumber(0)),
      compute(formulaCell('som:dekking'), '=', formulaNumber(0)),
    ),
    formulaText(''),
    fn(
      'IF',
      compute(difference, '=', formulaNumber(0)),
      formulaText(werkblad.fits),
      fn(
        'IF',
        compute(difference, '<', formulaNumber(0)),
        formulaText(werkblad.shortage),
        formulaText(werkblad.over),
      ),
    ),
  );
  const total = fn(
    'SUM',
    formulaRange(`veld:${certain(coverage[0]).id}`, `veld:${certain(coverage.at(-1)).id}`),
  );
  return [
    row(),
    row(word(werkblad.coverage, 'groep'), ...Array.from({ length: between + 2 }, () => word('', 'groep'))),
    ...coverage.map((field) =>
      row(
        word(werkblad.coverage),
        word(field.label),
        ...Array.from({ length: between }, () => word('')),
        fieldCell(field),
      ),
    ),
    row(...sumCells(werkblad.totalCoverage, 'dekking', total, 'euro', between)),
    row(
      ...sumCells(
        werkblad.difference,
        'verschil',
        fn('ROUND', compute(formulaCell('som:dekking'), '-', formulaCell('som:totaal')), formulaNumber(2)),
        'euro',
        between,
      ),
    ),
    row({ style: 'klein', key: 'som:oordeel', formula: verdict }),
  ];
}
