import { strFromU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { all, readPack, linesOfOdt } from '../../../tests/office/read.ts';
import { meetingPiece, plainPiece, options, sjabloon, tagsPiece } from '../../../tests/office/example.ts';
import { pieceOdt } from './index.ts';

const text = (pack: ReturnType<typeof readPack>) => all(pack.share('content.xml'), 'office:text')[0]!;
const values = (pack: ReturnType<typeof readPack>, part: string, name: string, attribute: string) =>
  all(pack.share(part), name).map((element) => element.getAttribute(attribute)!);

describe('a page as OpenDocument text', async () => {
  const bytes = await pieceOdt(plainPiece, options);
  const pack = readPack(bytes);
  const tags = readPack(await pieceOdt(tagsPiece, options));
  const brief = readPack(await pieceOdt(sjabloon, { ...options, vorm: 'sjabloon' }));
  const allThree = [pack, tags, brief];

  test('has every tag as somebody looked at it', async () => {
    await expect(`${linesOfOdt(text(tags)).join('\n')}\n`).toMatchFileSnapshot('expected/tags.txt');
  });
  test('has plain text, lists, notes and tables as somebody looked at it', async () => {
    await expect(`${linesOfOdt(text(pack)).join('\n')}\n`).toMatchFileSnapshot('expected/text.txt');
  });
  test('has fields as marked text and boxes', async () => {
    await expect(`${linesOfOdt(text(brief)).join('\n')}\n`).toMatchFileSnapshot('expected/fields.txt');
  });

  test('says what it is in its first bytes, where programs look', () => {
    expect(strFromU8(bytes.slice(30, 38))).toBe('mimetype');
    expect(strFromU8(bytes.slice(38, 77))).toBe('application/vnd.oasis.opendocument.text');
  });

  test('lists all its parts', () => {
    for (const file of allThree) {
      const mentioned = values(file, 'META-INF/manifest.xml', 'manifest:file-entry', 'manifest:full-path');
      expect(mentioned.filter((name) => name !== '/').sort()).toEqual(
        file.names.filter((name) => name !== 'mimetype' && name !== 'META-INF/manifest.xml').sort(),
      );
    }
  });

  test('is in Dutch, with headings as headings and header rows as such', () => {
    const [standard] = all(pack.share('styles.xml'), 'style:default-style');
    expect(all(standard!, 'style:text-properties')[0]!.getAttribute('fo:language')).toBe('nl');
    expect(all(pack.share('meta.xml'), 'dc:language')[0]!.textContent).toBe('nl-NL');
    expect(values(pack, 'content.xml', 'text:h', 'text:outline-level')[0]).toBe('1');
    expect(all(pack.share('content.xml'), 'table:table-header-rows').length).toBeGreaterThan(0);
  });

  test('parts long words in tables alone', () => {
    const styles = all(pack.share('styles.xml'), 'style:style').filter((style) =>
      all(style, 'style:text-properties').some((part) => part.getAttribute('fo:hyphenate') === 'true'),
    );
    expect(styles.map((style) => style.getAttribute('style:name'))).toEqual(['Tabel']);
  });

  test('uses only styles and places that are there', () => {
    for (const file of allThree) {
      const styles = new Set(
        ['content.xml', 'styles.xml'].flatMap((part) =>
          ['style:style', 'text:list-style'].flatMap((name) => values(file, part, name, 'style:name')),
        ),
      );
      for (const name of ['text:p', 'text:h', 'text:span', 'text:list', 'text:a'])
        for (const style of values(file, 'content.xml', name, 'text:style-name'))
          expect(styles).toContain(style);
      for (const name of ['table:table', 'table:table-column', 'table:table-row', 'table:table-cell'])
        for (const style of values(file, 'content.xml', name, 'table:style-name'))
          expect(styles).toContain(style);
      const positions = values(file, 'content.xml', 'text:bookmark-start', 'text:name');
      expect(new Set(positions).size).toBe(positions.length);
      for (const target of values(file, 'content.xml', 'text:a', 'xlink:href'))
        if (target.startsWith('#')) expect(positions).toContain(target.slice(1));
    }
  });

  test('keeps small print below a heading with the text that it is about', async () => {
    const meeting = readPack(await pieceOdt(meetingPiece, options));
    const byline = all(text(meeting), 'text:p').find((line) =>
      line.textContent?.startsWith('Vanaf minuut 0,'),
    );
    const style = all(meeting.share('content.xml'), 'style:style').find(
      (one) => one.getAttribute('style:name') === byline?.getAttribute('text:style-name'),
    );
    expect(style && all(style, 'style:paragraph-properties')[0]?.getAttribute('fo:keep-with-next')).toBe(
      'always',
    );
  });

  test('says what a drawing shows', () => {
    const [frame] = all(tags.share('content.xml'), 'draw:frame');
    const diagram = tagsPiece.blocks.find((block) => block.type === 'drawing')!;
    expect(all(frame!, 'svg:title')[0]!.textContent).toBe(diagram.title);
    expect(all(frame!, 'svg:desc')[0]!.textContent).toBe(diagram.description);
    expect(tags.names).toContain('Pictures/beeld-1.png');
  });

  test('has the same bytes twice', async () => {
    expect(Buffer.compare(bytes, await pieceOdt(plainPiece, options))).toBe(0);
  });
});
