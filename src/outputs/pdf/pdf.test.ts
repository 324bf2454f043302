import { readFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { entry, inhoud } from '../../../tests/builders/inhoud.ts';
import { options, readHandbook } from '../../../tests/pdf/handbook.ts';
import { allTags, bare, faultsOf, readPdf, wordsOf, type ReadPdf } from '../../../tests/pdf/read-pdf.ts';
import { voorbeelden } from '../../document/examples.ts';
import { tagNamen } from '../../document/vocabulary.ts';
import { buildHandboek, type Handboek } from '../../model/handboek.ts';
import type { Merk } from '../../model/huisstijl/basis.ts';
import { bookFor } from '../../page/book/book.ts';
import { plainPageFor } from '../../page/plain-page.ts';
import { uitgaveVan } from './document.ts';
import { maakCompiler } from './compileer.ts';
import { handoutDocument } from './handout.ts';
import { leesBronnen, maakLetters } from './letters.ts';
import { boekPdf, handoutPdf } from './index.ts';

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const ROOT = join(import.meta.dirname, '../../..');

describe('the book of a small handbook', () => {
  let klein: Handboek;
  let bytes: Uint8Array;
  let pdf: ReadPdf;
  beforeAll(async () => {
    klein = await readHandbook('tests/fixtures/klein/content');
    bytes = await boekPdf(klein, 'alles', options(await kleineBeelden()));
    pdf = await readPdf(bytes);
  });

  test('can be read by who cannot see it', () => {
    expect(faultsOf(pdf)).toEqual([]);
    expect(pdf.title).toBe('Handleiding Zandmeer');
    expect([...allTags(pdf.tags)].filter(({ type }) => type === 'Figure').length).toBeGreaterThan(1);
    expect(pdf.links.length).toBeGreaterThan(50);
  });

  test('has a bookmark for every part and every page, in order', () => {
    const boek = bookFor(klein);
    expect(pdf.bookmarks.filter(({ depth }) => depth < 3).map(({ title }) => title)).toEqual([
      ...boek.parts.flatMap(({ title: titel, pages: stukken }) => [
        titel,
        ...stukken.map((stuk) => stuk.title),
      ]),
      'Bronnen',
      'Trefwoorden',
      'Colofon',
    ]);
  });

  test('says who made it, which version it is, and what one may do with it', async () => {
    const woorden = await wordsOf(bytes);
    const { editie, handleiding } = klein;
    for (const wat of [editie.titel, editie.versie, handleiding.uitgever, handleiding.licentie.naam])
      expect(woorden).toContain(bare(wat));
  });

  test('is the same, byte for byte, when it is made again', async () => {
    expect(hash(await boekPdf(klein, 'alles', options(await kleineBeelden())))).toBe(hash(bytes));
  });

  test('holds one part when one part is asked', async () => {
    const deel = await readPdf(await boekPdf(klein, 'stap', options(await kleineBeelden())));
    expect(faultsOf(deel)).toEqual([]);
    expect(deel.pages).toBeLessThan(pdf.pages);
    expect(deel.bookmarks[0]!.title).toBe(bookFor(klein).parts[1]!.title);
  });

  async function kleineBeelden(): Promise<Record<string, Uint8Array>> {
    const svg = await readFile(join(ROOT, 'tests/fixtures/klein/content/beelden/netwerk.svg'));
    return { 'netwerk.svg': svg };
  }
});

const bron = entry('bron', 'zandmeer-verslag', { titel: 'Verslag', uitgever: 'Zandmeer' });
const anderen = [
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
const eerste = (handboek: Handboek) => handboek.perSoort.stap[0]!;
const handboekMet = (body: string) => buildHandboek(inhoud([...anderen, brief('Hallo.'), stap(body)]));
const handout = async (body: string, images: Record<string, Uint8Array> = {}) => {
  const handboek = handboekMet(body);
  return handoutPdf(handboek, eerste(handboek), options(images));
};

describe('a hand-out', () => {
  test('shows every tag of the vocabulary', async () => {
    const body = tagNamen
      .filter((naam) => naam !== 'Invulveld')
      .map((naam) => voorbeelden[naam].mdx)
      .join('\n\n');
    const bytes = await handout(body);
    expect(faultsOf(await readPdf(bytes))).toEqual([]);
    const handboek = buildHandboek(inhoud([...anderen, brief(voorbeelden.Invulveld.mdx)]));
    const woorden = await wordsOf(await boekPdf(handboek, 'sjabloon', options()));
    expect(woorden).toContain('Wijk');
  });

  test.each(tagNamen)('writes the tag %s as somebody looked at', async (naam) => {
    const mdx = voorbeelden[naam].mdx;
    const veld = naam === 'Invulveld';
    const handboek = buildHandboek(
      inhoud([
        ...anderen,
        brief(veld ? mdx : 'Hallo.'),
        entry('pagina', 'over', { titel: 'Over' }, veld ? 'Leeg.' : mdx),
      ]),
    );
    const van = veld ? handboek.perSoort.sjabloon[0]! : handboek.perSoort.pagina[0]!;
    const stuk = plainPageFor(handboek, van);
    const { bestanden } = handoutDocument(
      { ...stuk, tail: [] },
      uitgaveVan(handboek),
      handboek.editie.huisstijl,
      new Map(),
    );
    const code = new TextDecoder().decode(bestanden.get(`/stuk/${stuk.id}.typ`));
    await expect(code.slice(code.indexOf('counter('))).toMatchFileSnapshot(`verwacht/${naam}.typ`);
  });

  test('has its own sources, and a code with the address of the page', async () => {
    const bytes = await handout('Tien mensen deden mee. <Bron id="zandmeer-verslag"/>');
    expect(await wordsOf(bytes)).toContain('Verslag,Zandmeer');
    const figuren = [...allTags((await readPdf(bytes)).tags)].filter(({ type }) => type === 'Figure');
    expect(figuren.map(({ alt }) => alt)).toEqual([
      expect.stringMatching(/^QR-code met het adres https:.*\/stappenplan\/verkennen\/$/),
    ]);
  });

  test('writes signs that mean something to Typst as they are', async () => {
    const tekens = 'Kosten: $ 5 #1 *ster* @huis <b> [a] {b} \\n "ja" // nee /* nee */ = kop - punt ~ _x_';
    const handboek = handboekMet('Tekst.');
    const { titel } = eerste(handboek).data;
    eerste(handboek).data.titel = `${titel} ${tekens}`;
    const woorden = await wordsOf(await handoutPdf(handboek, eerste(handboek), options()));
    expect(woorden).toContain(bare('$ 5 #1 *ster* @huis <b> [a] {b} \\n'));
    expect(woorden).toContain(bare('// nee /* nee */ = kop - punt ~ _x_'));
  });

  test('knows the letters of names from all of Europe', async () => {
    const bytes = await handout('Łukasz, Şükran, Nguyễn en Björk.'.replace('ễ', 'e'));
    expect(await wordsOf(bytes)).toContain('Łukasz,Şükran,NguyenenBjörk.');
  });

  test('of a form has room to write and choices to tick, and says no name twice', async () => {
    const velden = [
      { id: 'datum', label: 'Dag van het contact', invoer: 'datum' as const },
      { id: 'over', label: 'Onderwerp', invoer: 'meerkeuze' as const, opties: ['Geld', 'Wonen', 'Werk'] },
      { id: 'wat', label: 'Verhaal in het kort', invoer: 'lange-tekst' as const },
      { id: 'paraaf', label: 'Paraaf van de ander', invoer: 'handtekening' as const },
      { id: 'bedrag', label: 'Bedrag per keer', invoer: 'bedrag' as const },
      { id: 'los', label: 'Wat er verder was', invoer: 'lange-tekst' as const },
    ];
    const body = [
      `| Vraag | Antwoord |\n| --- | --- |\n${velden
        .slice(0, 4)
        .map(({ id }) => `| Vraag ${id} | <Invulveld id="${id}"/> |`)
        .join('\n')}`,
      ...velden.slice(0, 5).map(({ id }) => `Regel ${id}: <Invulveld id="${id}"/>`),
      'Een zin.',
      '<Invulveld id="los"/>',
      'Op <Invulveld id="datum"/> gaat het over <Invulveld id="over"/> en meer.',
    ].join('\n\n');
    const handboek = buildHandboek(inhoud([entry('sjabloon', 'brief', { velden }, body)]));
    const stuk = plainPageFor(handboek, handboek.perSoort.sjabloon[0]!);
    // Without the table of fields at the end, which has all names once more.
    stuk.blocks = stuk.blocks.filter(({ type }) => type === 'sheet');
    const merk = handboek.editie.huisstijl;
    const document = handoutDocument(stuk, uitgaveVan(handboek), merk, new Map());
    const compile = maakCompiler(ROOT, await maakLetters(await leesBronnen(ROOT, merk), merk));
    const bytes = compile(document);
    expect(faultsOf(await readPdf(bytes))).toEqual([]);
    const woorden = await wordsOf(bytes);
    const keer = (wat: string) => woorden.split(bare(wat)).length - 1;
    expect(velden.map(({ label }) => keer(label))).toEqual([1, 1, 0, 0, 0, 1]);
    expect(keer('Wonen')).toBe(3);
  });

  test('goes back to a footnote that stood there already', async () => {
    const bytes = await handout('Een.[^a] Twee.[^a]\n\n[^a]: De noot zelf.');
    const tags = [...allTags((await readPdf(bytes)).tags)];
    expect(tags.filter(({ type }) => type === 'Note')).toHaveLength(1);
    expect(await wordsOf(bytes)).toContain('Denootzelf.');
  });

  test.each(['recht', 'rond'] as const)('is right in another house style too (%s)', async (deur) => {
    const handboek = handboekMet('## Kop\n\nTekst met *nadruk* en **kracht**.');
    const anders: Partial<Merk> = {
      letter: deur === 'recht' ? 'source-serif' : 'nunito',
      kopdikte: 600,
      hoofdkleur: '#5b2333',
      deur,
    };
    Object.assign(handboek.editie.huisstijl, anders);
    const pdf = await readPdf(await handoutPdf(handboek, eerste(handboek), options()));
    expect(faultsOf(pdf)).toEqual([]);
    expect(pdf.fonts.map(({ name }) => name).join()).toContain(deur === 'recht' ? 'SourceSerif4' : 'Nunito');
  });
});

describe('what cannot be in a PDF stops the build, with the page named', () => {
  const pagina = '«Verkennen» (/stappenplan/verkennen/)';
  const plaatje = (url: string, alt = 'Een huis') => `![${alt}](/beelden/${url})`;

  test.each([
    ['an image that is not there', plaatje('huis.png'), 'die er niet is: /beelden/huis.png'],
    ['an image without description', plaatje('huis.png', ''), 'zonder beschrijving'],
    ['a character that the letter lacks', 'Eerst → dan.', 'tekens die de letter niet heeft: →'],
    ['a table without headings', '| | |\n| --- | --- |\n| a | b |', 'tabel zonder koprij'],
    [
      'a skipped heading',
      '## Een\n\n#### Drie {#drie}',
      'slaat een kop over bij «drie»: van niveau 2 naar 4',
    ],
  ])('%s', async (_, body, melding) => {
    await expect(handout(body)).rejects.toThrow(melding);
    await expect(handout(body)).rejects.toThrow(pagina);
  });

  test('a WebP image, which would make the file twenty times as large', async () => {
    const webp = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#888' } })
      .webp()
      .toBuffer();
    await expect(handout(plaatje('huis.webp'), { 'huis.webp': webp })).rejects.toThrow(
      `${pagina} heeft een afbeelding die niet in een PDF past: /beelden/huis.webp`,
    );
  });

  test('an image of another kind than its name says', async () => {
    await expect(handout(plaatje('huis.png'), { 'huis.png': Buffer.from('geen plaatje') })).rejects.toThrow(
      `${pagina} heeft een afbeelding die iets anders is dan haar naam zegt: /beelden/huis.png`,
    );
  });

  test('an image that is right goes in', async () => {
    const png = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#888' } })
      .png()
      .toBuffer();
    const pdf = await readPdf(await handout(plaatje('huis.png'), { 'huis.png': png }));
    expect([...allTags(pdf.tags)].map(({ alt }) => alt)).toContain('Een huis');
  });
});
