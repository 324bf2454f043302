import { beforeAll, describe, expect, test } from 'vitest';
import { handbook, pageAt, pages } from './dist.ts';
import { docxText, epubText, pdfText } from './read-files.ts';
import { articleLines, bare } from './read-lines.ts';

/** Every page that the book holds: those of an entry. A translation is a file apart. */
const inBook = handbook.entries
  .filter(({ soort }) => soort !== 'bron' && soort !== 'vertaling')
  .map(({ adres: address }) => pageAt(address));
const sources = handbook.entries.filter(({ soort }) => soort === 'bron');

/** Sources have a list of their own in a book; a field to fill in is a control, which the tests of each format read. */
const ELSEWHERE = { without: ['.bronnen'], withFields: false };
const isText = (line: string): boolean => /[\p{L}\p{N}]/u.test(line);

const books: { name: string; read: () => Promise<string> | string }[] = [
  { name: 'PDF', read: () => pdfText('downloads/handleiding.pdf') },
  { name: 'Word', read: () => docxText('downloads/handleiding.docx') },
  { name: 'EPUB', read: () => epubText('downloads/handleiding.epub') },
];

/**
 * Whether a text holds a line: whole, or in up to four pieces that each are there, as where a page ends. A piece
 * is at least ten letters, so that pieces do not match by chance.
 */
function inPieces(text: string, line: string, pieces = 4): boolean {
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
  return rest.length < 10 ? text.includes(rest) : inPieces(text, rest, pieces - 1);
}

/** A file and its text without digits: numbers of notes stand between words where a file has them as plain text. */
interface Read {
  text: string;
  words: string;
}
const withoutDigits = (text: string): string => text.replace(/[\d[\],]/g, '');
/** A PDF may hold letters from right to left as they are seen; that they are there, `outputs/passage.test.ts` holds. */
const fromLeft = (line: string): string => line.replace(/\p{Script=Arabic}/gu, '');
const holds = ({ text, words }: Read, line: string): boolean =>
  inPieces(text, bare(fromLeft(line))) ||
  (/\p{L}{3}/u.test(line) && inPieces(words, withoutDigits(bare(fromLeft(line)))));

describe.each(books)('the whole book as $name', ({ read }) => {
  let book: Read;
  beforeAll(async () => {
    const text = bare(fromLeft(await read()));
    book = { text, words: withoutDigits(text) };
  });

  test('says all that the pages of the site say', () => {
    const missing = Object.fromEntries(
      inBook
        .map((page) => {
          const lines = articleLines(page, ELSEWHERE).filter((line) => isText(line) && !holds(book, line));
          return [page.address, lines] as const;
        })
        .filter(([, lines]) => lines.length > 0),
    );
    expect(missing).toEqual({});
  });

  test('has every title, and every source with its address', () => {
    const titles = inBook.map(({ tree }) => tree.querySelector('h1')!.textContent);
    expect(titles.filter((title) => !holds(book, title))).toEqual([]);
    expect(sources.filter(({ titel: title }) => !holds(book, title))).toEqual([]);
  });

  test('would be missed if it were not there', () => {
    expect(holds(book, 'Deze zin over paarse olifanten staat nergens in de handleiding.')).toBe(false);
    expect(inBook.length).toBeGreaterThan(100);
    expect(pages.length).toBeGreaterThan(inBook.length);
  });
});
