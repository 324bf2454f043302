import { basisOf, type Brand } from '../../house-style/basis.ts';
import { element } from './element.ts';

/** Cells, rows and frames. They stand with the text: LibreOffice knows no named styles of these kinds. */
export function cellStyles(brand: Brand): string {
  const { licht: light } = basisOf(brand);
  const { hoofd: main } = light.family;
  const thin = `0.5pt solid ${light.lijn}`;
  const cell = (name: string, properties: Record<string, string>) =>
    element(
      'style:style',
      { 'style:name': name, 'style:family': 'table-cell' },
      element('style:table-cell-properties', properties),
    );
  return [
    cell('Cel', { 'fo:border': thin, 'fo:padding': '0.12cm' }),
    cell('Kopcel', {
      'fo:border-top': thin,
      'fo:border-left': thin,
      'fo:border-right': thin,
      'fo:border-bottom': `1.5pt solid ${main.tekst}`,
      'fo:background-color': main.vlak,
      'fo:padding': '0.12cm',
    }),
    cell('Kaartcel', { 'fo:border': `1pt dashed ${light.lijnSterk}`, 'fo:padding': '0.3cm' }),
    cell('Knipkaart', {
      'fo:border': `1pt dashed ${light.lijnSterk}`,
      'fo:padding': '6mm',
      'style:vertical-align': 'middle',
    }),
    cell('Grondkaart', { 'fo:border': 'none', 'fo:padding': '6mm', 'style:vertical-align': 'middle' }),
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
