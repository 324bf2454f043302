import { werkblad } from '../../../text/outputs/workbook.ts';
import { formulaRange, formulaCell, fn, formulaNumber, compute, formulaText } from '../formula.ts';
import { fillIn, type Sheet, type SheetCell, type Workbook } from '../workbook.ts';
import { bronnenSheet, cellsHeading, row, title, workbookOf, word } from './cells.ts';
import type { PlanningData } from './data.ts';

/** A plan as a sheet: a row per step with its days, and room for who does it and how far it is; then all other dates. */
export function planningBook({ kop: over, stappen, data = [] }: PlanningData): Workbook {
  return workbookOf(
    over.titel,
    over,
    [
      planningSheet(over.titel, stappen),
      ...(data.length > 0 ? [dataSheet(data)] : []),
      bronnenSheet(over, []),
    ],
    [],
  );
}

const dataSheet = (data: NonNullable<PlanningData['data']>): Sheet => ({
  name: werkblad.sheets.data,
  columns: [18, 9, 24, 64],
  heading: 1,
  fixed: 2,
  filterUntil: data.length + 1,
  rows: [
    title(werkblad.sheets.data),
    cellsHeading(werkblad.dateColumn, werkblad.time, werkblad.soortMoment, werkblad.what),
    ...data.map(({ datum: date, tijd: time = '', soort, wat: what }) =>
      row({ style: 'naam', shape: 'datum', contents: { day: date } }, word(time), word(soort), word(what)),
    ),
  ],
});

function planningSheet(name: string, stappen: PlanningData['stappen']): Sheet {
  const rows = stappen.map(
    (
      { nummer: number, titel: title, wie: who, begin, einde: end, weken: work, klaar: ready, notitie: note },
      i,
    ) =>
      row(
        { style: 'naam', shape: 'heel', ...(number !== undefined && { contents: number }) },
        word(title),
        fillIn(`wie:${i}`, 'tekst', who),
        fillIn(`begin:${i}`, 'datum', { day: begin }, { soort: 'datum' }),
        fillIn(`einde:${i}`, 'datum', end === undefined ? undefined : { day: end }, { soort: 'datum' }),
        work === undefined
          ? { style: 'reken', shape: 'getal', key: `weken:${i}`, formula: weeks(i) }
          : fillIn(`weken:${i}`, 'getal', work),
        fillIn(`klaar:${i}`, 'tekst', ready ? 'x' : undefined, { soort: 'kruis', help: werkblad.crossHelp }),
        fillIn(`notitie:${i}`, 'tekst', note),
      ),
  );
  const empty = (count: number) => Array.from({ length: count }, (): SheetCell => ({ style: 'totaal' }));
  return {
    name: werkblad.sheets.planning,
    columns: [10, 44, 26, 18, 18, 9, 9, 44],
    heading: 1,
    fixed: 2,
    ...(stappen.length > 0 && { filterUntil: stappen.length + 1 }),
    rows: [
      title(name),
      cellsHeading(
        werkblad.nummer,
        werkblad.stap,
        werkblad.who,
        werkblad.begin,
        werkblad.end,
        werkblad.weeks,
        werkblad.ready,
        werkblad.note,
      ),
      ...rows,
      ...(stappen.length > 0
        ? [
            row(
              ...empty(1),
              word(werkblad.planningReady, 'totaal'),
              ...empty(4),
              {
                style: 'totaal',
                shape: 'heel',
                key: 'som:klaar',
                formula: fn(
                  'SUMPRODUCT',
                  compute(
                    formulaNumber(1),
                    '*',
                    compute(formulaRange('klaar:0', `klaar:${stappen.length - 1}`), '=', formulaText('x')),
                  ),
                ),
              },
              ...empty(1),
            ),
          ]
        : []),
    ],
  };
}

/** In whole weeks, also of a step that ends on a Friday; nothing without a last day. */
const weeks = (i: number) =>
  fn(
    'IF',
    compute(formulaCell(`einde:${i}`), '=', formulaText('')),
    formulaText(''),
    fn(
      'ROUND',
      compute(
        compute(compute(formulaCell(`einde:${i}`), '-', formulaCell(`begin:${i}`)), '+', formulaNumber(1)),
        '/',
        formulaNumber(7),
      ),
      formulaNumber(0),
    ),
  );
