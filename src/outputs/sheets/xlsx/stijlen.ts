import { element } from '../../shared/xml.ts';
import { XML } from '../pak.ts';
import { GROOTTE, LETTER, rechts, uiterlijk } from '../uiterlijk.ts';
import { stijlen, vormen, type Kleuren, type Stijl, type Vorm } from '../werkboek.ts';

/** Which row of `cellXfs` a cell has; 0 is a cell without a style. */
export const stijlNummer = (stijl: Stijl, vorm: Vorm): number =>
  1 + stijlen.indexOf(stijl) * vormen.length + vormen.indexOf(vorm);

/** How values are written; `$-413` is Dutch of the Netherlands. */
const FORMATEN: Record<Vorm, { id: number; code?: string }> = {
  tekst: { id: 0 },
  getal: { id: 0 },
  heel: { id: 3 },
  euro: { id: 164, code: '[$€-413] #,##0.00;[$€-413] -#,##0.00' },
  procent: { id: 165, code: '0.0%' },
  datum: { id: 166, code: '[$-413]d mmmm yyyy' },
};

const rgb = (kleur: string): string => `FF${kleur.slice(1).toUpperCase()}`;

/** `xl/styles.xml`: every style in every form, in a fixed order. */
export function stijlenXml(kleuren: Kleuren): string {
  const formaten = Object.values(FORMATEN)
    .filter(({ code }) => code)
    .map(({ id, code }) => element('numFmt', { numFmtId: id, formatCode: code }));
  const fonts = stijlen.map((stijl) => {
    const { vet, grootte = GROOTTE, kleur = 'inkt', streep } = uiterlijk[stijl];
    return element(
      'font',
      {},
      (vet ? '<b/>' : '') +
        (streep ? '<u/>' : '') +
        element('sz', { val: grootte }) +
        element('color', { rgb: rgb(kleuren[kleur]) }) +
        element('name', { val: LETTER }) +
        element('family', { val: 2 }),
    );
  });
  const vlakken = stijlen.map((stijl) => {
    const { vlak } = uiterlijk[stijl];
    return element(
      'fill',
      {},
      vlak
        ? element(
            'patternFill',
            { patternType: 'solid' },
            element('fgColor', { rgb: rgb(kleuren[vlak]) }) + element('bgColor', { indexed: 64 }),
          )
        : element('patternFill', { patternType: 'none' }),
    );
  });
  const kant = (naam: string) =>
    element(naam, { style: 'thin' }, element('color', { rgb: rgb(kleuren.lijn) }));
  const geenRand = '<border><left/><right/><top/><bottom/><diagonal/></border>';
  const rand = `<border>${['left', 'right', 'top', 'bottom'].map(kant).join('')}<diagonal/></border>`;
  const xfs = stijlen.flatMap((stijl, i) =>
    vormen.map((vorm) => {
      const { rand: omlijnd, draai, recht, onder } = uiterlijk[stijl];
      return element(
        'xf',
        {
          numFmtId: FORMATEN[vorm].id,
          fontId: i + 1,
          fillId: i + 2,
          borderId: omlijnd ? 1 : 0,
          xfId: 0,
          applyNumberFormat: 1,
          applyFont: 1,
          applyFill: 1,
          applyBorder: 1,
          applyAlignment: 1,
        },
        element('alignment', {
          horizontal: draai ? 'center' : rechts(vorm) ? 'right' : 'left',
          vertical: onder ? 'bottom' : 'top',
          indent: draai || stijl === 'titel' || stijl === 'klein' ? undefined : 1,
          wrapText: recht ? undefined : 1,
          textRotation: draai ? 90 : undefined,
        }),
      );
    }),
  );
  const tel = (naam: string, delen: string[]) => element(naam, { count: delen.length }, delen.join(''));
  const gewoon = element('font', {}, element('sz', { val: GROOTTE }) + element('name', { val: LETTER }));
  return (
    XML +
    element(
      'styleSheet',
      { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' },
      tel('numFmts', formaten) +
        tel('fonts', [gewoon, ...fonts]) +
        // The first two are what every program expects there.
        tel('fills', [
          '<fill><patternFill patternType="none"/></fill>',
          '<fill><patternFill patternType="gray125"/></fill>',
          ...vlakken,
        ]) +
        tel('borders', [geenRand, rand]) +
        tel('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']) +
        tel('cellXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>', ...xfs]) +
        tel('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
    )
  );
}
