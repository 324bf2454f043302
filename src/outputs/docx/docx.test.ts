import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { all, readPack, linesOfDocx } from '../../../tests/office/read.ts';
import {
  meetingPiece,
  plainPiece,
  handbook,
  options,
  sjabloon,
  tagsPiece,
} from '../../../tests/office/example.ts';
import { allBlocks } from '../../page/plain/walk.ts';
import { bookFor } from '../../page/book/book.ts';
import { bookmark } from './bookmark.ts';
import { bookDocx, pieceDocx } from './index.ts';
import { wordsOf } from '../../page/plain/words.ts';

const read = async (bytes: Promise<Uint8Array>) => readPack(await bytes);
const body = (pack: ReturnType<typeof readPack>) => all(pack.share('word/document.xml'), 'w:body')[0]!;
const values = (pack: ReturnType<typeof readPack>, part: string, name: string, attribute = 'w:val') =>
  all(pack.share(part), name).map((element) => element.getAttribute(attribute));
/** Where links within the file lead; one to elsewhere may have an anchor too. */
const inside = (pack: ReturnType<typeof readPack>) =>
  all(pack.share('word/document.xml'), 'w:hyperlink')
    .filter((link) => !link.hasAttribute('r:id'))
    .map((link) => link.getAttribute('w:anchor'));

