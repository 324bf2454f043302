import {
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  type FileChild,
} from 'docx';
import { tableShape } from '../office/columns.ts';
import { cardSizes } from '../office/paper.ts';
import { cellStyle } from '../office/style.ts';
import type { BlockOf, CardPaper, Cell, PlainBlock } from '../../page/plain/plain.ts';
import { directionOf } from '../../text/languages.ts';
import { Element } from './element.ts';
import type { DocxSpot } from './pass.ts';
import { hex } from './sizes.ts';
import { TABLE_STYLE } from './table-style.ts';

type Write = (blocks: readonly PlainBlock[], place: DocxSpot) => FileChild[];

/** A table with a name that screen readers say. */
class Named extends Table {
  constructor(options: ConstructorParameters<typeof Table>[0], name: string) {
    super(options);
    // The library knows no name for a table; its properties are the first child.
    const properties = this.root[0] as unknown as { root: Element[] };
    if (name) properties.root.push(new Element('w:tblCaption', [{ _attr: { 'w:val': name } }]));
  }
}

/** In a text from right to left the first column stands right. */
const fromRight = ({ language }: DocxSpot) =>
  language !== undefined && directionOf(language) === 'rtl' ? { visuallyRightToLeft: true } : {};

/** A table: its first row is said again on every page, and a row stays on one page. */
export function docxTable(node: BlockOf<'table'>, place: DocxSpot, write: Write): Table {
  const width = place.width - place.indent;
  const { columns, size } = tableShape(node, width);
  const row = (cells: readonly Cell[], heading: boolean) => {
    let column = 0;
    return new TableRow({
      // LibreOffice loses every other row when a header that may not split just fits at the foot of a page.
      ...(heading ? { tableHeader: true } : { cantSplit: true }),
      children: cells.map((cell, i) => {
        const span = cell.span ?? 1;
        const space = columns.slice(column, column + span).reduce((a, b) => a + b, 0);
        column += span;
        const style = cellStyle(
          heading ? 'Tabelkop' : node.rowHeads && i === 0 ? 'Tabelrijkop' : 'Tabel',
          size,
        );
        const inside: DocxSpot = { ...place, style, indent: 0, depth: 0, width: space - 200 };
        delete inside.alignment;
        const contents = write(cell.blocks, {
          ...inside,
          ...(cell.align && { alignment: cell.align }),
        });
        return new TableCell({
          ...(span > 1 && { columnSpan: span }),
          width: { size: space, type: WidthType.DXA },
          children: cellContents(contents, inside, write),
        });
      }),
    });
  };
  return new Named(
    {
      style: TABLE_STYLE,
      layout: TableLayoutType.FIXED,
      ...fromRight(place),
      width: { size: width, type: WidthType.DXA },
      columnWidths: columns,
      ...(place.indent > 0 && { indent: { size: place.indent, type: WidthType.DXA } }),
      tableLook: {
        firstRow: true,
        firstColumn: node.rowHeads,
        lastRow: false,
        lastColumn: false,
        noHBand: true,
        noVBand: true,
      },
      rows: [
        ...(node.head.length > 0 ? [row(node.head, true)] : []),
        ...node.rows.map((cells) => row(cells, false)),
      ],
    },
    node.name,
  );
}

/** A card to cut out: a dashed edge, on one page. */
export function card(contents: FileChild[], place: DocxSpot, name: string): Table {
  const edge = { style: BorderStyle.DASHED, size: 8, color: hex(place.pass.colours.lijnSterk) };
  const width = place.width - place.indent;
  return new Named(
    {
      layout: TableLayoutType.FIXED,
      ...fromRight(place),
      width: { size: width, type: WidthType.DXA },
      columnWidths: [width],
      ...(place.indent > 0 && { indent: { size: place.indent, type: WidthType.DXA } }),
      margins: { top: 140, bottom: 100, left: 200, right: 200 },
      borders: { top: edge, bottom: edge, left: edge, right: edge },
      rows: [
        new TableRow({
          cantSplit: true,
          children: [
            new TableCell({ width: { size: width, type: WidthType.DXA }, children: contents as never }),
          ],
        }),
      ],
    },
    name,
  );
}

/** Cards that lie on sheets of their own, in rows of one height; a single one on a sheet is not cut. */
export function cardTable(
  cells: readonly FileChild[][],
  paper: CardPaper,
  { pass }: DocxSpot,
  name: string,
): Table {
  const { columns, width, height, edge: room } = cardSizes(paper);
  const edge = {
    style: paper.perSheet === 1 ? BorderStyle.NONE : BorderStyle.DASHED,
    size: 8,
    color: hex(pass.colours.lijnSterk),
  };
  const rows = Array.from({ length: Math.ceil(cells.length / columns) }, (_, i) =>
    cells.slice(i * columns, (i + 1) * columns),
  );
  const cell = (contents: FileChild[]) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      children: (contents.length > 0 ? contents : [new Paragraph({})]) as never,
    });
  return new Named(
    {
      layout: TableLayoutType.FIXED,
      width: { size: width * columns, type: WidthType.DXA },
      columnWidths: Array.from({ length: columns }, () => width),
      margins: { top: room, bottom: room, left: room, right: room },
      borders: {
        top: edge,
        bottom: edge,
        left: edge,
        right: edge,
        insideHorizontal: edge,
        insideVertical: edge,
      },
      rows: rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            height: { value: height, rule: HeightRule.ATLEAST },
            children: Array.from({ length: columns }, (_, i) => cell(row[i] ?? [])),
          }),
      ),
    },
    name,
  );
}

/** A cell ends in a paragraph, as Word demands. */
function cellContents(contents: FileChild[], place: DocxSpot, write: Write): never[] {
  const slot = contents.at(-1) instanceof Table || contents.length === 0;
  return [...contents, ...(slot ? write([{ type: 'paragraph', children: [] }], place) : [])] as never[];
}
