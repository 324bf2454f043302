import { resolve } from 'node:path';
import { markdownToMdast } from 'satteri';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { entry, inhoud } from '../../../tests/builders/inhoud.ts';
import { checkContent } from '../../load/check.ts';
import { buildHandboek, type Handboek } from '../../model/handboek.ts';
import { nl } from '../../text/nl.ts';
import { allBlocks, allInlines, blocksOf } from '../../page/walk.ts';
import type { PlainPage, PlainBlock } from '../../page/plain.ts';
import { markdownVan, paginasVan } from './index.ts';
import { wordsOf } from '../../page/words.ts';

interface Node {
  type: string;
  value?: string;
  alt?: string;
  url?: string;
  depth?: number;
  checked?: boolean | null;
  ordered?: boolean;
  children?: Node[];
}
/** What the engine that reads the content makes of it, without front matter. */
const read = (markdown: string): Node[] => [
  ...nodes(markdownToMdast(markdown.replace(/^---\n[\s\S]*?\n---\n/, '')) as unknown as Node),
];
function* nodes(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children ?? []) yield* nodes(child);
}
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
const words = (node: Node): string =>
  node.value ?? node.alt ?? (node.type === 'break' ? ' ' : (node.children ?? []).map(words).join(''));

/** Blocks outside tables: a table holds no lists and no headings. */
function* outside(blokken: readonly PlainBlock[]): Generator<PlainBlock> {
  const inTables = new Set(
    [...allBlocks(blokken)].flatMap((blok) =>
      blok.type === 'table'
        ? [...blok.head, ...blok.rows.flat()].flatMap((cel) => [...allBlocks(cel.blocks)])
        : [],
    ),
  );
  for (const blok of allBlocks(blokken)) if (!inTables.has(blok)) yield blok;
}

/** What the page says must come back, counted from the page itself. */
const expected = (stuk: PlainPage) => {
  const all = [...outside(blocksOf(stuk))];
  return {
    headings: [
      `1 ${stuk.title}`,
      ...all.flatMap((blok) =>
        blok.type === 'heading'
          ? [`${blok.depth} ${wordsOf(blok.children)}`]
          : blok.type === 'sheet' && blok.title
            ? [`3 ${wordsOf(blok.title)}`]
            : [],
      ),
      ...(stuk.sources.length > 0 ? [`2 ${nl.bronnen}`] : []),
    ]
      .map(plain)
      .sort(),
    items:
      stuk.sources.length +
      all.reduce(
        (sum, blok) =>
          sum +
          (blok.type === 'list' ? blok.items.length : blok.type === 'definitionList' ? blok.rows.length : 0),
        0,
      ),
    boxes: all.flatMap((blok) =>
      blok.type === 'list'
        ? blok.items.flatMap(({ checked: vakje }) => (vakje === undefined ? [] : [vakje]))
        : [],
    ),
    cells: all.flatMap((blok) =>
      blok.type === 'table'
        ? [blok.head, ...blok.rows].map((rij) => rij.reduce((sum, { span: breedte = 1 }) => sum + breedte, 0))
        : [],
    ),
    quotes: all.filter(({ type }) => ['blockquote', 'box', 'card'].includes(type)).length,
    code: all.flatMap((blok) => (blok.type === 'code' ? [blok.value] : [])),
    notes: stuk.notes.length,
    images: all.flatMap((blok) => (blok.type === 'image' ? [plain(blok.alt)] : [])),
  };
};

const found = (all: Node[]) => {
  const of = (type: string) => all.filter((node) => node.type === type);
  return {
    headings: of('heading')
      .map((node) => plain(`${node.depth} ${words(node)}`))
      .sort(),
    items: of('listItem').length,
    boxes: of('listItem').flatMap(({ checked }) => (typeof checked === 'boolean' ? [checked] : [])),
    cells: of('tableRow').map(({ children }) => children!.length),
    quotes: of('blockquote').length,
    code: of('code').map(({ value }) => value),
    notes: of('footnoteDefinition').length,
    images: of('image').map((node) => plain(words(node))),
  };
};

/** Every word that the page says, in pieces that no mark parts. */
const pieces = (stuk: PlainPage): string[] =>
  [
    ...stuk.summary,
    ...allInlines(blocksOf(stuk)),
    ...stuk.sources.flatMap(({ children: zinnen }) => zinnen),
  ].flatMap((zin) => ('value' in zin ? [plain(zin.value)] : []));

