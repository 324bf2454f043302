import { basisVan, type Merk } from '../../model/huisstijl/basis.ts';
import { element } from './element.ts';

/** Cells, rows and frames. They stand with the text: LibreOffice knows no named styles of these kinds. */
export function celstijlen(merk: Merk): string {
  const { licht } = basisVan(merk);
  const { hoofd } = licht.familie;
  const dun = `0.5pt solid ${licht.lijn}`;
  const cel = (naam: string, eigenschappen: Record<string, string>) =>
    element(
      'style:style',
      { 'style:name': naam, 'style:family': 'table-cell' },
      element('style:table-cell-properties', eigenschappen),
    );
  return [
    cel('Cel', { 'fo:border': dun, 'fo:padding': '0.12cm' }),
    cel('Kopcel', {
      'fo:border-top': dun,
      'fo:border-left': dun,
      'fo:border-right': dun,
      'fo:border-bottom': `1.5pt solid ${hoofd.tekst}`,
      'fo:background-color': hoofd.vlak,
      'fo:padding': '0.12cm',
    }),
    cel('Kaartcel', { 'fo:border': `1pt dashed ${licht.lijnSterk}`, 'fo:padding': '0.3cm' }),
    element(
      'style:style',
      { 'style:name': 'Rij', 'style:family': 'table-row' },
      element('style:table-row-properties', { 'fo:keep-together': 'always' }),
    ),
    element(
      'style:style',
      { 'style:name': 'Beeldkader', 'style:family': 'graphic' },
      element('style:graphic-properties', { 'style:vertical-pos': 'top', 'style:vertical-rel': 'baseline' }),
    ),
  ].join('');
}
