import { basisVan, type Merk } from '../../model/huisstijl/basis.ts';
import { hex } from './maten.ts';

export const TABELSTIJL = 'Handleidingtabel';

/** The style of all tables, which the library has no maker for: lines between rows, a coloured header row. */
export function tabelstijl(merk: Merk): string {
  const { licht } = basisVan(merk);
  const lijn = (naam: string, dikte: number, kleur: string) =>
    `<w:${naam} w:val="single" w:sz="${dikte}" w:space="0" w:color="${hex(kleur)}"/>`;
  const dun = (naam: string) => lijn(naam, 4, licht.lijn);
  return `<w:style w:type="table" w:customStyle="1" w:styleId="${TABELSTIJL}"><w:name w:val="Handleiding-tabel"/><w:qFormat/><w:tblPr><w:tblBorders>${dun('top')}${dun('left')}${dun('bottom')}${dun('right')}${dun('insideH')}${dun('insideV')}</w:tblBorders><w:tblCellMar><w:top w:w="60" w:type="dxa"/><w:left w:w="90" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/><w:right w:w="90" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:tcBorders>${lijn('bottom', 12, licht.familie.hoofd.tekst)}</w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="${hex(licht.familie.hoofd.vlak)}"/></w:tcPr></w:tblStylePr><w:tblStylePr w:type="firstCol"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>`;
}
