import { dayAt } from '../days.ts';
import { writeFormula, writeLink } from '../dialect.ts';
import { hasFixedHeight, heightOf } from '../height.ts';
import { widthOf, type Placed, type Position } from '../position.ts';
import type { CellValue } from '../compute.ts';
import { showSheet } from '../show.ts';
import type { SheetCell } from '../workbook.ts';
import { element, xml } from '../../files/xml.ts';
import { odsDialect } from './dialect.ts';
import { styleName } from './styles.ts';
import type { Tests } from './validations.ts';
import { certain } from '../../../document/certain.ts';

/** One `table:table` of the body. */
export function tableXml(
  book: Placed,
  number: number,
  value: (position: Position) => CellValue,
  tests: Tests,
): string {
  const sheet = certain(book.workbook.sheets[number]);
  const wide = widthOf(sheet);
  const dialect = odsDialect(book.workbook.sheets);
  const cellXml = (cell: SheetCell | null | undefined, position: Position): string => {
    if (!cell) return element('table:table-cell');
    const { formula, style, shape = 'tekst', test, link } = cell;
    const outcome = value(position);
    const text = showSheet(outcome, shape);
    return element(
      'table:table-cell',
      {
        'table:style-name': styleName(style, shape),
        'table:content-validation-name': test && tests.name(test),
        'table:formula': formula
          ? `of:=${writeFormula(formula, position, book.place, dialect)}`
          : link && `of:=${writeLink(link, text, dialect)}`,
        ...soortOf(outcome, shape),
      },
      text === '' ? '' : paragraphs(text),
    );
  };
  const rows = sheet.rows.map((row, i) =>
    element(
      'table:table-row',
      { 'table:style-name': rowName(heightOf(row, sheet), hasFixedHeight(row)) },
      Array.from({ length: wide }, (_, column) =>
        cellXml(row.cells[column], { sheet: number, row: i, column }),
      ).join(''),
    ),
  );
  const columns = Array.from({ length: wide }, (_, i) =>
    element('table:table-column', { 'table:style-name': odsColumnName(sheet.columns[i] ?? 10) }),
  );
  return element(
    'table:table',
    { 'table:name': sheet.name, 'table:style-name': 'tabel' },
    columns.join('') +
      rows.slice(0, sheet.heading).join('') +
      // What a reading program calls the headings, and what stands on every printed page.
      element('table:table-header-rows', {}, rows[sheet.heading] ?? '') +
      rows.slice(sheet.heading + 1).join(''),
  );
}

export const odsColumnName = (width: number): string => `kolom-${String(width).replace('.', '-')}`;
export const rowName = (height: number, fixed: boolean): string => `rij-${height}${fixed ? '-vast' : ''}`;

function soortOf(value: CellValue, shape: SheetCell['shape']): Record<string, string | number | undefined> {
  if (value === null) return {};
  if (typeof value !== 'number') return { 'office:value-type': 'string' };
  if (shape === 'datum') return { 'office:value-type': 'date', 'office:date-value': dayAt(value) };
  if (shape === 'euro')
    return { 'office:value-type': 'currency', 'office:currency': 'EUR', 'office:value': value };
  return { 'office:value-type': shape === 'procent' ? 'percentage' : 'float', 'office:value': value };
}

const paragraphs = (text: string): string =>
  text
    .split('\n')
    .map((line) => element('text:p', {}, xml(line)))
    .join('');
