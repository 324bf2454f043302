import { describe, expect, test } from 'vitest';
import { editie, entry, contents } from '../../../tests/builders/contents.ts';
import { examples } from '../../document/examples.ts';
import { tagNames } from '../../document/vocabulary.ts';
import { buildHandbook } from '../../handbook/handbook.ts';
import { anchorsOf, linksIn } from '../links.ts';
import { blocksOf } from './walk.ts';
import { bookFor, partBookFor } from '../book/book.ts';
import { plainPageFor } from './plain-page.ts';
import { sjabloonDocument, sjabloonText } from './sjabloon-document.ts';
import type { PlainBlock } from './plain.ts';
import { wordsOf } from './words.ts';

const bron = entry('bron', 'zandmeer-verslag', { titel: 'Verslag', uitgever: 'Zandmeer' });
const stroke = entry('begrip', 'directe-lijn', { voorkeursterm: 'directe lijn', ookGenoemd: ['korte lijn'] });
const brief = entry(
  'sjabloon',
  'brief',
  {
    titel: 'Brief',
    velden: [{ id: 'wijk', label: 'Wijk', invoer: 'keuze', opties: ['Noord', 'Zuid'], verplicht: true }],
  },
  `${examples.Invulveld.mdx}\n\nTien mensen deden mee. <Bron id="zandmeer-verslag"/>`,
);
const begroting = entry(
  'sjabloon',
  'begroting',
  {
    titel: 'Begroting',
    voorbehoud: 'Een schatting.',
    posten: [
      {
        id: 'trainer',
        groep: 'Leerlijn',
        naam: 'Trainer',
        eenheid: 'bijeenkomst',
        aantal: { laag: 1, hoog: 1 },
        prijs: { laag: 450, hoog: 800 },
        toelichting: 'Per keer.',
        bron: 'zandmeer-verslag',
        peildatum: '2026-01-01',
      },
    ],
  },
  'Onze tekst.',
);
const stap = entry(
  'stap',
  'verkennen',
  {},
  tagNames
    .filter((name) => name !== 'Invulveld')
    .map((name) => examples[name].mdx)
    .join('\n\n'),
);
const handbook = buildHandbook(
  contents([
    bron,
    stroke,
    brief,
    begroting,
    stap,
    entry(
      'stap',
      'tweede',
      { nummer: 2 },
      '## Kop {#kop}\n\nLees [stap een](/stappenplan/verkennen/#checklist) of [hier](#kop).[^1] <Bron id="zandmeer-verslag"/>\n\n[^1]: Een noot.',
    ),
    entry('praktijk', 'zandmeer', { titel: 'Zandmeer' }),
    entry('portret', 'initiatiefnemer', { naam: 'Ada' }),
  ]),
);

/** A page as lines of words, one per block, tags gone. */
const words = (blocks: readonly PlainBlock[]): string[] =>
  blocks.flatMap((block): string[] => {
    if (block.type === 'paragraph' || block.type === 'heading')
      return [wordsOf(block.children).replaceAll('\u00a0', ' ')];
    if (block.type === 'list') return block.items.flatMap((point) => words(point.blocks));
    if (block.type === 'table')
      return [...block.head, ...block.rows.flat()].flatMap((cell) => words(cell.blocks));
    if (block.type === 'definitionList')
      return block.rows.flatMap(({ term: name, blocks: under }) => [name, ...words(under)]);
    if (block.type === 'box') return [`[${block.kind}] ${wordsOf(block.title)}`, ...words(block.blocks)];
    return 'blocks' in block ? words(block.blocks) : [];
  });

describe('a page as every download writes it', () => {
  const piece = plainPageFor(handbook, stap);

  test('has every tag lowered, with names and titles filled in', () => {
    const text = words(piece.blocks);
    for (const line of [
      '[LetOp] Eerst vragen',
      '[Tip] Tip',
      'geld voor het tweede jaar',
      '[UitDePraktijk] Uit de praktijk: Zandmeer',
      'Het maximum is € 220 per maand (peildatum 1 januari 2026).',
      'Reken op 12 tot 16 uur per week (eigen schatting).',
      'Spreek directe lijnen af.',
      'Gebruik Brief om mensen uit te nodigen.',
      'Ada vertelde hoe het begon.',
      'Zo werkt uw gemeente.',
    ])
      expect(text).toContain(line);
  });

  test('keeps what words cannot hold: cards, room to write, a drawing with its table', () => {
    const types = piece.blocks.map(({ type }) => type);
    expect(types).toEqual(expect.arrayContaining(['card', 'writingSpace', 'drawing', 'box']));
    const drawing = piece.blocks.find((block) => block.type === 'drawing')!;
    expect(drawing.shapes).toContain('<rect');
    expect(words(drawing.blocks)).toContain('1. Titel van verkennen');
  });

  test('survives JSON, so that a browser can hand it to a writer', () => {
    expect(JSON.parse(JSON.stringify(piece))).toEqual(piece);
  });

  test('has its boxes to tick, each with its own id', () => {
    const list = piece.blocks.find(
      (block) => block.type === 'list' && block.items.some(({ checked: box }) => box === false),
    );
    expect(list).toMatchObject({ items: [{ id: 'punt', checked: false }] });
  });
});