describe('the pages of this handbook as Markdown', () => {
  let handboek: Handboek;
  let stukken: PlainPage[];
  beforeAll(async () => {
    const map = resolve(import.meta.dirname, '../../../content');
    handboek = (await checkContent({ map, naam: 'content', editie: 'landelijk', vandaag: '2026-11-22' }))
      .handboek!;
    stukken = paginasVan(handboek);
  });

  test('come back with the same headings, lists, boxes, tables, quotes and notes', () => {
    expect(stukken.length).toBeGreaterThan(100);
    for (const stuk of stukken)
      expect({ adres: stuk.address, ...found(read(markdownVan(handboek, stuk))) }).toEqual({
        adres: stuk.address,
        ...expected(stuk),
      });
  });

  test('number their sources from one, each page for itself', () => {
    for (const { address, sources } of stukken)
      expect([address, sources.map(({ number }) => number)]).toEqual([address, sources.map((_, i) => i + 1)]);
  });

  test('come back with every word', () => {
    const lost = stukken.flatMap((stuk) => {
      const [all] = read(markdownVan(handboek, stuk));
      const text = plain(words(all!));
      return pieces(stuk)
        .filter((piece) => !text.includes(piece))
        .map((piece) => `${stuk.address} ${piece}`);
    });
    expect(lost).toEqual([]);
  });

  test('lead to whole addresses only', () => {
    const urls = stukken.flatMap((stuk) =>
      read(markdownVan(handboek, stuk)).flatMap(({ url }) => (url === undefined ? [] : [url])),
    );
    expect(urls.length).toBeGreaterThan(1000);
    expect(urls.filter((url) => !/^(https?:\/\/|mailto:|tel:)\S+$/.test(url))).toEqual([]);
  });
});

// Look at a difference before you take it over with `--update`.
test('the page with every tag is as somebody looked at it', async () => {
  const map = resolve(import.meta.dirname, '../../../tests/fixtures/klein/content');
  const { handboek } = await checkContent({
    map,
    naam: 'klein',
    editie: 'landelijk',
    vandaag: '2026-11-22',
  });
  const alles = paginasVan(handboek!).find(({ address: adres }) => adres === '/sjablonen/alles/')!;
  await expect(markdownVan(handboek!, alles)).toMatchFileSnapshot('../../../tests/fixtures/klein/alles.md');
});

describe('a page as Markdown', () => {
  const boek = (body: string, anders: object = {}) =>
    buildHandboek(inhoud([entry('pagina', 'over', { titel: 'Over *alles*: "dit" & dat', ...anders }, body)]));
  const write = (handboek: Handboek) =>
    markdownVan(
      handboek,
      paginasVan(handboek).find(({ address: adres }) => adres === '/over/')!,
    );

  test('says first what it is, where it stands, which version, and under which licence', () => {
    const [, front] = /^---\n([\s\S]*?)\n---\n\n# /.exec(write(boek('')))!;
    expect(parse(front!)).toEqual({
      titel: 'Over *alles*: “dit” & dat',
      soort: 'pagina',
      adres: 'https://zandmeer.test/over/',
      handleiding: 'Handleiding',
      editie: 'Landelijk',
      versie: '1.0.0',
      datum: '2026-11-22',
      licentie: 'https://zandmeer.test/licentie',
      taal: 'nl',
    });
  });

  test.each([
    String.raw`2026\. Zo begint een alinea.`,
    String.raw`\# geen kop`,
    String.raw`\- geen lijst, \* ook niet, \_ evenmin`,
    String.raw`\+ en \> en \= en \|`,
    String.raw`a \*b\* \_c\_ \[d](e) \`f\` \<g> &amp;h; \\ \{i} \~j\~ [^1\]`,
    '`code met | en `` ` `` erin`',
    '`` ` ``',
  ])('keeps signs that mean something in Markdown as they are: %s', (body) => {
    const handboek = boek(body);
    const stuk = paginasVan(handboek).find(({ address: adres }) => adres === '/over/')!;
    const all = read(markdownVan(handboek, stuk));
    expect(found(all)).toEqual(expected(stuk));
    for (const piece of pieces(stuk)) expect(plain(words(all[0]!))).toContain(piece);
    expect(all.some(({ type }) => ['html', 'thematicBreak', 'link'].includes(type))).toBe(false);
  });

  test('keeps two lists after each other apart', () => {
    const all = read(write(boek('- een\n\n\n* twee\n\n1. drie\n\n1) vier\n')));
    expect(all.filter(({ type }) => type === 'list')).toHaveLength(4);
  });

  test('has the same bytes twice', () => {
    expect(write(boek('Een.[^1]\n\n[^1]: Noot.'))).toBe(write(boek('Een.[^1]\n\n[^1]: Noot.')));
  });
});
