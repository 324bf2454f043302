import { basisOf, type Brand } from '../../house-style/basis.ts';
import { hex } from './sizes.ts';

export const TABLE_STYLE = 'Handleidingtabel';

/** The style of all tables, which the library has no maker for: lines between rows, a coloured header row. */
export function tableStyle(brand: Brand): string {
  const { licht: light } = basisOf(brand);
  const stroke = (name: string, thickness: number, colour: string) =>
    `<w:${name} w:val="single" w:sz="${thickness}" w:space="0" w:color="${hex(colour)}"/>`;
  const thin = (name: string) => stroke(name, 4, light.lijn);
  return `<w:style w:type="table" w:customStyle="1" w:styleId="${TABLE_STYLE}"><w:name w:val="Handleiding-tabel"/><w:qFormat/><w:tblPr><w:tblBorders>${thin('top')}${thin('left')}${thin('bottom')}${thin('right')}${thin('insideH')}${thin('insideV')}</w:tblBorders><w:tblCellMar><w:top w:w="60" w:type="dxa"/><w:left w:w="90" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/><w:right w:w="90" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:tcBorders>${stroke('bottom', 12, light.family.hoofd.tekst)}</w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="${hex(light.family.hoofd.vlak)}"/></w:tcPr></w:tblStylePr><w:tblStylePr w:type="firstCol"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>`;
}
