import { expect, test } from 'vitest';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainText } from '../../src/page/plain/plain-text.ts';
import { referrerFor } from '../../src/page/referrer.ts';
import { readContent } from '../../src/load/door.ts';
import { withExplanation } from '../../src/handbook/explained-begrippen.ts';
import { certain } from '../../src/document/certain.ts';
import { dist } from './dist.ts';
import { docxText, pdfText } from './read-files.ts';

// Abbreviations are written out, as on the site.
const handbook = withExplanation(
  certain((await readContent(join(import.meta.dirname, '../../content'), 'landelijk')).handbook),
);
const together = (words: string): string =>
  words
    .normalize('NFKC')
    .replace(/[\s\u00ad\u2011-]/g, '')
    .toLowerCase()
    // A mark stands where its writer puts it.
    .replace(/\((?:eigenschatting|peildatum[^)]*)\)|\[\d+(?:,\d+)*\]/g, '');
const books = {
  pdf: together(await pdfText('downloads/handleiding-kort.pdf')),
  docx: together(await docxText('downloads/handleiding-kort.docx')),
};

test('the short book has at most 36 pages, as the lost one of 2009', async () => {
  const data = new Uint8Array(readFileSync(join(dist, 'downloads/handleiding-kort.pdf')));
  const task = getDocument({ data, verbosity: 0 });
  const { numPages } = await task.promise;
  await task.destroy();
  expect(numPages).toBeGreaterThan(20);
  expect(numPages).toBeLessThanOrEqual(36);
});

test.each(Object.entries(books))(
  'the short book as %s holds of every step its aim, result, roles and checklist',
  (_format, book) => {
    for (const entry of handbook.perSoort.stap) {
      const referrer = referrerFor(handbook, [], entry);
      const { doel: aim, resultaat: result, taken, checklist } = entry.fields;
      const told = [
        aim,
        result,
        ...taken.flatMap(({ doet }) => doet ?? []),
        ...checklist.map(({ tekst: words }) => words),
      ].map((text) => plainText(text, referrer));
      expect(told.length).toBeGreaterThan(5);
      expect(told.filter((words) => !book.includes(together(words)))).toEqual([]);
    }
  },
);

test.each(Object.entries(books))(
  'the short book as %s holds the network, three portraits, every praktijk and what it costs',
  (_format, book) => {
    const titles = [
      ...handbook.perSoort.portret.map(({ data }) => data.titel),
      ...handbook.perSoort.praktijk.map(({ data }) => data.titel),
      'Het netwerkmodel',
      'Wat kost het?',
    ];
    expect(titles.filter((title) => !book.includes(together(title.replaceAll("'", '’'))))).toEqual([]);
  },
);
