import { basisOf, type Brand } from '../../house-style/basis.ts';
import { element } from './element.ts';

/**
 * Cells, rows and frames. They stand with the text: LibreOffice knows no named styles of these kinds.
 * @param times how much smaller all is set: such a document has to be short, and saves white in its rows first
 */
export function cellStyles(brand: Brand, times = 1): string {
  const [high, wide] = [times < 1 ? '0.04cm' : '0.12cm', '0.12cm'];
  const around = {
    'fo:padding-top': high,
    'fo:padding-bottom': high,
    'fo:padding-left': wide,
    'fo:padding-right': wide,
  };
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
    cell('Cel', { 'fo:border': thin, ...around }),
    cell('Kopcel', {
      'fo:border-top': thin,
      'fo:border-left': thin,
      'fo:border-right': thin,
      'fo:border-bottom': `1.5pt solid ${main.tekst}`,
      'fo:background-color': main.vlak,
      ...around,
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
    element(
      'style:style',
      { 'style:name': 'Margekader', 'style:family': 'graphic' },
      element('style:graphic-properties', {
        'style:wrap': 'run-through',
        'style:run-through': 'foreground',
        'style:horizontal-pos': 'right',
        'style:horizontal-rel': 'page-content',
        'style:vertical-pos': 'from-top',
        'style:vertical-rel': 'page',
      }),
    ),
  ].join('');
}