describe('the document of a template', () => {
  const document = sjabloonDocument(handbook, brief);
  test('is the text alone, with fields that say what to fill in', () => {
    expect(document.blocks[0]).toMatchObject({
      type: 'paragraph',
      children: [
        { value: 'Beste buur in ' },
        {
          type: 'field',
          field: { id: 'wijk', label: 'Wijk', opties: ['Noord', 'Zuid'], verplicht: true },
        },
        { value: ',' },
      ],
    });
    expect(document.sources.map(({ id }) => id)).toEqual(['zandmeer-verslag']);
    expect(document.tail).toEqual([]);
  });
  test('begins with what its page warns of, and ends with the amounts that its text speaks of', () => {
    const { blocks, sources: bronnen } = sjabloonDocument(handbook, begroting);
    expect(blocks[0]).toMatchObject({ type: 'box', kind: 'Voorbehoud' });
    expect(words(blocks.slice(0, 2))).toEqual(['[Voorbehoud] Voorbehoud', 'Een schatting.', 'Onze tekst.']);
    expect(blocks.at(-1)).toMatchObject({ type: 'table' });
    expect(words(blocks)).toContain('€ 450 tot € 800');
    expect(bronnen.map(({ id }) => id)).toEqual(['zandmeer-verslag']);
    expect(sjabloonText(handbook, begroting).blocks).toEqual([blocks[1]]);
  });
});

describe('a book', () => {
  const book = bookFor(handbook);

  test('holds every page once, in parts', () => {
    const addresses = book.parts.flatMap(({ pages: pieces }) => pieces.map(({ address }) => address));
    expect(addresses).toEqual([
      '/',
      '/stappenplan/verkennen/',
      '/stappenplan/tweede/',
      '/praktijken/zandmeer/',
      '/portretten/initiatiefnemer/',
      '/sjablonen/begroting/',
      '/sjablonen/brief/',
      '/begrippen/directe-lijn/',
    ]);
    expect(new Set(book.parts.flatMap(({ pages: pieces }) => pieces.map(({ id }) => id))).size).toBe(
      addresses.length,
    );
  });

  test('gives a source one number, everywhere', () => {
    expect(book.sources.map(({ id, number }) => [number, id])).toEqual([[1, 'zandmeer-verslag']]);
    expect(JSON.stringify(book)).not.toMatch(/"id":"zandmeer-verslag","number":[2-9]/);
  });

  test('has an index that leads only to pages in it', () => {
    const lines = partBookFor(handbook, 'begrip').register.flatMap(({ lines }) => lines);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.flatMap(({ to }) => to).every((address) => address.startsWith('/begrippen/'))).toBe(true);
  });

  test('writes no full stop after a title that is a question', () => {
    const vraag = entry('bron', 'vraag', { titel: 'Arm of niet?', uitgever: 'CBS' });
    const { sources: bronnen } = bookFor(
      buildHandbook(contents([vraag, entry('stap', 'een', {}, 'A. <Bron id="vraag"/>')])),
    );
    expect(wordsOf(bronnen[0]!.children)).toMatch(/^Arm of niet\? CBS, /);
  });

  test('keeps footnotes', () => {
    const [, stappen] = book.parts;
    expect(stappen!.pages[1]!.notes).toHaveLength(1);
  });
});

test('how long a step takes and why are two paragraphs', () => {
  const lang = entry('stap', 'lang', {
    doorlooptijd: {
      min: 4,
      max: 8,
      eenheid: 'weken',
      eigenSchatting: true,
      toelichting: 'Het hangt ervan af.',
    },
  });
  const { blocks } = plainPageFor(buildHandbook(contents([lang])), lang);
  expect(words(blocks)).toEqual(
    expect.arrayContaining(['4 tot 8 weken (eigen schatting)', 'Het hangt ervan af.']),
  );
});

describe('links in a file', () => {
  const second = plainPageFor(handbook, handbook.perSoort.stap[1]!);
  const first = plainPageFor(handbook, stap);

  test('lead to a place in the file, to the page when the anchor is not there, and else to the site', () => {
    const to = linksIn([first, second], 'https://handleiding.example/');
    expect(to('/stappenplan/verkennen/#checklist')).toEqual({
      soort: 'binnen',
      piece: 'stappenplan-verkennen',
      anchor: 'checklist',
    });
    expect(to('/stappenplan/verkennen/#weg')).toEqual({ soort: 'binnen', piece: 'stappenplan-verkennen' });
    expect(to('/begrippen/directe-lijn/')).toEqual({
      soort: 'buiten',
      url: 'https://handleiding.example/begrippen/directe-lijn/',
    });
    expect(to('mailto:x@y.example')).toEqual({ soort: 'buiten', url: 'mailto:x@y.example' });
  });

  test('an anchor of the page itself has its page', () => {
    expect(JSON.stringify(blocksOf(second))).toContain('"url":"/stappenplan/tweede/#kop"');
    expect(anchorsOf(second)).toContain('kop');
  });
});

test('a download says who has a role in the edition, with what one reaches them by', () => {
  const own = buildHandbook(
    contents([entry('stap', 'verkennen')], {
      editie: editie({
        contacten: [{ rol: 'gemeente', naam: 'afdeling Samenleving', telefoon: '0000 12 34 57' }],
      }),
    }),
  );
  const [step] = own.perSoort.stap;
  expect(step && words(plainPageFor(own, step).blocks)).toContain(
    'Bij ons: Afdeling Samenleving, 0000 12 34 57',
  );
});
