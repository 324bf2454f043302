import { resolve } from 'node:path';
import { markdownToMdast } from 'satteri';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { entry, contents } from '../../../tests/builders/contents.ts';
import { checkContent } from '../../load/check.ts';
import { buildHandbook, type Handbook } from '../../handbook/handbook.ts';
import { nl } from '../../text/nl.ts';
import { allBlocks, allInlines, blocksOf } from '../../page/plain/walk.ts';
import type { PlainPage, PlainBlock } from '../../page/plain/plain.ts';
import { markdownOf, pagesOf } from './index.ts';
import { wordsOf } from '../../page/plain/words.ts';

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
function* outside(blocks: readonly PlainBlock[]): Generator<PlainBlock> {
  const inTables = new Set(
    [...allBlocks(blocks)].flatMap((block) =>
      block.type === 'table'
        ? [...block.head, ...block.rows.flat()].flatMap((cell) => [...allBlocks(cell.blocks)])
        : [],
    ),
  );
  for (const block of allBlocks(blocks)) if (!inTables.has(block)) yield block;
}

/** What the page says must come back, counted from the page itself. */
const expected = (piece: PlainPage) => {
  const all = [...outside(blocksOf(piece))];
  return {
    headings: [
      `1 ${piece.title}`,
      ...all.flatMap((block) =>
        block.type === 'heading'
          ? [`${block.depth} ${wordsOf(block.children)}`]
          : block.type === 'sheet' && block.title
            ? [`3 ${wordsOf(block.title)}`]
            : [],
      ),
      ...(piece.sources.length > 0 ? [`2 ${nl.bronnen}`] : []),
    ]
      .map(plain)
      .sort(),
    items:
      piece.sources.length +
      all.reduce(
        (sum, block) =>
          sum +
          (block.type === 'list'
            ? block.items.length
            : block.type === 'definitionList'
              ? block.rows.length
              : 0),
        0,
      ),
    boxes: all.flatMap((block) =>
      block.type === 'list'
        ? block.items.flatMap(({ checked: box }) => (box === undefined ? [] : [box]))
        : [],
    ),
    cells: all.flatMap((block) =>
      block.type === 'table'
        ? [block.head, ...block.rows].map((row) => row.reduce((sum, { span: width = 1 }) => sum + width, 0))
        : [],
    ),
    quotes: all.filter(({ type }) => ['blockquote', 'box', 'card'].includes(type)).length,
    code: all.flatMap((block) => (block.type === 'code' ? [block.value] : [])),
    notes: piece.notes.length,
    images: all.flatMap((block) => (block.type === 'image' ? [plain(block.alt)] : [])),
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
const pieces = (piece: PlainPage): string[] =>
  [
    ...piece.summary,
    ...allInlines(blocksOf(piece)),
    ...piece.sources.flatMap(({ children: inlines }) => inlines),
  ].flatMap((inline) => ('value' in inline ? [plain(inline.value)] : []));

describe('the pages of this handbook as Markdown', () => {
  let handbook: Handbook;
  let papers: PlainPage[];
  beforeAll(async () => {
    const folder = resolve(import.meta.dirname, '../../../content');
    handbook = (await checkContent({ folder, name: 'content', editie: 'landelijk', today: '2026-11-22' }))
      .handbook!;
    papers = pagesOf(handbook);
  });

  test('come back with the same headings, lists, boxes, tables, quotes and notes', () => {
    expect(papers.length).toBeGreaterThan(100);
    for (const piece of papers)
      expect({ adres: piece.address, ...found(read(markdownOf(handbook, piece))) }).toEqual({
        adres: piece.address,
        ...expected(piece),
      });
  });

  test('number their sources from one, each page for itself', () => {
    for (const { address, sources } of papers)
      expect([address, sources.map(({ number }) => number)]).toEqual([address, sources.map((_, i) => i + 1)]);
  });

  test('come back with every word', () => {
    const lost = papers.flatMap((paper) => {
      const [all] = read(markdownOf(handbook, paper));
      const text = plain(words(all!));
      return pieces(paper)
        .filter((piece) => !text.includes(piece))
        .map((piece) => `${paper.address} ${piece}`);
    });
    expect(lost).toEqual([]);
  });

  test('lead to whole addresses only', () => {
    const urls = papers.flatMap((piece) =>
      read(markdownOf(handbook, piece)).flatMap(({ url }) => (url === undefined ? [] : [url])),
    );
    expect(urls.length).toBeGreaterThan(1000);
    expect(urls.filter((url) => !/^(https?:\/\/|mailto:|tel:)\S+$/.test(url))).toEqual([]);
  });
});

// Look at a difference before you take it over with `--update`.
test('the page with every tag is as somebody looked at it', async () => {
  const folder = resolve(import.meta.dirname, '../../../tests/fixtures/klein/content');
  const { handbook } = await checkContent({
    folder,
    name: 'klein',
    editie: 'landelijk',
    today: '2026-11-22',
  });
  const everything = pagesOf(handbook!).find(({ address }) => address === '/sjablonen/alles/')!;
  await expect(markdownOf(handbook!, everything)).toMatchFileSnapshot(
    '../../../tests/fixtures/klein/alles.md',
  );
});

describe('a page as Markdown', () => {
  const book = (body: string, otherwise: object = {}) =>
    buildHandbook(
      contents([entry('pagina', 'over', { titel: 'Over *alles*: "dit" & dat', ...otherwise }, body)]),
    );
  const write = (handbook: Handbook) =>
    markdownOf(
      handbook,
      pagesOf(handbook).find(({ address }) => address === '/over/')!,
    );

  test('says first what it is, where it stands, which version, what changed since, and under which licence', () => {
    const [, front] = /^---\n([\s\S]*?)\n---\n\n# /.exec(write(book('')))!;
    expect(parse(front!)).toEqual({
      titel: 'Over *alles*: “dit” & dat',
      soort: 'pagina',
      adres: 'https://zandmeer.test/over/',
      handleiding: 'Handleiding',
      editie: 'Landelijk',
      versie: '1.0.0',
      datum: '2026-11-22',
      veranderdSinds: 'https://zandmeer.test/wijzigingen/?sinds=2026-11-22',
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
    const handbook = book(body);
    const paper = pagesOf(handbook).find(({ address }) => address === '/over/')!;
    const all = read(markdownOf(handbook, paper));
    expect(found(all)).toEqual(expected(paper));
    for (const piece of pieces(paper)) expect(plain(words(all[0]!))).toContain(piece);
    expect(all.some(({ type }) => ['html', 'thematicBreak', 'link'].includes(type))).toBe(false);
  });

  test('keeps two lists after each other apart', () => {
    const all = read(write(book('- een\n\n\n* twee\n\n1. drie\n\n1) vier\n')));
    expect(all.filter(({ type }) => type === 'list')).toHaveLength(4);
  });

  test('has the same bytes twice', () => {
    expect(write(book('Een.[^1]\n\n[^1]: Noot.'))).toBe(write(book('Een.[^1]\n\n[^1]: Noot.')));
  });
});
