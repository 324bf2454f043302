import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { entry, contents } from '../../../tests/builders/contents.ts';
import { checkContent } from '../../load/check.ts';
import { buildHandbook, type Handbook } from '../../handbook/handbook.ts';
import { nl } from '../../text/nl.ts';
import { allBlocks, allInlines, blocksOf } from '../../page/plain/walk.ts';
import { bookFor } from '../../page/book/book.ts';
import type { PlainPage } from '../../page/plain/plain.ts';
import type { Book } from '../../page/book/types.ts';
import * as epub from './index.ts';
import { epubInput } from './input.ts';
import { pieceSheet } from './links.ts';
import { wordsOf } from '../../page/plain/words.ts';

const root = resolve(import.meta.dirname, '../../..');

async function read(folder: string): Promise<{ handbook: Handbook; bytes: Uint8Array }> {
  const { handbook } = await checkContent({
    folder: join(root, folder),
    name: folder,
    editie: 'landelijk',
    today: '2026-11-22',
  });
  return { handbook: handbook!, bytes: await make(handbook!, folder) };
}
const epubOf = (handbook: Handbook, readImage: (name: string) => Promise<Uint8Array>) =>
  epub.epubOf(epubInput(handbook, '/downloads/handleiding.epub'), readImage);
const make = (handbook: Handbook, folder: string) =>
  epubOf(handbook, (name) => readFile(join(root, folder, 'beelden', name)));

/** The files of a book, each XML file parsed by a parser that accepts nothing that is not well formed. */
function open(bytes: Uint8Array) {
  const files = unzipSync(bytes);
  const text = (name: string) => new TextDecoder().decode(files[`EPUB/${name}`]);
  return {
    names: Object.keys(files),
    text,
    xml: (name: string): Document => new DOMParser().parseFromString(text(name), 'text/xml'),
  };
}
const all = (document: Document, name: string): Element[] => [...document.getElementsByTagName(name)];
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
const words = (node: { textContent: string | null }) => plain(node.textContent ?? '');

