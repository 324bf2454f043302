import { SIZE, LETTER, sheetRight, look } from '../look.ts';
import { styles, shapes, type Colours, type SheetStyle, type SheetShape } from '../workbook.ts';
import { element } from '../../files/xml.ts';

/** The name of a cell style. Example: `invul-euro`. */
export const styleName = (style: SheetStyle, shape: SheetShape): string => `${style}-${shape}`;

const NL = { 'number:language': 'nl', 'number:country': 'NL' };
const number = (digits: number) =>
  element('number:number', {
    'number:decimal-places': digits,
    'number:min-decimal-places': digits,
    'number:min-integer-digits': 1,
    'number:grouping': 'true',
  });
const between = (text: string) => element('number:text', {}, text);

/** How values are written; what is not here is written as it comes. */
const FORMATS: Partial<Record<SheetShape, string>> = {
  deel: element('number:number-style', { 'style:name': 'vorm-deel', ...NL }, number(2)),
  heel: element('number:number-style', { 'style:name': 'vorm-heel', ...NL }, number(0)),
  euro: element(
    'number:currency-style',
    { 'style:name': 'vorm-euro', ...NL },
    element('number:currency-symbol', NL, '€') + between(' ') + number(2),
  ),
  procent: element(
    'number:percentage-style',
    { 'style:name': 'vorm-procent', ...NL },
    number(1) + between('%'),
  ),
  datum: element(
    'number:date-style',
    { 'style:name': 'vorm-datum', ...NL },
    '<number:day/>' +
      between(' ') +
      element('number:month', { 'number:style': 'long', 'number:textual': 'true' }) +
      between(' ') +
      element('number:year', { 'number:style': 'long' }),
  ),
};

/** Number formats and every cell style, in a fixed order. */
export function odsCellStyles(colours: Colours): string {
  const cells = styles.flatMap((style) => shapes.map((shape) => cellStyle(style, shape, colours)));
  return Object.values(FORMATS).join('') + cells.join('');
}

function cellStyle(style: SheetStyle, shape: SheetShape, colours: Colours): string {
  const { bold, size = SIZE, colour = 'inkt', surface, edge, turn, dash, right, under } = look[style];
  return element(
    'style:style',
    {
      'style:name': styleName(style, shape),
      'style:family': 'table-cell',
      'style:parent-style-name': 'Default',
      'style:data-style-name': FORMATS[shape] && `vorm-${shape}`,
    },
    element('style:table-cell-properties', {
      'fo:background-color': surface && colours[surface],
      'fo:border': edge ? `0.5pt solid ${colours.lijn}` : undefined,
      'fo:padding': style === 'titel' || style === 'klein' ? undefined : '2.5pt',
      'fo:wrap-option': right ? undefined : 'wrap',
      'style:vertical-align': under ? 'bottom' : 'top',
      'style:rotation-angle': turn ? 90 : undefined,
      'style:text-align-source': 'fix',
    }) +
      element('style:paragraph-properties', {
        'fo:text-align': turn ? 'center' : sheetRight(shape) ? 'end' : 'start',
      }) +
      element('style:text-properties', {
        'fo:color': colours[colour],
        'fo:font-family': LETTER,
        'fo:font-size': `${size}pt`,
        'fo:font-weight': bold ? 'bold' : 'normal',
        'style:text-underline-style': dash ? 'solid' : undefined,
      }),
  );
}
