import { sheetDayNumber } from '../days.ts';
import { writeFormula, writeLink } from '../dialect.ts';
import { hasFixedHeight, heightOf } from '../height.ts';
import { widthOf, cellName, columnName, type Placed, type Position } from '../position.ts';
import type { CellValue } from '../compute.ts';
import type { SheetCell } from '../workbook.ts';
import { element, xml } from '../../files/xml.ts';
import { XML } from '../pack.ts';
import { xlsxDialect } from './dialect.ts';
import { styleNumber } from './styles.ts';
import { testsXml } from './validations.ts';
import { werkblad } from '../../../text/outputs/workbook.ts';
import { certain } from '../../../document/certain.ts';

export interface SheetParts {
  xml: string;
  /** Web addresses in the order of their relation ids. */
  links: string[];
}

/** One worksheet, its elements in the order that the format demands. */
export function sheetXml(book: Placed, number: number, value: (position: Position) => CellValue): SheetParts {
  const sheet = certain(book.workbook.sheets[number]);
  const { rows, columns, heading, fixed = 0, filterUntil } = sheet;
  const wide = widthOf(sheet);
  const cells = rows.flatMap((row, i) =>
    row.cells.flatMap((cell, column) =>
      cell ? [{ cell, position: { sheet: number, row: i, column } satisfies Position }] : [],
    ),
  );
  const dialect = xlsxDialect(book.workbook.sheets);
  const cellXml = (cell: SheetCell, position: Position): string => {
    const traits = { r: cellName(position), s: styleNumber(cell.style, cell.shape ?? 'tekst') };
    const formula = cell.formula
      ? writeFormula(cell.formula, position, book.place, dialect)
      : cell.link !== undefined && !looseLink(cell)
        ? writeLink(
            cell.link,
            typeof cell.contents === 'object' ? cell.contents.day : String(cell.contents),
            dialect,
          )
        : undefined;
    if (formula === undefined) return contentsXml(cell, traits);
    const f = element('f', {}, xml(formula));
    const outcome = value(position);
    return typeof outcome === 'string'
      ? element('c', { ...traits, t: 'str' }, `${f}<v>${xml(outcome)}</v>`)
      : element('c', traits, f + element('v', {}, String(Number(outcome ?? 0))));
  };
  const links = cells.filter(({ cell }) => looseLink(cell));
  const hyperlinks = links.map(({ position }, i) =>
    element('hyperlink', { ref: cellName(position), 'r:id': `rId${i + 1}` }),
  );
  const linksAbove = cellName({ row: heading + 1, column: fixed });
  const contents =
    XML +
    element(
      'worksheet',
      {
        xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
      },
      element('sheetPr', {}, element('pageSetUpPr', { fitToPage: 1 })) +
        element('dimension', { ref: `A1:${columnName(wide - 1)}${rows.length}` }) +
        element(
          'sheetViews',
          {},
          element(
            'sheetView',
            { showGridLines: 0, tabSelected: number === 0 ? 1 : undefined, workbookViewId: 0 },
            element('pane', {
              xSplit: fixed || undefined,
              ySplit: heading + 1,
              topLeftCell: linksAbove,
              activePane: fixed ? 'bottomRight' : 'bottomLeft',
              state: 'frozen',
            }) +
              element('selection', {
                pane: fixed ? 'bottomRight' : 'bottomLeft',
                activeCell: linksAbove,
                sqref: linksAbove,
              }),
          ),
        ) +
        element('sheetFormatPr', { defaultRowHeight: 15 }) +
        element(
          'cols',
          {},
          columns
            .map((width, i) => element('col', { min: i + 1, max: i + 1, width, customWidth: 1 }))
            .join(''),
        ) +
        element(
          'sheetData',
          {},
          rows
            .map((row, i) =>
              element(
                'row',
                { r: i + 1, ht: heightOf(row, sheet), customHeight: hasFixedHeight(row) ? 1 : undefined },
                row.cells
                  .map((cell, column) => (cell ? cellXml(cell, { sheet: number, row: i, column }) : ''))
                  .join(''),
              ),
            )
            .join(''),
        ) +
        (filterUntil === undefined
          ? ''
          : element('autoFilter', { ref: filterRange(heading, filterUntil, wide) })) +
        testsXml(
          cells.flatMap(({ cell: { test }, position }) => (test ? [{ test, position }] : [])),
          book,
        ) +
        (hyperlinks.length > 0 ? element('hyperlinks', {}, hyperlinks.join('')) : '') +
        element('pageMargins', { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 }) +
        // 9 is A4; as many pages high as it takes.
        element('pageSetup', { paperSize: 9, orientation: 'landscape', fitToWidth: 1, fitToHeight: 0 }) +
        element('headerFooter', {}, element('oddFooter', {}, xml(footerText(book.workbook.title)))),
    );
  return { xml: contents, links: links.flatMap(({ cell }) => cell.link ?? []) };
}

/** Whether a link is no formula: Excel refuses a file with a longer text in a formula. */
const looseLink = ({ link = '' }: SheetCell): boolean => link.length > 255;

/** The cells that can be filtered. Example: `A2:C40`. */
export const filterRange = (heading: number, until: number, wide: number, name = cellName): string =>
  `${name({ row: heading, column: 0 })}:${name({ row: until, column: wide - 1 })}`;

function contentsXml({ contents }: SheetCell, traits: Record<string, string | number>): string {
  if (contents === undefined) return element('c', traits);
  if (typeof contents === 'number') return element('c', traits, element('v', {}, String(contents)));
  if (typeof contents === 'object')
    return element('c', traits, element('v', {}, String(sheetDayNumber(contents.day))));
  const t = element('t', { 'xml:space': 'preserve' }, xml(contents));
  return element('c', { ...traits, t: 'inlineStr' }, element('is', {}, t));
}

/** Title at the left, page number at the right. A `&` begins a code here, so one of the title is doubled. */
const footerText = (title: string): string =>
  `&L${title.replaceAll('&', '&&')}&R${werkblad.page('&P', '&N')}`;