describe.each(['content', 'tests/fixtures/klein/content'])('the book of %s', (folder) => {
  let handbook: Handbook;
  let bytes: Uint8Array;
  let volume: Book;
  let pieces: PlainPage[];
  let book: ReturnType<typeof open>;
  beforeAll(async () => {
    ({ handbook, bytes } = await read(folder));
    volume = bookFor(handbook);
    pieces = volume.parts.flatMap((part) => part.pages);
    book = open(bytes);
  });
  const sheet = (piece: PlainPage) => book.xml(`${pieceSheet(piece.id)}.xhtml`);

  test('is a valid EPUB 3, by the rules of EPUBCheck, without a warning', async () => {
    const { messages, valid } = await EpubCheck.validate(bytes);
    expect(messages).toEqual([]);
    expect(valid).toBe(true);
  });

  test('is known by its first bytes', () => {
    // A ZIP entry: name length at 26, method at 8, the name at 30, then the bytes, not packed.
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const start = new TextDecoder('latin1').decode(bytes.subarray(30, 30 + 28));
    expect([view.getUint16(8, true), view.getUint16(26, true), view.getUint16(28, true)]).toEqual([0, 8, 0]);
    expect(start).toBe('mimetypeapplication/epub+zip');
  });

  test('has every page, once, in the order of the contents', () => {
    const nav = book.xml('nav.xhtml');
    const [toc] = all(nav, 'nav');
    const linked = [...toc!.getElementsByTagName('a')].map((link) => link.getAttribute('href')!);
    const pages = pieces.map(({ id }) => `${pieceSheet(id)}.xhtml`);
    expect(linked.filter((href) => href.startsWith('p-'))).toEqual(pages);
    const spine = all(book.xml('pakket.opf'), 'itemref').map((item) => item.getAttribute('idref')!.slice(2));
    expect(spine.filter((name) => name.startsWith('p-'))).toEqual(pages.map((href) => href.slice(0, -6)));
    expect(new Set(book.names).size).toBe(book.names.length);
  });

  test('loses no heading, cell, item, box, note or drawing of any page', () => {
    for (const piece of pieces) {
      const document = sheet(piece);
      const blocks = [...allBlocks(blocksOf(piece))];
      const of = <T extends (typeof blocks)[number]['type']>(type: T) =>
        blocks.filter((block): block is Extract<(typeof blocks)[number], { type: T }> => block.type === type);
      const headings = ['h1', 'h2', 'h3', 'h4', 'h5'].flatMap((name) => all(document, name).map(words));
      const tables = of('table');
      const items = of('list').flatMap(({ items: points }) => points);
      expect({
        adres: piece.address,
        headings: headings.sort(),
        cells: all(document, 'td').length + all(document, 'th').length,
        columns: all(document, 'th').filter((cell) => cell.getAttribute('scope') === 'col').length,
        items: all(document, 'li').length,
        boxes: all(document, 'span').filter((span) =>
          [nl.ticked, nl.notTicked].includes(span.getAttribute('aria-label')!),
        ).length,
        names: all(document, 'dt').map(words),
        notes: all(document, 'aside').length,
        drawings: all(document, 'svg').length,
        images: all(document, 'img').map((image) => image.getAttribute('alt')),
      }).toEqual({
        adres: piece.address,
        headings: [
          piece.title,
          ...of('heading').map(({ children }) => wordsOf(children)),
          ...of('sheet').flatMap(({ title }) => (title ? [wordsOf(title)] : [])),
        ]
          .map(plain)
          .sort(),
        cells: tables.reduce((sum, { head: heading, rows }) => sum + heading.length + rows.flat().length, 0),
        columns: tables.flatMap(({ head: heading }) =>
          heading.filter(({ blocks }) =>
            blocks.some((block) => 'children' in block && wordsOf(block.children)),
          ),
        ).length,
        items: items.length,
        boxes: items.filter(({ checked: box }) => box !== undefined).length,
        names: of('definitionList').flatMap(({ rows }) => rows.map(({ term: name }) => plain(name))),
        notes: piece.notes.length,
        drawings: of('drawing').length,
        images: of('image').map(({ alt }) => alt),
      });
    }
  });

  test('has every word of every page', () => {
    const lost = pieces.flatMap((paper) => {
      const text = words(sheet(paper).documentElement!);
      return [...paper.summary, ...allInlines(blocksOf(paper))]
        .flatMap((inline) => ('value' in inline ? [plain(inline.value)] : []))
        .filter((piece) => !text.includes(piece))
        .map((piece) => `${paper.address} ${piece}`);
    });
    expect(lost).toEqual([]);
  });

  test('has every source once, and each page leads to its own', () => {
    const list = all(book.xml('bronnen.xhtml'), 'li').map((item) => item.getAttribute('id'));
    expect(list).toEqual(volume.sources.map(({ id }) => `bron-${id}`));
    for (const piece of pieces) {
      const links = all(sheet(piece), 'a').map((link) => link.getAttribute('href'));
      for (const { id } of piece.sources) expect(links, piece.address).toContain(`bronnen.xhtml#bron-${id}`);
    }
  });

  test('leads inside the book to all that is in it, and to the site for the rest', () => {
    const here = new Set(pieces.map(({ address }) => new URL(address, volume.site).href));
    const out = pieces.flatMap((piece) =>
      all(sheet(piece), 'a')
        .map((link) => link.getAttribute('href')!)
        .filter((href) => href.startsWith(volume.site)),
    );
    expect(out.filter((href) => here.has(href.split('#')[0]!))).toEqual([]);
  });

  test('tells a drawing in words', () => {
    const drawings = pieces.flatMap((piece) => all(sheet(piece), 'svg'));
    expect(drawings.length).toBeGreaterThan(0);
    for (const svg of drawings) {
      expect(svg.getAttribute('role')).toBe('img');
      expect(svg.getAttribute('aria-label')!.length).toBeGreaterThan(20);
      for (const name of ['title', 'desc']) expect(words(svg.getElementsByTagName(name)[0]!)).not.toBe('');
    }
  });

  test('says how accessible it is, in Dutch, and which version', () => {
    const opf = book.xml('pakket.opf');
    const meta = (property: string) =>
      all(opf, 'meta')
        .filter((item) => item.getAttribute('property') === property)
        .map(words);
    expect(all(opf, 'dc:language').map(words)).toEqual(['nl']);
    expect(meta('schema:accessMode')).toEqual(['textual', 'visual']);
    expect(meta('schema:accessModeSufficient')).toEqual(['textual']);
    expect(meta('schema:accessibilityFeature')).toEqual(
      expect.arrayContaining(['tableOfContents', 'alternativeText', 'structuralNavigation']),
    );
    expect(meta('schema:accessibilityHazard')).toEqual(['none']);
    expect(meta('schema:accessibilitySummary')[0]).toContain('Alle tekst');
    expect(meta('dcterms:modified')).toEqual([`${volume.date}T00:00:00Z`]);
  });

  test('has the same bytes twice', async () => {
    expect(Buffer.compare(bytes, await make(handbook, folder))).toBe(0);
  });
});

