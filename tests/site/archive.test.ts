import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodePDFRawStream, PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import { expect, test } from 'vitest';
import { faultsOf, readPdf } from '../pdf/read-pdf.ts';
import { dist } from './dist.ts';

const bytesOf = (name: string) => new Uint8Array(readFileSync(join(dist, 'downloads', name)));

test('the book for an archive says that it is PDF/A-2a and PDF/UA-1, as both standards ask', async () => {
  const { metadata, showsTitle, marked, language, fonts } = await readPdf(bytesOf('handleiding-archief.pdf'));
  expect(metadata).toContain('<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>');
  expect(metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
  // A name that PDF/A does not know must be explained in the file itself.
  expect(metadata).toContain('<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>');
  expect({ showsTitle, marked, language }).toEqual({ showsTitle: true, marked: true, language: 'nl-NL' });
  expect(fonts.filter(({ embedded, unicode }) => !embedded || !unicode)).toEqual([]);
  expect(faultsOf(await readPdf(bytesOf('handleiding-archief.pdf')))).toEqual([]);
});

test('it carries the profile that says what its colours are', async () => {
  const { catalog } = await PDFDocument.load(bytesOf('handleiding-archief.pdf'), { updateMetadata: false });
  const intent = catalog.lookup(PDFName.of('OutputIntents'), PDFArray).lookup(0, PDFDict);
  expect(intent.get(PDFName.of('S'))).toBe(PDFName.of('GTS_PDFA1'));
  const profile = intent.lookup(PDFName.of('DestOutputProfile'));
  if (!(profile instanceof PDFRawStream)) throw new Error('There is no profile.');
  const icc = Buffer.from(decodePDFRawStream(profile).decode());
  // The size, the colours that it is for, and the signature of a profile (ISO 15076-1, 7.2).
  expect([icc.readUInt32BE(0), icc.toString('latin1', 16, 20), icc.toString('latin1', 36, 40)]).toEqual([
    icc.length,
    'RGB ',
    'acsp',
  ]);
});

test('it is the book to the letter', async () => {
  const [book, archive] = await Promise.all(
    ['handleiding', 'handleiding-archief'].map((name) => readPdf(bytesOf(`${name}.pdf`))),
  );
  expect(archive).toEqual({ ...book, metadata: archive?.metadata });
  expect(book?.pages).toBeGreaterThan(100);
});
