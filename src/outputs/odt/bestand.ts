import type { Merk } from '../../model/huisstijl/basis.ts';
import type { Afkomst } from '../shared/kantoor/opties.ts';
import { media } from '../files/media-types.ts';
import { xml } from '../shared/xml.ts';
import { zipVan } from '../shared/zip.ts';
import { bladmaat } from './blad.ts';
import { celstijlen } from './celstijlen.ts';
import { element } from './element.ts';
import type { Gang } from './gang.ts';
import { MANIFEST, wortel, XML } from './namen.ts';
import { lettertypen, stijlen } from './stijlen.ts';

/** An OpenDocument text of what is written. */
export function maakBestand({
  gang,
  merk,
  afkomst,
  titel,
  rand,
  tekst,
  maal = 1,
  zij,
}: {
  gang: Gang;
  merk: Merk;
  afkomst: Afkomst;
  titel: string;
  /** `style:master-page` with head and foot. */
  rand: string;
  /** The content of `office:text`. */
  tekst: string;
  /** How much larger or smaller all is set. */
  maal?: number;
  /** The margins beside the text, where they are others. */
  zij?: string;
}): Uint8Array {
  const letters = element('office:font-face-decls', {}, lettertypen(merk));
  const plaatjes = [...gang.gebruikt].map(([id, naam]) => ({
    naam,
    inhoud: gang.beelden.get(id)!.data,
    los: true,
  }));
  const delen: Record<string, string> = {
    'content.xml': wortel(
      'office:document-content',
      letters +
        element('office:automatic-styles', {}, celstijlen(merk) + [...gang.eigen.values()].join('')) +
        element('office:body', {}, element('office:text', {}, tekst)),
    ),
    'styles.xml': wortel(
      'office:document-styles',
      letters +
        element('office:styles', {}, stijlen(merk, maal)) +
        element('office:automatic-styles', {}, bladmaat(zij)) +
        element('office:master-styles', {}, rand),
    ),
    'meta.xml': wortel('office:document-meta', element('office:meta', {}, gegevens(titel, afkomst))),
  };
  const teksten = Object.entries(delen).map(([naam, inhoud]) => ({ naam, inhoud }));
  return zipVan(
    [
      // The first bytes of the file say what it is: never compressed, never elsewhere.
      { naam: 'mimetype', inhoud: media.odt, los: true },
      ...teksten,
      ...plaatjes,
      { naam: 'META-INF/manifest.xml', inhoud: manifest([...teksten, ...plaatjes].map(({ naam }) => naam)) },
    ],
    afkomst.datum,
  );
}

const gegevens = (titel: string, { handboek, editie, versie, datum, uitgever }: Afkomst) =>
  element('dc:title', {}, xml(titel)) +
  element('dc:subject', {}, xml(`${handboek}, ${editie}, ${versie}`)) +
  element('meta:initial-creator', {}, xml(uitgever)) +
  element('dc:creator', {}, xml(uitgever)) +
  element('meta:creation-date', {}, `${datum}T12:00:00`) +
  element('dc:date', {}, `${datum}T12:00:00`) +
  element('dc:language', {}, 'nl-NL');

function manifest(namen: readonly string[]): string {
  const regel = (naam: string, soort: string, versie?: string) =>
    element('manifest:file-entry', {
      'manifest:full-path': naam,
      'manifest:version': versie,
      'manifest:media-type': soort,
    });
  const soortVan = (naam: string) =>
    naam.endsWith('.xml') ? 'text/xml' : naam.endsWith('.png') ? 'image/png' : 'image/jpeg';
  return `${XML}<manifest:manifest xmlns:manifest="${MANIFEST}" manifest:version="1.3">${regel('/', media.odt, '1.3')}${namen.map((naam) => regel(naam, soortVan(naam))).join('')}</manifest:manifest>`;
}
