import { element } from '../../files/xml.ts';
import { XML } from '../pack.ts';
import { SIZE, LETTER, sheetRight, look } from '../look.ts';
import { styles, shapes, type Colours, type SheetStyle, type SheetShape } from '../workbook.ts';

/** Which row of `cellXfs` a cell has; 0 is a cell without a style. */
export const styleNumber = (style: SheetStyle, shape: SheetShape): number =>
  1 + styles.indexOf(style) * shapes.length + shapes.indexOf(shape);

/** How values are written; `$-413` is Dutch of the Netherlands. */
const FORMATS: Record<SheetShape, { id: number; code?: string }> = {
  tekst: { id: 0 },
  getal: { id: 0 },
  deel: { id: 4 },
  heel: { id: 3 },
  euro: { id: 164, code: '[$€-413] #,##0.00;[$€-413] -#,##0.00' },
  procent: { id: 165, code: '0.0%' },
  datum: { id: 166, code: '[$-413]d mmmm yyyy' },
};

const rgb = (colour: string): string => `FF${colour.slice(1).toUpperCase()}`;

/** `xl/styles.xml`: every style in every form, in a fixed order. */
export function xlsxStylesXml(colours: Colours): string {
  const formats = Object.values(FORMATS)
    .filter(({ code }) => code)
    .map(({ id, code }) => element('numFmt', { numFmtId: id, formatCode: code }));
  const fonts = styles.map((style) => {
    const { bold, size = SIZE, colour = 'inkt', dash } = look[style];
    return element(
      'font',
      {},
      (bold ? '<b/>' : '') +
        (dash ? '<u/>' : '') +
        element('sz', { val: size }) +
        element('color', { rgb: rgb(colours[colour]) }) +
        element('name', { val: LETTER }) +
        element('family', { val: 2 }),
    );
  });
  const surfaces = styles.map((style) => {
    const { surface } = look[style];
    return element(
      'fill',
      {},
      surface
        ? element(
            'patternFill',
            { patternType: 'solid' },
            element('fgColor', { rgb: rgb(colours[surface]) }) + element('bgColor', { indexed: 64 }),
          )
        : element('patternFill', { patternType: 'none' }),
    );
  });
  const side = (name: string) =>
    element(name, { style: 'thin' }, element('color', { rgb: rgb(colours.lijn) }));
  const noEdge = '<border><left/><right/><top/><bottom/><diagonal/></border>';
  const edge = `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border>`;
  const xfs = styles.flatMap((style, i) =>
    shapes.map((shape) => {
      const { edge: outlined, turn, right, under } = look[style];
      return element(
        'xf',
        {
          numFmtId: FORMATS[shape].id,
          fontId: i + 1,
          fillId: i + 2,
          borderId: outlined ? 1 : 0,
          xfId: 0,
          applyNumberFormat: 1,
          applyFont: 1,
          applyFill: 1,
          applyBorder: 1,
          applyAlignment: 1,
        },
        element('alignment', {
          horizontal: turn ? 'center' : sheetRight(shape) ? 'right' : 'left',
          vertical: under ? 'bottom' : 'top',
          indent: turn || style === 'titel' || style === 'klein' ? undefined : 1,
          wrapText: right ? undefined : 1,
          textRotation: turn ? 90 : undefined,
        }),
      );
    }),
  );
  const count = (name: string, parts: string[]) => element(name, { count: parts.length }, parts.join(''));
  const plain = element('font', {}, element('sz', { val: SIZE }) + element('name', { val: LETTER }));
  return (
    XML +
    element(
      'styleSheet',
      { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' },
      count('numFmts', formats) +
        count('fonts', [plain, ...fonts]) +
        // The first two are what every program expects there.
        count('fills', [
          '<fill><patternFill patternType="none"/></fill>',
          '<fill><patternFill patternType="gray125"/></fill>',
          ...surfaces,
        ]) +
        count('borders', [noEdge, edge]) +
        count('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']) +
        count('cellXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>', ...xfs]) +
        count('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
    )
  );
}