test('a form has choices to tick and room to write', async () => {
  const fields = [
    { id: 'wijk', label: 'Wijk', invoer: 'keuze' as const, opties: ['Noord', 'Zuid'] },
    { id: 'dag', label: 'Dag', invoer: 'datum' as const },
  ];
  const body = [
    '| Vraag | Antwoord |\n| --- | --- |\n| Waar? | <Invulveld id="wijk"/> |',
    'Dag: <Invulveld id="dag"/>',
    'In <Invulveld id="wijk"/> op <Invulveld id="dag"/> begint het.',
  ].join('\n\n');
  const handbook = buildHandbook(contents([entry('sjabloon', 'brief', { velden: fields }, body)]));
  const bytes = await epubOf(handbook, () => Promise.reject(new Error('no images')));
  expect((await EpubCheck.validate(bytes)).messages).toEqual([]);
  const sheet = open(bytes).xml('p-sjablonen-brief.xhtml');
  const werkblad = all(sheet, 'section').find((section) => section.getAttribute('class') === 'werkblad')!;
  expect(all(sheet, 'td').slice(0, 2).map(words)).toEqual(['Waar?', '☐ Noord ☐ Zuid']);
  expect(words(werkblad)).toContain('Dag: In Wijk (Noord, Zuid) op Dag begint het.');
});

test('a table of many columns says in each cell which it is, for where they stand below each other', async () => {
  const body = '| A | B | C | D |\n| - | - | - | - |\n| een | twee | drie | |';
  const bytes = await epubOf(buildHandbook(contents([entry('pagina', 'over', {}, body)])), () =>
    Promise.reject(new Error('no images')),
  );
  expect(open(bytes).text('p-over.xhtml')).toContain(
    '<tr><td>een</td><td data-kolom="B">twee</td><td data-kolom="C">drie</td><td></td></tr>',
  );
});

// Look at a difference before you take it over with `--update`.
test('the page with every tag is as somebody looked at it', async () => {
  const { bytes } = await read('tests/fixtures/klein/content');
  await expect(open(bytes).text('p-sjablonen-alles.xhtml')).toMatchFileSnapshot(
    '../../../tests/fixtures/klein/alles.xhtml',
  );
});

describe('a book with an image', () => {
  const book = (url: string) =>
    buildHandbook(
      contents([entry('pagina', 'over', {}, `![Een kaart](${url})\n\nEen.[^1] Weer.[^1]\n\n[^1]: Noot.`)]),
    );

  test('that no e-reader shows stops with its name', async () => {
    await expect(epubOf(book('/beelden/kaart.bmp'), () => Promise.resolve(new Uint8Array()))).rejects.toThrow(
      'Het beeld /beelden/kaart.bmp past niet in een EPUB.',
    );
  });

  test('that is not there stops', async () => {
    const missing = () => Promise.reject(new Error('no such file'));
    await expect(epubOf(book('/beelden/kaart.png'), missing)).rejects.toThrow('no such file');
  });

  test('leads back from a note to where it was first mentioned', async () => {
    const bytes = await epubOf(book('/beelden/kaart.svg'), () =>
      Promise.resolve(new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>')),
    );
    const text = open(bytes).text('p-over.xhtml');
    expect(text.match(/id="nootverwijzing-1"/g)).toHaveLength(1);
    expect(text.match(/href="#noot-1"/g)).toHaveLength(2);
    expect(text).toContain('src="beelden/kaart.svg"');
  });
});
