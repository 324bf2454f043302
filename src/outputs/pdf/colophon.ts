import { dateText } from '../../text/format/date.ts';
import { papierText } from '../../text/outputs/paper.ts';
import { pdf as word } from '../../text/outputs/pdf.ts';
import { drawQr } from '../../drawing/qr/index.ts';
import { contents, pdfRow, call, string, type PdfCode } from './code.ts';
import { bytes } from './bytes.ts';
import type { Document, Publication } from './document.ts';
import { urlOn } from '../../page/site/address.ts';
import { sinceAddress } from '../../page/site/since.ts';
import { changesText } from '../../text/pages/changes.ts';

/** Who made the file, when, and what one may do with it, with a code that leads to the live page. */
export function colophon(publication: Publication & { address: string }, files: Document['files']): PdfCode {
  const { title, editie, version, date, publisher, licence, site, address } = publication;
  const live = urlOn(site, address);
  const since = sinceAddress(site, date);
  const lines: [string, PdfCode][] = [
    [word.title, string(title)],
    [word.editie, string(editie)],
    [word.versionName, string(version)],
    [word.date, string(dateText(date))],
    [word.publisher, string(publisher)],
    [word.licence, call('koppel', string(licence.adres), string(licence.naam))],
    [word.live, call('koppel', string(live), string(live))],
    [changesText.name, call('koppel', string(since), string(since))],
  ];
  return contents([
    call('kenmerken', ...lines.map(([name, value]) => pdfRow([string(name), contents([value])]))),
    call('par', string(word.time)),
    call('par', string(word.accessible)),
    qr(live, files),
  ]);
}

/** A QR code to an address on the site. */
export function qr(address: string, files: Document['files']): PdfCode {
  const { width, height, shapes } = drawQr(address);
  files.set(
    '/qr.svg',
    bytes(
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><g fill="none" stroke="#000">${shapes}</g></svg>`,
    ),
  );
  return call('qr', '"/qr.svg"', string(address), string(papierText.code(address)));
}
