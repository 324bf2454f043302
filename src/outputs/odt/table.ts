import { tableShape } from '../office/columns.ts';
import { cellStyle } from '../office/style.ts';
import type { BlockOf, Cell, PlainBlock } from '../../page/plain/plain.ts';
import { directionOf } from '../../text/languages.ts';
import { cm, element } from './element.ts';
import type { Pass, Spot } from './pass.ts';

type Write = (blocks: readonly PlainBlock[], place: Spot) => string;

/** A table: its header rows are said again on every page, and a row stays on one page. */
export function odtTable(node: BlockOf<'table'>, place: Spot, write: Write): string {
  const { pass } = place;
  const { columns, size } = tableShape(node, place.width);
  const row = (cells: readonly Cell[], heading: boolean) => {
    let column = 0;
    const parts = cells.map((cell, i) => {
      const span = cell.span ?? 1;
      const space = columns.slice(column, column + span).reduce((a, b) => a + b, 0);
      column += span;
      const style = cellStyle(
        heading ? 'Tabelkop' : node.rowHeads && i === 0 ? 'Tabelrijkop' : 'Tabel',
        size,
      );
      const { alignment: _, ...rest } = place;
      const inside: Spot = { ...rest, style, width: space - 200 };
      const contents =
        cell.blocks.length > 0
          ? write(cell.blocks, { ...inside, ...(cell.align && { alignment: cell.align }) })
          : element('text:p', { 'text:style-name': style });
      return (
        element(
          'table:table-cell',
          {
            'table:style-name': heading ? 'Kopcel' : 'Cel',
            'office:value-type': 'string',
            'table:number-columns-spanned': span > 1 ? span : undefined,
          },
          contents,
        ) + element('table:covered-table-cell').repeat(span - 1)
      );
    });
    return element('table:table-row', { 'table:style-name': 'Rij' }, parts.join(''));
  };
  return element(
    'table:table',
    {
      'table:name': nameOf(node.name, pass),
      'table:style-name': tableStyle(pass, place.width, place.language),
    },
    columns
      .map((width) => element('table:table-column', { 'table:style-name': columnStyle(pass, width) }))
      .join('') +
      (node.head.length > 0 ? element('table:table-header-rows', {}, row(node.head, true)) : '') +
      node.rows.map((cells) => row(cells, false)).join(''),
  );
}

/** A card to cut out: a dashed edge, on one page. */
export function odtCard(contents: string, place: Spot, title: string): string {
  const { pass, width } = place;
  return element(
    'table:table',
    { 'table:name': nameOf(title, pass), 'table:style-name': tableStyle(pass, width, place.language) },
    element('table:table-column', { 'table:style-name': columnStyle(pass, width) }) +
      element(
        'table:table-row',
        { 'table:style-name': 'Rij' },
        element(
          'table:table-cell',
          { 'table:style-name': 'Kaartcel', 'office:value-type': 'string' },
          contents,
        ),
      ),
  );
}

/** Cards that lie on sheets of their own, in rows of one height; measures in millimetres. */
export function odtCardTable(
  cells: readonly string[],
  { columns, width, height, cut }: { columns: number; width: number; height: number; cut: boolean },
  { pass }: Spot,
  name: string,
): string {
  const twips = Math.round((width / 25.4) * 1440);
  const row = `Kaartrij-${height}`;
  pass.own.set(
    row,
    element(
      'style:style',
      { 'style:name': row, 'style:family': 'table-row' },
      element('style:table-row-properties', {
        'style:min-row-height': `${height}mm`,
        'fo:keep-together': 'always',
      }),
    ),
  );
  const cell = (contents: string) =>
    element(
      'table:table-cell',
      { 'table:style-name': cut ? 'Knipkaart' : 'Grondkaart', 'office:value-type': 'string' },
      contents || element('text:p', { 'text:style-name': 'Kaart' }),
    );
  const rows = Array.from({ length: Math.ceil(cells.length / columns) }, (_, i) =>
    Array.from({ length: columns }, (_, j) => cell(cells[i * columns + j] ?? '')).join(''),
  );
  return element(
    'table:table',
    { 'table:name': nameOf(name, pass), 'table:style-name': tableStyle(pass, twips * columns) },
    element('table:table-column', {
      'table:style-name': columnStyle(pass, twips),
      'table:number-columns-repeated': columns,
    }) + rows.map((each) => element('table:table-row', { 'table:style-name': row }, each)).join(''),
  );
}

/** Programs want every table to have a name of its own; the navigator shows it. */
const nameOf = (name: string, pass: Pass) => `${name || 'Tabel'} ${pass.next()}`.replace(/[.!]/g, '');

function columnStyle({ own }: Pass, width: number): string {
  const name = `Kolom-${width}`;
  own.set(
    name,
    element(
      'style:style',
      { 'style:name': name, 'style:family': 'table-column' },
      element('style:table-column-properties', { 'style:column-width': cm(width) }),
    ),
  );
  return name;
}

function tableStyle({ own }: Pass, width: number, language?: string): string {
  const fromRight = language !== undefined && directionOf(language) === 'rtl';
  const name = `Tafel-${width}${fromRight ? '-rl' : ''}`;
  own.set(
    name,
    element(
      'style:style',
      { 'style:name': name, 'style:family': 'table' },
      element('style:table-properties', {
        'style:width': cm(width),
        'table:align': 'left',
        ...(fromRight && { 'style:writing-mode': 'rl-tb' }),
        'fo:margin-top': '4pt',
        'fo:margin-bottom': '6pt',
      }),
    ),
  );
  return name;
}
