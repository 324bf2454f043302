import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { faultsOf, readPdf } from '../pdf/read-pdf.ts';
import { dist, files, handbook } from './dist.ts';

const pdfs = files.filter((file) => file.endsWith('.pdf'));

test('the book, its parts, and every step and meeting are PDFs', () => {
  const pages = handbook.entries.filter(({ soort }) => soort === 'stap' || soort === 'module');
  const parts = ['handleiding', 'handleiding-kort', 'stappenplan', 'leerlijn', 'praktijken', 'sjablonen'];
  expect(pdfs).toEqual(
    [
      ...parts.map((part) => `/downloads/${part}.pdf`),
      ...pages.map(({ adres: address }) => `${address.slice(0, -1)}.pdf`),
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

test('the book has a bookmark for every page of the handbook', async () => {
  const { bookmarks } = await readPdf(new Uint8Array(readFileSync(join(dist, 'downloads/handleiding.pdf'))));
  const titles = new Set(bookmarks.map(({ title }) => title));
  const missing = handbook.entries
    .filter(({ soort }) => soort !== 'bron')
    .filter(({ titel: caption }) => ![...titles].some((title) => title.includes(caption)));
  expect(missing.map(({ titel: title }) => title)).toEqual([]);
});
