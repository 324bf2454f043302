import { office } from '../../text/outputs/office.ts';
import { element, words } from './element.ts';

/**
 * A4 with margins of 2.5 cm; head and foot stand within them.
 * @param zij the margins beside the text, where they are others
 */
export const sheetSize = (side = '2.5cm'): string =>
  element(
    'style:page-layout',
    { 'style:name': 'A4' },
    element('style:page-layout-properties', {
      'fo:page-width': '21cm',
      'fo:page-height': '29.7cm',
      'style:print-orientation': 'portrait',
      'fo:margin-top': '1.25cm',
      'fo:margin-bottom': '1.25cm',
      'fo:margin-left': side,
      'fo:margin-right': side,
    }) +
      space('style:header-style', 'fo:margin-bottom') +
      space('style:footer-style', 'fo:margin-top'),
  );

const space = (name: string, side: string) =>
  element(
    name,
    {},
    element('style:header-footer-properties', { 'fo:min-height': '1.25cm', [side]: '0.6cm' }),
  );

/** Pages without a head and a foot, so that more fits on them. */
export const bareEdge = (): string =>
  element('style:master-page', { 'style:name': 'Standard', 'style:page-layout-name': 'A4' });

/**
 * The head and foot of every page.
 * @param kop what stands at the top, left and right
 * @param foot what stands at the bottom left; the number of the page stands right
 */
export function odtEdge(heading: readonly string[], foot: string): string {
  const number = `${words(`${office.pageNumber} `)}${element('text:page-number', { 'text:select-page': 'current' }, '1')}${words(` ${office.of} `)}${element('text:page-count', {}, '1')}`;
  const line = (style: string, contents: string) => element('text:p', { 'text:style-name': style }, contents);
  return element(
    'style:master-page',
    { 'style:name': 'Standard', 'style:page-layout-name': 'A4' },
    element('style:header', {}, line('Header', heading.map(words).join(element('text:tab')))) +
      element('style:footer', {}, line('Footer', `${words(foot)}${element('text:tab')}${number}`)),
  );
}
