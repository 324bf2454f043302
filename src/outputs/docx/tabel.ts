import { BorderStyle, Table, TableCell, TableLayoutType, TableRow, WidthType, type FileChild } from 'docx';
import { tabelvorm } from '../shared/kantoor/kolommen.ts';
import { celstijl } from '../shared/kantoor/stijl.ts';
import type { BlockOf, Cell, PlainBlock } from '../../page/plain.ts';
import { Element } from './element.ts';
import type { Plek } from './gang.ts';
import { hex } from './maten.ts';
import { TABELSTIJL } from './tabelstijl.ts';

type Schrijf = (blokken: readonly PlainBlock[], plek: Plek) => FileChild[];

/** A table with a name that screen readers say. */
class Benoemd extends Table {
  constructor(opties: ConstructorParameters<typeof Table>[0], naam: string) {
    super(opties);
    // The library knows no name for a table; its properties are the first child.
    const eigenschappen = this.root[0] as unknown as { root: Element[] };
    if (naam) eigenschappen.root.push(new Element('w:tblCaption', [{ _attr: { 'w:val': naam } }]));
  }
}

/** A table: its first row is said again on every page, and a row stays on one page. */
export function tabel(node: BlockOf<'table'>, plek: Plek, schrijf: Schrijf): Table {
  const breedte = plek.breedte - plek.inspring;
  const { kolommen, maat } = tabelvorm(node, breedte);
  const rij = (cellen: readonly Cell[], kop: boolean) => {
    let kolom = 0;
    return new TableRow({
      // LibreOffice loses every other row when a header that may not split just fits at the foot of a page.
      ...(kop ? { tableHeader: true } : { cantSplit: true }),
      children: cellen.map((cel, i) => {
        const span = cel.span ?? 1;
        const ruimte = kolommen.slice(kolom, kolom + span).reduce((a, b) => a + b, 0);
        kolom += span;
        const stijl = celstijl(kop ? 'Tabelkop' : node.rowHeads && i === 0 ? 'Tabelrijkop' : 'Tabel', maat);
        const binnen: Plek = { ...plek, stijl, inspring: 0, diepte: 0, breedte: ruimte - 200 };
        delete binnen.uitlijning;
        const inhoud = schrijf(cel.blocks, {
          ...binnen,
          ...(cel.align && { uitlijning: cel.align }),
        });
        return new TableCell({
          ...(span > 1 && { columnSpan: span }),
          width: { size: ruimte, type: WidthType.DXA },
          children: celinhoud(inhoud, binnen, schrijf),
        });
      }),
    });
  };
  return new Benoemd(
    {
      style: TABELSTIJL,
      layout: TableLayoutType.FIXED,
      width: { size: breedte, type: WidthType.DXA },
      columnWidths: kolommen,
      ...(plek.inspring > 0 && { indent: { size: plek.inspring, type: WidthType.DXA } }),
      tableLook: {
        firstRow: true,
        firstColumn: node.rowHeads,
        lastRow: false,
        lastColumn: false,
        noHBand: true,
        noVBand: true,
      },
      rows: [
        ...(node.head.length > 0 ? [rij(node.head, true)] : []),
        ...node.rows.map((cellen) => rij(cellen, false)),
      ],
    },
    node.name,
  );
}

/** A card to cut out: a dashed edge, on one page. */
export function kaart(inhoud: FileChild[], plek: Plek, naam: string): Table {
  const rand = { style: BorderStyle.DASHED, size: 8, color: hex(plek.gang.kleuren.lijnSterk) };
  const breedte = plek.breedte - plek.inspring;
  return new Benoemd(
    {
      layout: TableLayoutType.FIXED,
      width: { size: breedte, type: WidthType.DXA },
      columnWidths: [breedte],
      ...(plek.inspring > 0 && { indent: { size: plek.inspring, type: WidthType.DXA } }),
      margins: { top: 140, bottom: 100, left: 200, right: 200 },
      borders: { top: rand, bottom: rand, left: rand, right: rand },
      rows: [
        new TableRow({
          cantSplit: true,
          children: [
            new TableCell({ width: { size: breedte, type: WidthType.DXA }, children: inhoud as never }),
          ],
        }),
      ],
    },
    naam,
  );
}

/** A cell ends in a paragraph, as Word demands. */
function celinhoud(inhoud: FileChild[], plek: Plek, schrijf: Schrijf): never[] {
  const slot = inhoud.at(-1) instanceof Table || inhoud.length === 0;
  return [...inhoud, ...(slot ? schrijf([{ type: 'paragraph', children: [] }], plek) : [])] as never[];
}
