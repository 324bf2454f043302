import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { linesPerPage } from '../pdf/lines-per-page.ts';
import { faultsOf, readPdf } from '../pdf/read-pdf.ts';
import { dist, files, handbook } from './dist.ts';

const pdfs = files.filter((file) => file.endsWith('.pdf'));

test('the book, its parts, every step and meeting, and what a meeting hands out are PDFs', () => {
  const pages = handbook.entries.filter(({ soort }) => soort === 'stap' || soort === 'module');
  const meetings = handbook.entries.filter(({ soort }) => soort === 'module');
  const translations = handbook.entries.filter(({ soort }) => soort === 'vertaling');
  expect(translations.length).toBeGreaterThan(3);
  const parts = [
    'handleiding',
    'handleiding-archief',
    'handleiding-kort',
    'stappenplan',
    'leerlijn',
    'praktijken',
    'sjablonen',
  ];
  expect(pdfs).toEqual(
    [
      ...parts.map((part) => `/downloads/${part}.pdf`),
      ...pages.map(({ adres: address }) => `${address.slice(0, -1)}.pdf`),
      ...meetings.map(({ adres: address }) => `${address.slice(0, -1)}-deelnemers.pdf`),
      '/leerlijn/slot-certificaat.pdf',
      // A letter and its translations.
      '/sjablonen/brief-aan-bewoners.pdf',
      ...translations.map(({ adres: address }) => `${address.slice(0, -1)}.pdf`),
    ].sort(),
  );
});

test('all of them are tagged, named and whole, as PDF/UA asks', async () => {
  const faults: Record<string, string[]> = {};
  for (const file of pdfs) {
    const found = faultsOf(await readPdf(new Uint8Array(readFileSync(join(dist, file)))));
    if (found.length > 0) faults[file] = found;
  }
  expect(faults).toEqual({});
});

test('the book has a bookmark for every page of the handbook but the translations', async () => {
  const { bookmarks } = await readPdf(new Uint8Array(readFileSync(join(dist, 'downloads/handleiding.pdf'))));
  const titles = new Set(bookmarks.map(({ title }) => title));
  const missing = handbook.entries
    .filter(({ soort }) => soort !== 'bron' && soort !== 'vertaling')
    .filter(({ titel: caption }) => ![...titles].some((title) => title.includes(caption)));
  expect(missing.map(({ titel: title }) => title)).toEqual([]);
});

/**
 * A sheet with next to nothing on it looks like a fault of the printer. Excepted by kind: sheets of cards, which are
 * white on purpose, a certificate, the cover of a book, and sheets to write on: a question with empty lines below it.
 */
test('no sheet of any PDF has fewer than five lines', async () => {
  const bare: string[] = [];
  for (const file of pdfs.filter((path) => !path.endsWith('-certificaat.pdf')))
    for (const [i, lines] of (await linesPerPage(readFileSync(join(dist, file)))).entries()) {
      const isCover = file.startsWith('/downloads/') && i < 2;
      const isCards = lines.some((line) => line.startsWith('Kaarten: '));
      // A certificate lies among the sheets of its meeting.
      const isCertificate = lines[0] === 'Certificaat';
      const isToWriteOn = lines.slice(1).every((line) => /[?:]$/.test(line));
      if (!isToWriteOn && !isCover && !isCards && !isCertificate && lines.length < 5)
        bare.push(`${file}, page ${i + 1}: ${lines.join(' / ')}`);
    }
  expect(bare).toEqual([]);
});
