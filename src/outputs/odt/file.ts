import type { Brand } from '../../house-style/basis.ts';
import type { Origin } from '../office/options.ts';
import { fileProperties, type Stamp } from '../office/stamp.ts';
import type { Setting } from '../office/sizes.ts';
import { media } from '../files/media-types.ts';
import { xml } from '../files/xml.ts';
import { zipOf } from '../files/zip.ts';
import { ownSheetSizes, sheetSize } from './page-set-up.ts';
import { cellStyles } from './cell-styles.ts';
import { element } from './element.ts';
import type { Pass } from './pass.ts';
import { MANIFEST, rootElement, ODT_XML } from './names.ts';
import { typefaces, odtStyles } from './styles.ts';
import { certain } from '../../document/certain.ts';

/** An OpenDocument text of what is written. */
export function makeOdtFile({
  pass,
  merk: brand,
  origin,
  stamp,
  title,
  edge,
  text,
  setting = { times: 1 },
  edges,
}: {
  pass: Pass;
  merk: Brand;
  origin: Origin;
  stamp: Stamp | undefined;
  title: string;
  /** `style:master-page` with head and foot. */
  edge: string;
  /** The content of `office:text`. */
  text: string;
  /** How much larger or smaller all is set, and with how much white. */
  setting?: Pick<Setting, 'times' | 'air'>;
  /** The margins, where they are others. */
  edges?: Parameters<typeof sheetSize>[0];
}): Uint8Array {
  const letters = element('office:font-face-decls', {}, typefaces(brand));
  const pictures = [...pass.used].map(([id, name]) => ({
    name,
    contents: certain(pass.images.get(id)).data,
    loose: true,
  }));
  const parts: Record<string, string> = {
    'content.xml': rootElement(
      'office:document-content',
      letters +
        element(
          'office:automatic-styles',
          {},
          cellStyles(brand, setting.times) + [...pass.own.values()].join(''),
        ) +
        element('office:body', {}, element('office:text', {}, text)),
    ),
    'styles.xml': rootElement(
      'office:document-styles',
      letters +
        element('office:styles', {}, odtStyles(brand, setting)) +
        element('office:automatic-styles', {}, sheetSize(edges) + ownSheetSizes(brand)) +
        element('office:master-styles', {}, edge),
    ),
    'meta.xml': rootElement('office:document-meta', element('office:meta', {}, data(title, origin, stamp))),
  };
  const texts = Object.entries(parts).map(([name, contents]) => ({ name, contents }));
  return zipOf(
    [
      // The first bytes of the file say what it is: never compressed, never elsewhere.
      { name: 'mimetype', contents: media.odt, loose: true },
      ...texts,
      ...pictures,
      { name: 'META-INF/manifest.xml', contents: manifest([...texts, ...pictures].map(({ name }) => name)) },
    ],
    origin.datum,
  );
}

const data = (title: string, origin: Origin, stamp: Stamp | undefined) => {
  const { handboek: handbook, editie, versie: version, datum: date, uitgever: publisher } = origin;
  return (
    element('dc:title', {}, xml(title)) +
    element('dc:subject', {}, xml([handbook, editie, version].filter(Boolean).join(', '))) +
    element('meta:initial-creator', {}, xml(publisher)) +
    element('dc:creator', {}, xml(publisher)) +
    element('meta:creation-date', {}, `${date}T12:00:00`) +
    element('dc:date', {}, `${date}T12:00:00`) +
    element('dc:language', {}, 'nl-NL') +
    fileProperties(stamp, origin)
      .map(({ name, value }) => element('meta:user-defined', { 'meta:name': name }, xml(value)))
      .join('')
  );
};

function manifest(names: readonly string[]): string {
  const line = (name: string, soort: string, version?: string) =>
    element('manifest:file-entry', {
      'manifest:full-path': name,
      'manifest:version': version,
      'manifest:media-type': soort,
    });
  const soortOf = (name: string) =>
    name.endsWith('.xml') ? 'text/xml' : name.endsWith('.png') ? 'image/png' : 'image/jpeg';
  return `${ODT_XML}<manifest:manifest xmlns:manifest="${MANIFEST}" manifest:version="1.3">${line('/', media.odt, '1.3')}${names.map((name) => line(name, soortOf(name))).join('')}</manifest:manifest>`;
}
