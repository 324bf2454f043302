import { office } from '../../text/outputs/office.ts';
import { basisOf, type Brand } from '../../house-style/basis.ts';
import type { Audience } from '../../page/plain/paper-parts.ts';
import { nl } from '../../text/nl.ts';
import { masterOf, ownShapes, type PaperShape } from '../office/paper.ts';
import { cm, element, span, words } from './element.ts';

/** The edge of a page in centimetres: what stays white, and the room of head and foot within the margins. */
const EDGE = { white: 1.25, room: 1.25, space: 0.6 };
/** The same for narrow margins. */
const NARROW = { white: 0.6, room: 0.6, space: 0.3 };

/**
 * A4 with margins of 2.5 cm; head and foot stand within them.
 * @param size margins that are others, in twips: those beside the text, and whether head and foot are narrow
 */
export function sheetSize(size?: { side: number; narrow: boolean }): string {
  const side = size ? `${size.side / 567}cm` : '2.5cm';
  const { white, room, space } = size?.narrow ? NARROW : EDGE;
  const band = (name: string, to: string) =>
    element(
      name,
      {},
      element('style:header-footer-properties', { 'fo:min-height': `${room}cm`, [to]: `${space}cm` }),
    );
  return element(
    'style:page-layout',
    { 'style:name': 'A4' },
    element('style:page-layout-properties', {
      'fo:page-width': '21cm',
      'fo:page-height': '29.7cm',
      'style:print-orientation': 'portrait',
      'fo:margin-top': `${white}cm`,
      'fo:margin-bottom': `${white}cm`,
      'fo:margin-left': side,
      'fo:margin-right': side,
    }) +
      band('style:header-style', 'fo:margin-bottom') +
      band('style:footer-style', 'fo:margin-top'),
  );
}

/** The sheets of cards, which lie when one is on a sheet, and that of a certificate, with a frame. */
export const ownSheetSizes = (brand: Brand): string => {
  const frame = `3pt double ${basisOf(brand).licht.family.hoofd.tekst}`;
  const layout = ({ id, lying, top, side }: PaperShape) =>
    element(
      'style:page-layout',
      { 'style:name': `A4-${id}` },
      element('style:page-layout-properties', {
        'fo:page-width': lying ? '29.7cm' : '21cm',
        'fo:page-height': lying ? '21cm' : '29.7cm',
        'style:print-orientation': lying ? 'landscape' : 'portrait',
        'fo:margin-top': id === 'certificaat' ? '1cm' : '0.5cm',
        'fo:margin-bottom': id === 'certificaat' ? '1cm' : '0.5cm',
        'fo:margin-left': id === 'certificaat' ? '1cm' : cm(side),
        'fo:margin-right': id === 'certificaat' ? '1cm' : cm(side),
        ...(id === 'certificaat' && {
          'fo:border': frame,
          'fo:padding-top': cm(top - 567),
          'fo:padding-bottom': cm(top - 567),
          'fo:padding-left': cm(side - 567),
          'fo:padding-right': cm(side - 567),
        }),
      }) +
        (id === 'certificaat'
          ? ''
          : ['header', 'footer']
              .map((edge) =>
                element(
                  `style:${edge}-style`,
                  {},
                  element('style:header-footer-properties', { 'svg:height': '1cm', 'fo:min-height': '1cm' }),
                ),
              )
              .join('')),
    );
  const flag = (audience: Audience) =>
    element(
      'style:style',
      { 'style:name': `Vlag-${audience}`, 'style:family': 'text' },
      element('style:text-properties', {
        'fo:font-weight': 'bold',
        // ODF knows no border around words: black for one, grey for the other, on any printer.
        ...(audience === 'trainer'
          ? { 'fo:color': '#ffffff', 'fo:background-color': '#000000' }
          : { 'fo:color': '#000000', 'fo:background-color': '#dddddd' }),
      }),
    );
  return [...ownShapes.map(layout), flag('trainer'), flag('deelnemer')].join('');
};

/** Pages of every shape, for trainers and for participants. */
export const ownSheets = (title: string, foot: string): string =>
  ([undefined, 'trainer', 'deelnemer'] as const)
    .flatMap((audience) =>
      [{ id: 'gewoon' as const }, ...ownShapes].map((shape) =>
        masterOf(shape, audience) === 'Standard'
          ? ''
          : shape.id === 'certificaat'
            ? bareEdge(masterOf(shape, audience), 'A4-certificaat')
            : odtEdge([title], foot, {
                audience,
                name: masterOf(shape, audience),
                layout: shape.id === 'gewoon' ? 'A4' : `A4-${shape.id}`,
              }),
      ),
    )
    .join('');

/** Pages without a head and a foot, so that more fits on them. */
export const bareEdge = (name = 'Standard', layout = 'A4'): string =>
  element('style:master-page', { 'style:name': name, 'style:page-layout-name': layout });

/**
 * The head and foot of every page.
 * @param kop what stands at the top, left and right
 * @param foot what stands at the bottom left; the number of the page stands right
 */
export function odtEdge(
  heading: readonly string[],
  foot: string,
  {
    audience,
    name = 'Standard',
    layout = 'A4',
  }: { audience?: Audience | undefined; name?: string; layout?: string } = {},
): string {
  const flag = audience ? [span(`Vlag-${audience}`, words(nl.module.mark[audience]))] : [];
  const number = `${words(`${office.pageNumber} `)}${element('text:page-number', { 'text:select-page': 'current' }, '1')}${words(` ${office.of} `)}${element('text:page-count', {}, '1')}`;
  const line = (style: string, contents: string) => element('text:p', { 'text:style-name': style }, contents);
  return element(
    'style:master-page',
    { 'style:name': name, 'style:page-layout-name': layout },
    element('style:header', {}, line('Header', [...heading.map(words), ...flag].join(element('text:tab')))) +
      element('style:footer', {}, line('Footer', `${words(foot)}${element('text:tab')}${number}`)),
  );
}
