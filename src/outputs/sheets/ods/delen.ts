import { certain } from '../../../document/certain.ts';
import { media } from '../../files/media-types.ts';
import { werkblad } from '../../../text/werkblad.ts';
import { GROOTTE, LETTER } from '../uiterlijk.ts';
import type { Werkboek } from '../werkboek.ts';
import { element, xml } from '../../shared/xml.ts';
import { XML } from '../pak.ts';
import { NAMEN } from './namen.ts';

export const ODS = media.ods;

/** `styles.xml`: the language, the letter, and A4 on its side, as wide as the page. */
export function stijlenXml({ titel }: Werkboek): string {
  const nummer = (naam: string) => element(`text:${naam}`, {}, '1');
  const links = element('text:p', {}, xml(titel));
  const [van, tot] = werkblad.pagina('\u0000', '\u0000').split('\u0000') as [string, string];
  const rechts = element('text:p', {}, xml(van) + nummer('page-number') + xml(tot) + nummer('page-count'));
  return (
    XML +
    element(
      'office:document-styles',
      NAMEN,
      element(
        'office:styles',
        {},
        element(
          'style:default-style',
          { 'style:family': 'table-cell' },
          element('style:text-properties', {
            'fo:font-family': LETTER,
            'fo:font-size': `${GROOTTE}pt`,
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
              'style:scale-to-Y': 0,
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
                element('style:region-left', {}, links) + element('style:region-right', {}, rechts),
              ),
          ),
        ),
    )
  );
}

/** `meta.xml`: title, language, who and when. */
export function metaXml({ titel, onderwerp, maker, taal, datum }: Werkboek): string {
  const moment = `${datum}T12:00:00`;
  return (
    XML +
    element(
      'office:document-meta',
      NAMEN,
      element(
        'office:meta',
        {},
        element('dc:title', {}, xml(titel)) +
          element('dc:subject', {}, xml(onderwerp)) +
          element('meta:initial-creator', {}, xml(maker)) +
          element('dc:creator', {}, xml(maker)) +
          element('meta:creation-date', {}, moment) +
          element('dc:date', {}, moment) +
          element('dc:language', {}, taal),
      ),
    )
  );
}

/** `settings.xml`: what stays in sight. */
export function instellingenXml({ bladen }: Werkboek): string {
  const item = (naam: string, type: string, waarde: string | number) =>
    element('config:config-item', { 'config:name': naam, 'config:type': type }, String(waarde));
  const tabellen = bladen.map(({ naam, kop, vast = 0 }) =>
    element(
      'config:config-item-map-entry',
      { 'config:name': naam },
      // 2 is «frozen»; a part is 2 below and 3 below and to the right.
      item('HorizontalSplitMode', 'short', vast ? 2 : 0) +
        item('VerticalSplitMode', 'short', 2) +
        item('HorizontalSplitPosition', 'int', vast) +
        item('VerticalSplitPosition', 'int', kop + 1) +
        item('ActiveSplitRange', 'short', vast ? 3 : 2) +
        item('PositionLeft', 'int', 0) +
        item('PositionRight', 'int', vast) +
        item('PositionTop', 'int', 0) +
        item('PositionBottom', 'int', kop + 1) +
        item('ShowGrid', 'boolean', 'false'),
    ),
  );
  const zicht = element(
    'config:config-item-map-entry',
    {},
    item('ViewId', 'string', 'view1') +
      element('config:config-item-map-named', { 'config:name': 'Tables' }, tabellen.join('')) +
      item('ActiveTable', 'string', xml(certain(bladen[0]).naam)),
  );
  return (
    XML +
    element(
      'office:document-settings',
      NAMEN,
      element(
        'office:settings',
        {},
        element(
          'config:config-item-set',
          { 'config:name': 'ooo:view-settings' },
          element('config:config-item-map-indexed', { 'config:name': 'Views' }, zicht),
        ),
      ),
    )
  );
}

/** `META-INF/manifest.xml`. */
export function manifestXml(delen: readonly string[]): string {
  const naam = 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0';
  const deel = (pad: string, soort: string) =>
    element('manifest:file-entry', { 'manifest:full-path': pad, 'manifest:media-type': soort });
  return (
    XML +
    element(
      'manifest:manifest',
      { 'xmlns:manifest': naam, 'manifest:version': '1.3' },
      deel('/', ODS) + delen.map((pad) => deel(pad, 'text/xml')).join(''),
    )
  );
}