describe('a page as Word file', async () => {
  const pack = await read(pieceDocx(plainPiece, options));
  const tags = await read(pieceDocx(tagsPiece, options));
  const brief = await read(pieceDocx(sjabloon, { ...options, vorm: 'sjabloon' }));

  test('has every tag as somebody looked at it', async () => {
    await expect(`${linesOfDocx(body(tags)).join('\n')}\n`).toMatchFileSnapshot('expected/tags.txt');
  });
  test('has plain text, lists, notes and tables as somebody looked at it', async () => {
    await expect(`${linesOfDocx(body(pack)).join('\n')}\n`).toMatchFileSnapshot('expected/text.txt');
  });
  test('has every kind of field as a content control', async () => {
    await expect(`${linesOfDocx(body(brief)).join('\n')}\n`).toMatchFileSnapshot('expected/fields.txt');
    expect(values(brief, 'word/document.xml', 'w:tag')).toContain('wijk');
    expect(values(brief, 'word/document.xml', 'w:alias')).toContain('Wijk');
    expect(values(brief, 'word/document.xml', 'w:listItem', 'w:value')).toEqual(['Noord', 'Zuid']);
    const ids = values(brief, 'word/document.xml', 'w:id');
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('is in Dutch, with headings that programs know as headings', () => {
    expect(values(pack, 'word/styles.xml', 'w:lang')).toContain('nl-NL');
    const own = all(pack.share('word/styles.xml'), 'w:style').filter((style) =>
      style.hasAttribute('w:default'),
    );
    expect(own.map((style) => style.getAttribute('w:styleId'))).toEqual(['TableNormal', 'Normal']);
    const levels = all(pack.share('word/styles.xml'), 'w:style')
      .filter((style) => /^Heading[1-6]$/.test(style.getAttribute('w:styleId')!))
      .map((style) => all(style, 'w:outlineLvl')[0]?.getAttribute('w:val'));
    expect(levels.sort()).toEqual(['0', '1', '2', '3', '4', '5']);
  });

  test('keeps the header of a table with its first row, and the other rows whole', () => {
    for (const row of all(body(pack), 'w:tr')) {
      const isHeading = all(row, 'w:tblHeader').length > 0;
      expect(all(row, 'w:cantSplit')).toHaveLength(isHeading ? 0 : 1);
    }
    const heading = all(pack.share('word/styles.xml'), 'w:style').find(
      (style) => style.getAttribute('w:styleId') === 'Tabelkop',
    );
    expect(all(heading!, 'w:keepNext')).toHaveLength(1);
  });

  test('keeps small print below a heading with the text that it is about', async () => {
    const meeting = await read(pieceDocx(meetingPiece, options));
    const byline = all(body(meeting), 'w:p').find((line) => line.textContent?.startsWith('Vanaf minuut 0,'));
    expect(byline && all(byline, 'w:keepNext')).toHaveLength(1);
  });

  test('uses only styles, lists and places that are there', () => {
    for (const file of [pack, tags, brief]) {
      const styles = new Set(values(file, 'word/styles.xml', 'w:style', 'w:styleId'));
      for (const name of ['w:pStyle', 'w:rStyle', 'w:tblStyle'])
        for (const style of values(file, 'word/document.xml', name)) expect(styles).toContain(style);
      const lists = new Set(values(file, 'word/numbering.xml', 'w:num', 'w:numId'));
      for (const list of values(file, 'word/document.xml', 'w:numId')) expect(lists).toContain(list);
      const positions = values(file, 'word/document.xml', 'w:bookmarkStart', 'w:name');
      expect(new Set(positions).size).toBe(positions.length);
      for (const target of inside(file)) expect(positions).toContain(target);
    }
  });

  test('parts long words in tables alone', () => {
    expect(values(pack, 'word/settings.xml', 'w:autoHyphenation')).toHaveLength(1);
    const styles = all(pack.share('word/styles.xml'), 'w:style').flatMap((style) =>
      all(style, 'w:suppressAutoHyphens').map((from) => [
        style.getAttribute('w:styleId'),
        from.getAttribute('w:val'),
      ]),
    );
    expect(styles).toEqual([
      ['Normal', '1'],
      ['Tabel', '0'],
    ]);
  });

  test('says what a drawing shows, and names its tables', () => {
    const [image] = all(tags.share('word/document.xml'), 'wp:docPr');
    expect(image!.getAttribute('title')).toBe(
      tagsPiece.blocks.find((block) => block.type === 'drawing')!.title,
    );
    expect(image!.getAttribute('descr')!.length).toBeGreaterThan(20);
    expect(values(tags, 'word/document.xml', 'w:tblCaption').length).toBeGreaterThan(0);
  });

  test('leaves drawings out where nobody can draw, and keeps their table', async () => {
    const { tekening: _, ...without } = options;
    const bare = await read(pieceDocx(tagsPiece, without));
    expect(all(bare.share('word/document.xml'), 'w:drawing')).toHaveLength(0);
    expect(values(bare, 'word/document.xml', 'w:tblCaption')).toEqual(
      values(tags, 'word/document.xml', 'w:tblCaption'),
    );
  });

  test('says where it comes from, and counts its pages', () => {
    expect(body(brief).textContent).toContain(`${options.afkomst.handboek}, ${options.afkomst.editie}`);
    const foot = pack.names.find((name) => /footer\d*\.xml$/.test(name))!;
    expect(values(pack, foot, 'w:instrText', 'xml:space').length).toBe(2);
  });

  test('is read by another program with nothing lost', async () => {
    const { value } = await mammoth.convertToHtml({
      buffer: Buffer.from(await pieceDocx(plainPiece, options)),
    });
    const html = value
      .replace(/<[^>]+>/g, '')
      .replace(/\s+/g, ' ')
      .replaceAll('&amp;', '&');
    for (const block of allBlocks(plainPiece.blocks))
      if (block.type === 'paragraph' || block.type === 'heading')
        expect(html.replaceAll(/\[\d+\]|↑/g, '')).toContain(
          wordsOf(block.children).replace(/\s+/g, ' ').split('.')[0],
        );
  });
});

describe('a Word file', () => {
  test('has the same bytes twice, whatever was written in between', async () => {
    const first = await pieceDocx(plainPiece, options);
    await pieceDocx(tagsPiece, options);
    expect(Buffer.compare(first, await pieceDocx(plainPiece, options))).toBe(0);
    const book = bookFor(handbook);
    expect(Buffer.compare(await bookDocx(book, options), await bookDocx(book, options))).toBe(0);
  });

  test('of the book has contents that are filled in, and every heading', async () => {
    const book = bookFor(handbook);
    const pack = await read(bookDocx(book, options));
    const lines = linesOfDocx(body(pack));
    const titles = book.parts.flatMap(({ title, pages: pieces }) => [
      title,
      ...pieces.map((piece) => piece.title),
    ]);
    for (const title of titles)
      expect(lines.some((line) => line.startsWith('Heading') && line.endsWith(title))).toBe(true);
    const contents = lines.filter((line) => /^TOC[12]/.test(line));
    expect(contents.map((line) => line.replace(/^TOC[12]: <(.*) → p_.*$/, '$1'))).toEqual([
      ...titles,
      'Bronnen',
      'Trefwoorden',
    ]);
    // LibreOffice works out a page number anywhere but in a field for a table of contents.
    const fields = all(pack.share('word/document.xml'), 'w:instrText').map((field) => field.textContent!);
    expect(fields.filter((field) => !field.startsWith('PAGEREF '))).toEqual([]);
    const places = values(pack, 'word/document.xml', 'w:bookmarkStart', 'w:name');
    for (const field of fields) expect(places).toContain(field.split(' ')[1]);
    expect(values(pack, 'word/settings.xml', 'w:updateFields')).toHaveLength(1);
    const positions = values(pack, 'word/document.xml', 'w:bookmarkStart', 'w:name');
    for (const target of inside(pack)) expect(positions).toContain(target);
  });

  test('of the book names in the head of a page the part that it belongs to', async () => {
    const book = bookFor(handbook);
    const pack = await read(bookDocx(book, options));
    const headings = pack.names
      .filter((name) => /header\d*\.xml$/.test(name))
      .map((name) => pack.share(name).documentElement!.textContent);
    for (const part of [...book.parts.map(({ title }) => title), 'Bronnen', 'Trefwoorden'])
      expect(headings).toContain(`${book.title}${part}`);
  });

  test('names places within the forty characters of Word, each its own', () => {
    const long = 'vragen-is-dit-hetzelfde-als-een-vertrouwenspersoon-ongewenst-gedrag';
    expect(bookmark(`${long}--een`).length).toBeLessThanOrEqual(40);
    expect(bookmark(`${long}--een`)).not.toBe(bookmark(`${long}--twee`));
  });
});
