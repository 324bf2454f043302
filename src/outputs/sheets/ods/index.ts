import { hasFixedHeight, heightOf } from '../height.ts';
import { packText, XML } from '../pack.ts';
import { widthOf, positions, fixedName, type Placed } from '../position.ts';
import { calculator } from '../compute.ts';
import type { Workbook } from '../workbook.ts';
import { element } from '../../files/xml.ts';
import { odsColumnName, rowName, tableXml } from './sheet.ts';
import { settingsXml, manifestXml, metaXml, ODS, stylesXml } from './parts.ts';
import { sheetRef } from './dialect.ts';
import { NAMES } from './names.ts';
import { odsCellStyles } from './styles.ts';
import { testsOf } from './validations.ts';
import { certain } from '../../../document/certain.ts';

/** A workbook as ODS (OpenDocument 1.3), for LibreOffice and every program that reads it. */
export function writeOds(workbook: Workbook): Uint8Array {
  const book = positions(workbook);
  const parts: Record<string, string> = {
    'content.xml': contentsXml(book),
    'styles.xml': stylesXml(workbook),
    'meta.xml': metaXml(workbook),
    'settings.xml': settingsXml(workbook),
  };
  return packText(
    { mimetype: ODS, ...parts, 'META-INF/manifest.xml': manifestXml(Object.keys(parts)) },
    workbook.date,
    ['mimetype'],
  );
}

function contentsXml(book: Placed): string {
  const { sheets, colours } = book.workbook;
  const tests = testsOf(book);
  const value = calculator(book);
  return (
    XML +
    element(
      'office:document-content',
      NAMES,
      element('office:automatic-styles', {}, sizesXml(book.workbook) + odsCellStyles(colours)) +
        element(
          'office:body',
          {},
          element(
            'office:spreadsheet',
            {},
            // A question mark or a bracket in a word is just that.
            element('table:calculation-settings', {
              'table:case-sensitive': 'false',
              'table:use-regular-expressions': 'false',
              'table:automatic-find-labels': 'false',
            }) +
              tests.xml +
              sheets.map((_, i) => tableXml(book, i, value, tests)).join('') +
              namesXml(book) +
              filtersXml(book),
          ),
        ),
    )
  );
}

/** Widths, heights, and the page on which a sheet is printed. */
function sizesXml({ sheets }: Workbook): string {
  const widths = new Set(sheets.flatMap((sheet) => [...sheet.columns, 10]));
  const heights = new Map(
    sheets.flatMap((sheet) =>
      sheet.rows.map((row) => {
        const height = heightOf(row, sheet);
        const fixed = hasFixedHeight(row);
        return [rowName(height, fixed), { height, fixed }];
      }),
    ),
  );
  const style = (name: string, family: string, inside: string, more = {}) =>
    element('style:style', { 'style:name': name, 'style:family': family, ...more }, inside);
  return [
    style('tabel', 'table', element('style:table-properties', { 'table:display': 'true' }), {
      'style:master-page-name': 'Blad',
    }),
    ...[...widths].map((width) =>
      style(
        odsColumnName(width),
        'table-column',
        // A character of the standard letter is 7 pixels wide, a pixel three quarters of a point.
        element('style:table-column-properties', { 'style:column-width': `${(width * 7 + 5) * 0.75}pt` }),
      ),
    ),
    ...[...heights].map(([name, { height, fixed }]) =>
      style(
        name,
        'table-row',
        element('style:table-row-properties', {
          'style:row-height': `${height}pt`,
          'style:use-optimal-row-height': String(!fixed),
        }),
      ),
    ),
  ].join('');
}

function namesXml(book: Placed): string {
  const { sheets, names } = book.workbook;
  if (names.length === 0) return '';
  const parts = names.map(({ name, of, until }) => {
    const begin = book.place(of);
    const sheet = sheetRef(certain(sheets[begin.sheet]).name);
    const first = `${sheet}.${fixedName(begin)}`;
    return element('table:named-range', {
      'table:name': name,
      'table:base-cell-address': first,
      'table:cell-range-address': of === until ? first : `${first}:.${fixedName(book.place(until))}`,
    });
  });
  return element('table:named-expressions', {}, parts.join(''));
}

function filtersXml({ workbook: { sheets } }: Placed): string {
  const parts = sheets.flatMap((sheet, i) => {
    if (sheet.filterUntil === undefined) return [];
    const name = sheetRef(sheet.name);
    const of = fixedName({ row: sheet.heading, column: 0 });
    const until = fixedName({ row: sheet.filterUntil, column: widthOf(sheet) - 1 });
    return [
      element('table:database-range', {
        'table:name': `__Anonymous_Sheet_DB__${i}`,
        'table:target-range-address': `${name}.${of}:${name}.${until}`,
        'table:display-filter-buttons': 'true',
      }),
    ];
  });
  return parts.length > 0 ? element('table:database-ranges', {}, parts.join('')) : '';
}
