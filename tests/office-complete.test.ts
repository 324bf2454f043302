import { describe, expect, test } from 'vitest';
import { loadFiles } from '../src/load/files.ts';
import { withExplanation } from '../src/handbook/explained-begrippen.ts';
import { buildHandbook } from '../src/handbook/handbook.ts';
import { bookDocx, pieceDocx } from '../src/outputs/docx/index.ts';
import { pieceOdt } from '../src/outputs/odt/index.ts';
import { imageOf } from '../src/outputs/office/images.ts';
import { originOf, type OfficeOptions } from '../src/outputs/office/options.ts';
import { allBlocks, allInlines, blocksOf } from '../src/page/plain/walk.ts';
import { bookFor } from '../src/page/book/book.ts';
import { sjabloonDocument } from '../src/page/plain/sjabloon-document.ts';
import { plainPageFor } from '../src/page/plain/plain-page.ts';
import type { EntryWithPage } from '../src/page/page-for.ts';
import type { PlainPage, PlainBlock } from '../src/page/plain/plain.ts';
import { drawingMaker } from '../src/drawing/picture/index.ts';
import { all, readPack } from './office/read.ts';
import { POINT } from './office/example.ts';

const { contents } = await loadFiles('tests/fixtures/klein/content', 'landelijk');
const handbook = withExplanation(buildHandbook(contents!));
const options: OfficeOptions = {
  merk: handbook.editie.huisstijl,
  afkomst: originOf(handbook),
  tekening: await drawingMaker(process.cwd(), handbook.editie.huisstijl),
  beeld: (address) => imageOf(address, POINT),
};
const pieces: [string, PlainPage][] = [
  ...[...handbook.perSoort.stap, ...handbook.perSoort.module, ...handbook.perSoort.sjabloon].map(
    (entry): [string, PlainPage] => [
      `${entry.soort} ${entry.id}`,
      plainPageFor(handbook, entry as EntryWithPage),
    ],
  ),
  ...handbook.perSoort.sjabloon.map((entry): [string, PlainPage] => [
    `document ${entry.id}`,
    sjabloonDocument(handbook, entry),
  ]),
];

/** Spaces as one, so that line ends of writers do not matter. */
const plain = (text: string) => text.replace(/[\s\u00a0]+/g, ' ').trim();

/** Everything that a page says: words, names of rows, titles of cards, labels and options of fields. */
function wordsIn(blocks: readonly PlainBlock[]): string[] {
  const words = [...allInlines(blocks)].flatMap((inline) => {
    if (inline.type === 'text' || inline.type === 'inlineCode') return [inline.value];
    if (inline.type === 'field' && inline.field.invoer === 'meerkeuze') return inline.field.opties;
    return inline.type === 'field' && inline.field.invoer !== 'handtekening' ? [inline.field.label] : [];
  });
  const names = [...allBlocks(blocks)].flatMap((block) => {
    if (block.type === 'definitionList') return block.rows.map(({ term: name }) => name);
    if (block.type === 'code') return block.value.split('\n');
    return block.type === 'drawing' || (block.type === 'card' && block.title) ? [block.title!] : [];
  });
  return [...words, ...names].map(plain).filter(Boolean);
}

const textOf = (bytes: Uint8Array, parts: readonly string[]) =>
  plain(parts.map((part) => readPack(bytes).share(part)?.documentElement?.textContent ?? '').join(' '));

describe.each(pieces)('%s', (_, piece) => {
  const words = [piece.title, ...wordsIn(blocksOf(piece)), ...piece.facts];

  test('says in Word all that the page says', async () => {
    const text = textOf(await pieceDocx(piece, options), ['word/document.xml', 'word/footnotes.xml']);
    for (const word of words) expect(text).toContain(plain(word));
  });
  test('says as OpenDocument text all that the page says', async () => {
    const text = textOf(await pieceOdt(piece, options), ['content.xml']);
    for (const word of words) expect(text).toContain(plain(word));
  });
});

describe('the book in Word', async () => {
  const book = bookFor(handbook);
  const bytes = await bookDocx(book, options);

  test('says all that its pages say', () => {
    const text = textOf(bytes, ['word/document.xml', 'word/footnotes.xml']);
    for (const { intro: introduction, pages: here } of book.parts)
      for (const word of [...wordsIn(introduction), ...here.flatMap((piece) => wordsIn(blocksOf(piece)))])
        expect(text).toContain(word);
    for (const { lines } of book.register) for (const { word } of lines) expect(text).toContain(plain(word));
  });

  test('repeats the header row of every table, and draws its diagrams', () => {
    const document = readPack(bytes).share('word/document.xml');
    const tables = book.parts
      .flatMap(({ intro: introduction, pages: here }) => [...introduction, ...here.flatMap(blocksOf)])
      .flatMap((block) => [...allBlocks([block])])
      .filter((block) => block.type === 'table');
    expect(all(document, 'w:tblHeader')).toHaveLength(
      tables.filter(({ head: heading }) => heading.length > 0).length,
    );
    for (const image of all(document, 'wp:docPr')) expect(image.getAttribute('descr')).toBeTruthy();
  });
});

describe('an image', () => {
  test('that Word cannot show stops with its address', () => {
    expect(() => imageOf('/beelden/foto.webp', new TextEncoder().encode('RIFF....WEBPVP8 '))).toThrow(
      '/beelden/foto.webp is geen PNG of JPEG',
    );
  });
  test('says how large it is', () => {
    expect(imageOf('/beelden/punt.png', POINT)).toMatchObject({ soort: 'png', width: 1, height: 1 });
    const jpg = Uint8Array.from([
      255, 216, 255, 224, 0, 4, 0, 0, 255, 192, 0, 11, 8, 0, 20, 0, 30, 1, 0, 0, 0,
    ]);
    expect(imageOf('/beelden/foto.jpg', jpg)).toMatchObject({ soort: 'jpg', width: 30, height: 20 });
  });
});
