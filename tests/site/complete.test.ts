import { beforeAll, describe, expect, test } from 'vitest';
import { handboek, pageAt, pages } from './dist.ts';
import { docxText, epubText, pdfText } from './read-files.ts';
import { articleLines, bare } from './read-lines.ts';

/** Every page that the book holds: those of an entry. */
const inBook = handboek.entries.filter(({ soort }) => soort !== 'bron').map(({ adres }) => pageAt(adres));
const sources = handboek.entries.filter(({ soort }) => soort === 'bron');

const books: { name: string; read: () => Promise<string> | string }[] = [
  { name: 'PDF', read: () => pdfText('downloads/handleiding.pdf') },
  { name: 'Word', read: () => docxText('downloads/handleiding.docx') },
  { name: 'EPUB', read: () => epubText('downloads/handleiding.epub') },
];

/** Numbers of notes stand between words where a file has them as plain text. */
const plain = (text: string): string => bare(text).replace(/(?<=\D)\[?\d{1,3}(?:,\d{1,3})*\]?/g, '');

/**
 * Whether a text holds a line: whole, or in up to four pieces that each are there, as where a page ends. A piece
 * is at least ten letters, so that pieces do not match by chance.
 */
function holds(text: string, line: string, pieces = 4): boolean {
  if (text.includes(line)) return true;
  if (pieces === 1 || line.length < 20) return false;
  let low = 0;
  let high = line.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (text.includes(line.slice(0, middle))) low = middle;
    else high = middle - 1;
  }
  if (low < 10) return false;
  const rest = line.slice(low);
  return rest.length < 10 ? text.includes(rest) : holds(text, rest, pieces - 1);
}

describe.each(books)('the whole book as $name', ({ read }) => {
  let text = '';
  beforeAll(async () => {
    text = plain(await read());
  });

  test('says all that the pages of the site say', () => {
    const missing = Object.fromEntries(
      inBook
        .map((page) => {
          const lines = articleLines(page, ['.bronnen']).filter((line) => !holds(text, plain(line)));
          return [page.address, lines] as const;
        })
        .filter(([, lines]) => lines.length > 0),
    );
    expect(missing).toEqual({});
  });

  test('has every title, and every source with its address', () => {
    const titles = inBook.map(({ tree }) => tree.querySelector('h1')!.textContent);
    expect(titles.filter((title) => !holds(text, plain(title)))).toEqual([]);
    expect(sources.filter(({ titel }) => !holds(text, plain(titel)))).toEqual([]);
  });

  test('would be missed if it were not there', () => {
    expect(holds(text, plain('Deze zin over paarse olifanten staat nergens in de handleiding.'))).toBe(false);
    expect(inBook.length).toBeGreaterThan(100);
    expect(pages.length).toBeGreaterThan(inBook.length);
  });
});
