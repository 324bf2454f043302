import { readFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { entry, contents } from '../../../tests/builders/contents.ts';
import { linesPerPage } from '../../../tests/pdf/lines-per-page.ts';
import { options, readHandbook } from '../../../tests/pdf/handbook.ts';
import { allTags, bare, faultsOf, readPdf, wordsOf, type ReadPdf } from '../../../tests/pdf/read-pdf.ts';
import { examples } from '../../document/examples.ts';
import { tagNames } from '../../document/vocabulary.ts';
import { buildHandbook, type Handbook } from '../../handbook/handbook.ts';
import type { Brand } from '../../house-style/basis.ts';
import { bookFor } from '../../page/book/book.ts';
import { plainPageFor } from '../../page/plain/plain-page.ts';
import { publicationOf } from './document.ts';
import { makeCompiler } from './compile/compile.ts';
import { handoutDocument } from './handout.ts';
import { readBronnen, makeFonts } from './fonts/fonts.ts';
import { unpack } from './compile/pack.ts';
import { bookPdf, handoutPdf } from './index.ts';

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const ROOT = join(import.meta.dirname, '../../..');

describe('the book of a small handbook', () => {
  let small: Handbook;
  let bytes: Uint8Array;
  let pdf: ReadPdf;
  beforeAll(async () => {
    small = await readHandbook('tests/fixtures/klein/content');
    bytes = await bookPdf(small, 'alles', options(await smallImages()));
    pdf = await readPdf(bytes);
  });

  test('can be read by who cannot see it', () => {
    expect(faultsOf(pdf)).toEqual([]);
    expect(pdf.title).toBe('Handleiding Zandmeer');
    expect([...allTags(pdf.tags)].filter(({ type }) => type === 'Figure').length).toBeGreaterThan(1);
    expect(pdf.links.length).toBeGreaterThan(50);
  });

  test('says of a cell by which heading of its row it stands, and of which column', () => {
    const tags = [...unpack(bytes).objects.values()].map((text) => text.toString('latin1'));
    const heads = tags.flatMap((tag) => /\/S \/TH\s+\/ID (\(R\d+\))[^]*\/Scope \/Row/.exec(tag)?.[1] ?? []);
    expect(heads.length).toBeGreaterThan(3);
    const root = tags.find((tag) => tag.includes('/StructTreeRoot'));
    for (const name of heads) {
      expect(root).toMatch(new RegExp(`${RegExp.escape(name)} \\d+ 0 R`));
      const beside = tags.filter((tag) => tag.includes('/S /TD') && tag.includes(name));
      expect(beside.length, name).toBeGreaterThan(0);
      for (const cell of beside)
        expect(cell, 'its column too').toMatch(/\/Headers\s*\[\(R\d+\) \(U\d+x\d+y\d+\)/);
    }
    expect(tags.filter((tag) => tag.includes('/S /Quote'))).toEqual([]);
  });

  test('has a bookmark for every part and every page, in order', () => {
    const book = bookFor(small);
    expect(pdf.bookmarks.filter(({ depth }) => depth < 3).map(({ title }) => title)).toEqual([
      ...book.parts.flatMap(({ title, pages: pieces }) => [title, ...pieces.map((piece) => piece.title)]),
      'Bronnen',
      'Trefwoorden',
      'Colofon',
    ]);
  });

  test('says who made it, which version it is, and what one may do with it', async () => {
    const words = await wordsOf(bytes);
    const { editie, handleiding } = small;
    for (const what of [editie.titel, editie.versie, handleiding.uitgever, handleiding.licentie.naam])
      expect(words).toContain(bare(what));
  });

  test('is the same, byte for byte, when it is made again', async () => {
    expect(hash(await bookPdf(small, 'alles', options(await smallImages())))).toBe(hash(bytes));
  });

  test('holds one part when one part is asked', async () => {
    const part = await readPdf(await bookPdf(small, 'stap', options(await smallImages())));
    expect(faultsOf(part)).toEqual([]);
    expect(part.pages).toBeLessThan(pdf.pages);
    expect(part.bookmarks[0]!.title).toBe(bookFor(small).parts[1]!.title);
  });

  async function smallImages(): Promise<Record<string, Uint8Array>> {
    const svg = await readFile(join(ROOT, 'tests/fixtures/klein/content/beelden/netwerk.svg'));
    return { 'netwerk.svg': svg };
  }
});

const bron = entry('bron', 'zandmeer-verslag', { titel: 'Verslag', uitgever: 'Zandmeer' });
const others = [
  bron,
  entry('begrip', 'directe-lijn', { voorkeursterm: 'directe lijn', ookGenoemd: ['korte lijn'] }),
  entry('praktijk', 'zandmeer', { titel: 'Zandmeer' }),
  entry('portret', 'initiatiefnemer', { naam: 'Ada' }),
];
const brief = (body: string) =>
  entry(
    'sjabloon',
    'brief',
    { titel: 'Brief', velden: [{ id: 'wijk', label: 'Wijk', invoer: 'tekst' }] },
    body,
  );
const stap = (body: string) => entry('stap', 'verkennen', { titel: 'Verkennen' }, body);
const first = (handbook: Handbook) => handbook.perSoort.stap[0]!;
const handbookWith = (body: string) => buildHandbook(contents([...others, brief('Hallo.'), stap(body)]));
const handout = async (body: string, images: Record<string, Uint8Array> = {}) => {
  const handbook = handbookWith(body);
  return handoutPdf(handbook, first(handbook), options(images));
};

describe('a hand-out', () => {
  test('shows every tag of the vocabulary', async () => {
    const body = tagNames
      .filter((name) => name !== 'Invulveld')
      .map((name) => examples[name].mdx)
      .join('\n\n');
    const bytes = await handout(body);
    expect(faultsOf(await readPdf(bytes))).toEqual([]);
    const handbook = buildHandbook(contents([...others, brief(examples.Invulveld.mdx)]));
    const words = await wordsOf(await bookPdf(handbook, 'sjabloon', options()));
    expect(words).toContain('Wijk');
  });

  test.each(tagNames)('writes the tag %s as somebody looked at', async (name) => {
    const mdx = examples[name].mdx;
    const field = name === 'Invulveld';
    const handbook = buildHandbook(
      contents([
        ...others,
        brief(field ? mdx : 'Hallo.'),
        entry('pagina', 'over', { titel: 'Over' }, field ? 'Leeg.' : mdx),
      ]),
    );
    const of = field ? handbook.perSoort.sjabloon[0]! : handbook.perSoort.pagina[0]!;
    const piece = plainPageFor(handbook, of);
    const { files } = handoutDocument(
      { ...piece, tail: [] },
      publicationOf(handbook),
      handbook.editie.huisstijl,
      new Map(),
    );
    const code = new TextDecoder().decode(files.get(`/stuk/${piece.id}.typ`));
    await expect(code.slice(code.indexOf('counter('))).toMatchFileSnapshot(`expected/${name}.typ`);
  });

  test('has its own sources, and a code with the address of the page', async () => {
    const bytes = await handout('Tien mensen deden mee. <Bron id="zandmeer-verslag"/>');
    expect(await wordsOf(bytes)).toContain('Verslag,Zandmeer');
    const figures = [...allTags((await readPdf(bytes)).tags)].filter(({ type }) => type === 'Figure');
    expect(figures.map(({ alt }) => alt)).toEqual([
      expect.stringMatching(/^QR-code met het adres https:.*\/stappenplan\/verkennen\/$/),
    ]);
  });

  test('writes signs that mean something to Typst as they are', async () => {
    const characters = 'Kosten: $ 5 #1 *ster* @huis <b> [a] {b} \\n "ja" // nee /* nee */ = kop - punt ~ _x_';
    const handbook = handbookWith('Tekst.');
    const { titel: title } = first(handbook).data;
    first(handbook).data.titel = `${title} ${characters}`;
    const words = await wordsOf(await handoutPdf(handbook, first(handbook), options()));
    expect(words).toContain(bare('$ 5 #1 *ster* @huis <b> [a] {b} \\n'));
    expect(words).toContain(bare('// nee /* nee */ = kop - punt ~ _x_'));
  });

  test('knows the letters of names from all of Europe', async () => {
    const bytes = await handout('Łukasz, Şükran, Nguyễn en Björk.'.replace('ễ', 'e'));
    expect(await wordsOf(bytes)).toContain('Łukasz,Şükran,NguyenenBjörk.');
  });

  test('of a form has room to write and choices to tick, and says no name twice', async () => {
    const fields = [
      { id: 'datum', label: 'Dag van het contact', invoer: 'datum' as const },
      { id: 'over', label: 'Onderwerp', invoer: 'meerkeuze' as const, opties: ['Geld', 'Wonen', 'Werk'] },
      { id: 'wat', label: 'Verhaal in het kort', invoer: 'lange-tekst' as const },
      { id: 'paraaf', label: 'Paraaf van de ander', invoer: 'handtekening' as const },
      { id: 'bedrag', label: 'Bedrag per keer', invoer: 'bedrag' as const },
      { id: 'los', label: 'Wat er verder was', invoer: 'lange-tekst' as const },
    ];
    const body = [
      `| Vraag | Antwoord |\n| --- | --- |\n${fields
        .slice(0, 4)
        .map(({ id }) => `| Vraag ${id} | <Invulveld id="${id}"/> |`)
        .join('\n')}`,
      ...fields.slice(0, 5).map(({ id }) => `Regel ${id}: <Invulveld id="${id}"/>`),
      'Een zin.',
      '<Invulveld id="los"/>',
      'Op <Invulveld id="datum"/> gaat het over <Invulveld id="over"/> en meer.',
    ].join('\n\n');
    const handbook = buildHandbook(contents([entry('sjabloon', 'brief', { velden: fields }, body)]));
    const piece = plainPageFor(handbook, handbook.perSoort.sjabloon[0]!);
    // Without the table of fields at the end, which has all names once more.
    piece.blocks = piece.blocks.filter(({ type }) => type === 'sheet');
    const brand = handbook.editie.huisstijl;
    const document = handoutDocument(piece, publicationOf(handbook), brand, new Map());
    const compile = makeCompiler(ROOT, await makeFonts(await readBronnen(ROOT, brand), brand));
    const bytes = compile(document);
    expect(faultsOf(await readPdf(bytes))).toEqual([]);
    const words = await wordsOf(bytes);
    const times = (what: string) => words.split(bare(what)).length - 1;
    expect(fields.map(({ label }) => times(label))).toEqual([1, 1, 0, 0, 0, 1]);
    expect(times('Wonen')).toBe(3);
  });

  test('goes back to a footnote that stood there already', async () => {
    const bytes = await handout('Een.[^a] Twee.[^a]\n\n[^a]: De noot zelf.');
    const tags = [...allTags((await readPdf(bytes)).tags)];
    expect(tags.filter(({ type }) => type === 'Note')).toHaveLength(1);
    expect(await wordsOf(bytes)).toContain('Denootzelf.');
  });

  test.each(['recht', 'rond'] as const)('is right in another house style too (%s)', async (door) => {
    const handbook = handbookWith('## Kop\n\nTekst met *nadruk* en **kracht**.');
    const otherwise: Partial<Brand> = {
      letter: door === 'recht' ? 'source-serif' : 'nunito',
      kopdikte: 600,
      hoofdkleur: '#5b2333',
      deur: door,
    };
    Object.assign(handbook.editie.huisstijl, otherwise);
    const pdf = await readPdf(await handoutPdf(handbook, first(handbook), options()));
    expect(faultsOf(pdf)).toEqual([]);
    expect(pdf.fonts.map(({ name }) => name).join()).toContain(door === 'recht' ? 'SourceSerif4' : 'Nunito');
  });
});

const LONG_WORDS =
  'met zoveel woorden dat het niet op een enkele regel van het blad past en dus doorloopt op de regel daaronder';
/** Contents of so many parts, as they stand in handbooks. */
const LONG: Record<string, (parts: number) => string> = {
  paragraphs: (parts) => times(parts, (n) => `Regel ${n} van een bladzijde.`).join('\n\n'),
  'a list': (parts) => times(parts, (n) => `- Punt ${n} van een lijst, ${LONG_WORDS}.`).join('\n'),
  'a box': (parts) =>
    `<LetOp>\n${times(parts, (n) => `- Punt ${n} in een kader, ${LONG_WORDS}.`).join('\n')}\n</LetOp>`,
  'a table': (parts) =>
    ['| Wat | Wie |', '| --- | --- |', ...times(parts, (n) => `| Rij ${n} | Iedereen |`)].join('\n'),
};
const times = (count: number, make: (n: number) => string) =>
  Array.from({ length: count }, (_, i) => make(i + 1));

test.each(Object.keys(LONG))(
  '%s of any length leaves no last sheet with fewer than five lines',
  async (kind) => {
    const bare: string[] = [];
    const lengths = new Set<number>();
    for (let parts = 26; parts <= 56; parts += 3) {
      const pages = await linesPerPage(await handout(LONG[kind]!(parts)));
      lengths.add(pages.length);
      for (const [i, lines] of pages.entries())
        if (lines.length < 5) bare.push(`${parts}, page ${i + 1} of ${pages.length}: ${lines.join(' / ')}`);
    }
    expect(bare).toEqual([]);
    expect(lengths.size).toBeGreaterThan(1);
  },
);

test('a WebP image becomes a JPEG, or the file would be twenty times as large', async () => {
  const webp = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#888' } })
    .webp()
    .toBuffer();
  const pdf = Buffer.from(await handout('![Een huis.](/beelden/huis.webp)', { 'huis.webp': webp })).toString(
    'latin1',
  );
  expect(pdf).toContain('/DCTDecode');
});

describe('what cannot be in a PDF stops the build, with the page named', () => {
  const page = '«Verkennen» (/stappenplan/verkennen/)';
  const picture = (url: string, alt = 'Een huis') => `![${alt}](/beelden/${url})`;

  test.each([
    ['an image that is not there', picture('huis.png'), 'die er niet is: /beelden/huis.png'],
    ['an image without description', picture('huis.png', ''), 'zonder beschrijving'],
    ['a character that the letter lacks', 'Eerst → dan.', 'tekens die de letter niet heeft: →'],
    ['a table without headings', '| | |\n| --- | --- |\n| a | b |', 'tabel zonder koprij'],
    [
      'a skipped heading',
      '## Een\n\n#### Drie {#drie}',
      'slaat een kop over bij «drie»: van niveau 2 naar 4',
    ],
  ])('%s', async (_, body, message) => {
    await expect(handout(body)).rejects.toThrow(message);
    await expect(handout(body)).rejects.toThrow(page);
  });

  test('an image that cannot be opened', async () => {
    await expect(handout(picture('huis.png'), { 'huis.png': Buffer.from('geen plaatje') })).rejects.toThrow(
      `${page} heeft een afbeelding die niet te openen is: /beelden/huis.png`,
    );
  });

  test('an image that is right goes in', async () => {
    const png = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#888' } })
      .png()
      .toBuffer();
    const pdf = await readPdf(await handout(picture('huis.png'), { 'huis.png': png }));
    expect([...allTags(pdf.tags)].map(({ alt }) => alt)).toContain('Een huis');
  });
});
