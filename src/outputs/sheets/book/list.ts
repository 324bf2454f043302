import { nl } from '../../../text/nl.ts';
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
import { fillIn, type Sheet, type SheetCell, type Row, type Workbook } from '../workbook.ts';
import {
  bronnenSheet,
  bookCellName,
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
import type { SheetField, ListData } from './data.ts';

/** A column of the list: a field, or one choice of a field that allows several. */
interface Column {
  key: string;
  name: string;
  field: SheetField;
  cross: boolean;
}

/** A list with a row per time that somebody fills it in, and a sheet that counts it. */
export function listBook(data: ListData): Workbook {
  const { kop: over, velden: fields, bronnen, rijen: rows } = data;
  const columns = columnsOf(fields);
  return workbookOf(
    over.titel,
    over,
    [
      explanationSheet(data),
      listSheet(columns, rows),
      countSheet(data, columns),
      choicesSheet(fields),
      bronnenSheet(over, bronnen),
    ],
    [
      ...columns.map(({ key }) => ({
        name: bookCellName('lijst', ...key.split(':')),
        of: `${key}:1`,
        until: `${key}:${rows}`,
      })),
      ...['van', 'tot'].map((what) => ({
        name: bookCellName('periode', what),
        of: `periode:${what}`,
        until: `periode:${what}`,
      })),
    ],
  );
}

const columnsOf = (fields: readonly SheetField[]): Column[] =>
  fields.flatMap((field) =>
    field.invoer === 'meerkeuze'
      ? field.opties.map((option, i) => ({
          key: `${field.id}:${i + 1}`,
          name: `${field.label} ${option}`,
          field,
          cross: true,
        }))
      : [{ key: field.id, name: field.label, field, cross: field.invoer === 'vinkje' }],
  );

function explanationSheet({
  kop: { titel: name },
  velden: fields,
  waarschuwingen: warnings,
  kleinsteAantal: smallestCount,
}: ListData): Sheet {
  const share = (title: string) => row(word(title, 'groep'), word('', 'groep'), word('', 'groep'));
  return {
    name: werkblad.sheets.explanation,
    columns: [46, 70, 50],
    heading: 1,
    rows: [
      title(name),
      cellsHeading(werkblad.vraag, werkblad.soort, werkblad.help),
      ...fields.map(({ label, invoer: input, opties: options, hulp: help = '' }) =>
        row(
          word(label),
          word(options.length > 0 ? options.join('\n') : nl.sjabloon.inputName[input]),
          word(help),
        ),
      ),
      row(),
      share(werkblad.soWorksThe),
      ...werkblad.listExplanation(smallestCount).map((line, i) => row(word(String(i + 1)), word(line))),
      ...warnings.flatMap(({ titel: title, regels: lines }) => [
        row(),
        share(title),
        ...lines.map((line) => row(word(''), word(line))),
      ]),
    ],
  };
}

function listSheet(columns: readonly Column[], rows: number): Sheet {
  return {
    name: werkblad.sheets.lijst,
    columns: [8, ...columns.map(width)],
    heading: 1,
    fixed: 1,
    filterUntil: rows + 1,
    rows: [
      title(werkblad.sheets.lijst),
      {
        cells: [
          { style: 'kop', contents: werkblad.nummer },
          ...columns.map(({ name, cross }): SheetCell => ({
            style: cross ? 'kopDraai' : 'kop',
            contents: name,
          })),
        ],
        height: 190,
      },
      ...Array.from({ length: rows }, (_, i) =>
        row(
          { style: 'naam', shape: 'heel', contents: i + 1 },
          ...columns.map((column) => listCell(column, i + 1)),
        ),
      ),
    ],
  };
}

const width = ({ cross, field }: Column): number => (cross ? 5 : field.invoer === 'datum' ? 17 : 16);

const listCell = ({ key, field, cross }: Column, number: number): SheetCell =>
  fillIn(
    `${key}:${number}`,
    cross ? 'tekst' : shapeOf(field),
    undefined,
    cross ? { soort: 'kruis', help: field.hulp ?? werkblad.crossHelp } : testOf(field, choicesOf(field)),
  );

/** How often each answer was given between two days, and how many rows there are. */
function countSheet(
  { velden: fields, rijen: rows, periode: period, kleinsteAantal: smallestCount }: ListData,
  columns: readonly Column[],
): Sheet {
  const day = fields.find(({ invoer: input }) => input === 'datum');
  const column = (key: string) => formulaRange(`${key}:1`, `${key}:${rows}`);
  const inPeriod: Formula[] = day
    ? [
        compute(column(day.id), '>=', formulaCell('periode:van')),
        // No last day: everything from the first on.
        compute(
          column(day.id),
          '<=',
          fn(
            'IF',
            compute(formulaCell('periode:tot'), '=', formulaText('')),
            formulaNumber(LAST),
            formulaCell('periode:tot'),
          ),
        ),
      ]
    : [];
  const count = (condition: Formula) =>
    fn(
      'SUMPRODUCT',
      inPeriod.reduce((until, part) => compute(until, '*', part), compute(formulaNumber(1), '*', condition)),
    );
  const answers = fields.flatMap(({ id, label, invoer: input, opties: options }): Row[] => {
    if (input === 'keuze')
      return options.map((option, i) =>
        countRow(
          label,
          option,
          `telling:${id}:${i}`,
          count(compute(column(id), '=', formulaCell(`keuze:${id}:${i}`))),
          smallestCount,
        ),
      );
    const crosses = columns.filter(({ field, cross }) => cross && field.id === id);
    return crosses.map(({ key }, i) =>
      countRow(
        label,
        options[i] ?? '',
        `telling:${key}`,
        count(compute(column(key), '=', formulaText('x'))),
        smallestCount,
      ),
    );
  });
  const periodRow = (name: string, what: 'van' | 'tot') =>
    row(
      word(name),
      fillIn(`periode:${what}`, 'datum', { day: period[what] }, { soort: 'datum', help: werkblad.dateHelp }),
    );
  return {
    name: werkblad.sheets.count,
    columns: [46, 42, 12, 20],
    heading: day ? 3 : 1,
    rows: [
      title(werkblad.sheets.count),
      ...(day ? [periodRow(werkblad.periodOf, 'van'), periodRow(werkblad.periodUntil, 'tot')] : []),
      cellsHeading(werkblad.vraag, werkblad.answer, werkblad.counted, werkblad.passingOn),
      // Below the headings: LibreOffice does not compute a formula that stands above repeated rows in an ODS.
      ...(day
        ? [
            countRow(
              werkblad.filledIn,
              '',
              'telling:alle',
              count(compute(column(day.id), '<>', formulaText(''))),
              smallestCount,
            ),
          ]
        : []),
      ...answers,
    ],
  };
}

/** The last day that spreadsheets know: 31 December 9999. */
const LAST = 2_958_465;

function countRow(vraag: string, answer: string, key: string, formula: Formula, smallest: number): Row {
  const small = fn(
    'AND',
    compute(formulaCell(key), '>', formulaNumber(0)),
    compute(formulaCell(key), '<', formulaNumber(smallest)),
  );
  return row(
    word(vraag),
    word(answer),
    { style: 'reken', shape: 'heel', key, formula },
    {
      style: 'reken',
      shape: 'heel',
      formula:
        smallest > 1
          ? fn('IF', small, formulaText(werkblad.lessThan(smallest)), formulaCell(key))
          : formulaCell(key),
    },
  );
}
