import { kantoor } from '../../text/kantoor.ts';
import { element, woorden } from './element.ts';

/**
 * A4 with margins of 2.5 cm; head and foot stand within them.
 * @param zij the margins beside the text, where they are others
 */
export const bladmaat = (zij = '2.5cm'): string =>
  element(
    'style:page-layout',
    { 'style:name': 'A4' },
    element('style:page-layout-properties', {
      'fo:page-width': '21cm',
      'fo:page-height': '29.7cm',
      'style:print-orientation': 'portrait',
      'fo:margin-top': '1.25cm',
      'fo:margin-bottom': '1.25cm',
      'fo:margin-left': zij,
      'fo:margin-right': zij,
    }) +
      ruimte('style:header-style', 'fo:margin-bottom') +
      ruimte('style:footer-style', 'fo:margin-top'),
  );

const ruimte = (naam: string, kant: string) =>
  element(
    naam,
    {},
    element('style:header-footer-properties', { 'fo:min-height': '1.25cm', [kant]: '0.6cm' }),
  );

/** Pages without a head and a foot, so that more fits on them. */
export const kaleRand = (): string =>
  element('style:master-page', { 'style:name': 'Standard', 'style:page-layout-name': 'A4' });

/**
 * The head and foot of every page.
 * @param kop what stands at the top, left and right
 * @param voet what stands at the bottom left; the number of the page stands right
 */
export function rand(kop: readonly string[], voet: string): string {
  const nummer = `${woorden(`${kantoor.bladzijde} `)}${element('text:page-number', { 'text:select-page': 'current' }, '1')}${woorden(` ${kantoor.van} `)}${element('text:page-count', {}, '1')}`;
  const regel = (stijl: string, inhoud: string) => element('text:p', { 'text:style-name': stijl }, inhoud);
  return element(
    'style:master-page',
    { 'style:name': 'Standard', 'style:page-layout-name': 'A4' },
    element('style:header', {}, regel('Header', kop.map(woorden).join(element('text:tab')))) +
      element('style:footer', {}, regel('Footer', `${woorden(voet)}${element('text:tab')}${nummer}`)),
  );
}
