import { GROOTTE, LETTER, rechts, uiterlijk } from '../uiterlijk.ts';
import { stijlen, vormen, type Kleuren, type Stijl, type Vorm } from '../werkboek.ts';
import { element } from '../../shared/xml.ts';

/** The name of a cell style. Example: `invul-euro`. */
export const stijlNaam = (stijl: Stijl, vorm: Vorm): string => `${stijl}-${vorm}`;

const NL = { 'number:language': 'nl', 'number:country': 'NL' };
const getal = (cijfers: number) =>
  element('number:number', {
    'number:decimal-places': cijfers,
    'number:min-decimal-places': cijfers,
    'number:min-integer-digits': 1,
    'number:grouping': 'true',
  });
const tussen = (tekst: string) => element('number:text', {}, tekst);

/** How values are written; what is not here is written as it comes. */
const FORMATEN: Partial<Record<Vorm, string>> = {
  heel: element('number:number-style', { 'style:name': 'vorm-heel', ...NL }, getal(0)),
  euro: element(
    'number:currency-style',
    { 'style:name': 'vorm-euro', ...NL },
    element('number:currency-symbol', NL, '€') + tussen(' ') + getal(2),
  ),
  procent: element(
    'number:percentage-style',
    { 'style:name': 'vorm-procent', ...NL },
    getal(1) + tussen('%'),
  ),
  datum: element(
    'number:date-style',
    { 'style:name': 'vorm-datum', ...NL },
    '<number:day/>' +
      tussen(' ') +
      element('number:month', { 'number:style': 'long', 'number:textual': 'true' }) +
      tussen(' ') +
      element('number:year', { 'number:style': 'long' }),
  ),
};

/** Number formats and every cell style, in a fixed order. */
export function celStijlen(kleuren: Kleuren): string {
  const cellen = stijlen.flatMap((stijl) => vormen.map((vorm) => celStijl(stijl, vorm, kleuren)));
  return Object.values(FORMATEN).join('') + cellen.join('');
}

function celStijl(stijl: Stijl, vorm: Vorm, kleuren: Kleuren): string {
  const {
    vet,
    grootte = GROOTTE,
    kleur = 'inkt',
    vlak,
    rand,
    draai,
    streep,
    recht,
    onder,
  } = uiterlijk[stijl];
  return element(
    'style:style',
    {
      'style:name': stijlNaam(stijl, vorm),
      'style:family': 'table-cell',
      'style:parent-style-name': 'Default',
      'style:data-style-name': FORMATEN[vorm] && `vorm-${vorm}`,
    },
    element('style:table-cell-properties', {
      'fo:background-color': vlak && kleuren[vlak],
      'fo:border': rand ? `0.5pt solid ${kleuren.lijn}` : undefined,
      'fo:padding': stijl === 'titel' || stijl === 'klein' ? undefined : '2.5pt',
      'fo:wrap-option': recht ? undefined : 'wrap',
      'style:vertical-align': onder ? 'bottom' : 'top',
      'style:rotation-angle': draai ? 90 : undefined,
      'style:text-align-source': 'fix',
    }) +
      element('style:paragraph-properties', {
        'fo:text-align': draai ? 'center' : rechts(vorm) ? 'end' : 'start',
      }) +
      element('style:text-properties', {
        'fo:color': kleuren[kleur],
        'fo:font-family': LETTER,
        'fo:font-size': `${grootte}pt`,
        'fo:font-weight': vet ? 'bold' : 'normal',
        'style:text-underline-style': streep ? 'solid' : undefined,
      }),
  );
}
