import { certain } from '../../../document/certain.ts';
import { media } from '../../files/media-types.ts';
import { werkblad } from '../../../text/outputs/workbook.ts';
import { SIZE, LETTER } from '../look.ts';
import type { Workbook } from '../workbook.ts';
import { element, xml } from '../../files/xml.ts';
import { XML } from '../pack.ts';
import { NAMES } from './names.ts';

export const ODS = media.ods;

/** `styles.xml`: the language, the letter, and A4 on its side, as wide as the page. */
export function stylesXml({ title }: Workbook): string {
  const number = (name: string) => element(`text:${name}`, {}, '1');
  const links = element('text:p', {}, xml(title));
  const [of, until] = werkblad.page('\u0000', '\u0000').split('\u0000') as [string, string];
  const right = element('text:p', {}, xml(of) + number('page-number') + xml(until) + number('page-count'));
  return (
    XML +
    element(
      'office:document-styles',
      NAMES,
      element(
        'office:styles',
        {},
        element(
          'style:default-style',
          { 'style:family': 'table-cell' },
          element('style:text-properties', {
            'fo:font-family': LETTER,
            'fo:font-size': `${SIZE}pt`,
            'fo:language': 'nl',
            'fo:country': 'NL',
          }),
        ) + element('style:style', { 'style:name': 'Default', 'style:family': 'table-cell' }),
      ) +
        element(
          'office:automatic-styles',
          {},
          element(
            'style:page-layout',
            { 'style:name': 'liggend' },
            element('style:page-layout-properties', {
              'fo:page-width': '29.7cm',
              'fo:page-height': '21cm',
              'style:print-orientation': 'landscape',
              'fo:margin': '1.3cm',
              'style:scale-to-X': 1,
            }) +
              element(
                'style:footer-style',
                {},
                element('style:header-footer-properties', {
                  'fo:min-height': '0.8cm',
                  'fo:margin-top': '0.3cm',
                }),
              ),
          ),
        ) +
        element(
          'office:master-styles',
          {},
          element(
            'style:master-page',
            { 'style:name': 'Blad', 'style:page-layout-name': 'liggend' },
            '<style:header style:display="false"/>' +
              element(
                'style:footer',
                {},
                element('style:region-left', {}, links) + element('style:region-right', {}, right),
              ),
          ),
        ),
    )
  );
}

/** `meta.xml`: title, language, who and when. */
export function metaXml({ title, subject, maker, language, date }: Workbook): string {
  const moment = `${date}T12:00:00`;
  return (
    XML +
    element(
      'office:document-meta',
      NAMES,
      element(
        'office:meta',
        {},
        element('dc:title', {}, xml(title)) +
          element('dc:subject', {}, xml(subject)) +
          element('meta:initial-creator', {}, xml(maker)) +
          element('dc:creator', {}, xml(maker)) +
          element('meta:creation-date', {}, moment) +
          element('dc:date', {}, moment) +
          element('dc:language', {}, language),
      ),
    )
  );
}

/** `settings.xml`: what stays in sight. */
export function settingsXml({ sheets }: Workbook): string {
  const item = (name: string, type: string, value: string | number) =>
    element('config:config-item', { 'config:name': name, 'config:type': type }, String(value));
  const tables = sheets.map(({ name, heading, fixed = 0 }) =>
    element(
      'config:config-item-map-entry',
      { 'config:name': name },
      // 2 is «frozen»; a part is 2 below and 3 below and to the right.
      item('HorizontalSplitMode', 'short', fixed ? 2 : 0) +
        item('VerticalSplitMode', 'short', 2) +
        item('HorizontalSplitPosition', 'int', fixed) +
        item('VerticalSplitPosition', 'int', heading + 1) +
        item('ActiveSplitRange', 'short', fixed ? 3 : 2) +
        item('PositionLeft', 'int', 0) +
        item('PositionRight', 'int', fixed) +
        item('PositionTop', 'int', 0) +
        item('PositionBottom', 'int', heading + 1) +
        item('ShowGrid', 'boolean', 'false'),
    ),
  );
  const view = element(
    'config:config-item-map-entry',
    {},
    item('ViewId', 'string', 'view1') +
      element('config:config-item-map-named', { 'config:name': 'Tables' }, tables.join('')) +
      item('ActiveTable', 'string', xml(certain(sheets[0]).name)),
  );
  return (
    XML +
    element(
      'office:document-settings',
      NAMES,
      element(
        'office:settings',
        {},
        element(
          'config:config-item-set',
          { 'config:name': 'ooo:view-settings' },
          element('config:config-item-map-indexed', { 'config:name': 'Views' }, view),
        ),
      ),
    )
  );
}

/** `META-INF/manifest.xml`. */
export function manifestXml(parts: readonly string[]): string {
  const name = 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0';
  const share = (path: string, soort: string) =>
    element('manifest:file-entry', { 'manifest:full-path': path, 'manifest:media-type': soort });
  return (
    XML +
    element(
      'manifest:manifest',
      { 'xmlns:manifest': name, 'manifest:version': '1.3' },
      share('/', ODS) + parts.map((path) => share(path, 'text/xml')).join(''),
    )
  );
}
