import { describe, expect, test } from 'vitest';
import { editie, entry, inhoud } from '../../tests/builders/inhoud.ts';
import { voorbeelden } from '../document/examples.ts';
import { tagNamen } from '../document/vocabulary.ts';
import { buildHandboek } from '../model/handboek.ts';
import { anchorsOf, linksIn } from './links.ts';
import { blocksOf } from './walk.ts';
import { bookFor, partBookFor } from './book/book.ts';
import { plainPageFor } from './plain-page.ts';
import { sjabloonDocument, sjabloonTekst } from './sjabloon-document.ts';
import type { PlainBlock } from './plain.ts';
import { wordsOf } from './words.ts';

const bron = entry('bron', 'zandmeer-verslag', { titel: 'Verslag', uitgever: 'Zandmeer' });
const lijn = entry('begrip', 'directe-lijn', { voorkeursterm: 'directe lijn', ookGenoemd: ['korte lijn'] });
const brief = entry(
  'sjabloon',
  'brief',
  {
    titel: 'Brief',
    velden: [{ id: 'wijk', label: 'Wijk', invoer: 'keuze', opties: ['Noord', 'Zuid'], verplicht: true }],
  },
  `${voorbeelden.Invulveld.mdx}\n\nTien mensen deden mee. <Bron id="zandmeer-verslag"/>`,
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
  tagNamen
    .filter((naam) => naam !== 'Invulveld')
    .map((naam) => voorbeelden[naam].mdx)
    .join('\n\n'),
);
const handboek = buildHandboek(
  inhoud([
    bron,
    lijn,
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
const woorden = (blokken: readonly PlainBlock[]): string[] =>
  blokken.flatMap((blok): string[] => {
    if (blok.type === 'paragraph' || blok.type === 'heading')
      return [wordsOf(blok.children).replaceAll('\u00a0', ' ')];
    if (blok.type === 'list') return blok.items.flatMap((punt) => woorden(punt.blocks));
    if (blok.type === 'table')
      return [...blok.head, ...blok.rows.flat()].flatMap((cel) => woorden(cel.blocks));
    if (blok.type === 'definitionList')
      return blok.rows.flatMap(({ term: naam, blocks: onder }) => [naam, ...woorden(onder)]);
    if (blok.type === 'box') return [`[${blok.kind}] ${wordsOf(blok.title)}`, ...woorden(blok.blocks)];
    return 'blocks' in blok ? woorden(blok.blocks) : [];
  });

describe('a page as every download writes it', () => {
  const stuk = plainPageFor(handboek, stap);

  test('has every tag lowered, with names and titles filled in', () => {
    const tekst = woorden(stuk.blocks);
    for (const regel of [
      '[LetOp] Eerst vragen',
      '[Tip] Tip',
      'geld voor het tweede jaar',
      '[UitDePraktijk] Uit de praktijk: Zandmeer',
      'Het maximum is € 220 per maand (peildatum 1 januari 2026).',
      'Reken op 12 tot 16 uur per week (eigen schatting).',
      'Spreek directe lijnen af met instellingen.',
      'Gebruik Brief om bewoners uit te nodigen.',
      'Ada vertelde hoe het begon.',
      'Zo werkt uw gemeente.',
    ])
      expect(tekst).toContain(regel);
  });

  test('keeps what words cannot hold: cards, room to write, a drawing with its table', () => {
    const types = stuk.blocks.map(({ type }) => type);
    expect(types).toEqual(expect.arrayContaining(['card', 'writingSpace', 'drawing', 'box']));
    const tekening = stuk.blocks.find((blok) => blok.type === 'drawing')!;
    expect(tekening.shapes).toContain('<rect');
    expect(woorden(tekening.blocks)).toContain('1. Titel van verkennen');
  });

  test('survives JSON, so that a browser can hand it to a writer', () => {
    expect(JSON.parse(JSON.stringify(stuk))).toEqual(stuk);
  });

  test('has its boxes to tick, each with its own id', () => {
    const lijst = stuk.blocks.find(
      (blok) => blok.type === 'list' && blok.items.some(({ checked: vakje }) => vakje === false),
    );
    expect(lijst).toMatchObject({ items: [{ id: 'punt', checked: false }] });
  });
});

describe('the document of a template', () => {
  const document = sjabloonDocument(handboek, brief);
  test('is the text alone, with fields that say what to fill in', () => {
    expect(document.blocks[0]).toMatchObject({
      type: 'paragraph',
      children: [
        { value: 'Beste bewoner van ' },
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
    const { blocks: blokken, sources: bronnen } = sjabloonDocument(handboek, begroting);
    expect(blokken[0]).toMatchObject({ type: 'box', kind: 'Voorbehoud' });
    expect(woorden(blokken.slice(0, 2))).toEqual([
      '[Voorbehoud] Voorbehoud',
      'Een schatting.',
      'Onze tekst.',
    ]);
    expect(blokken.at(-1)).toMatchObject({ type: 'table' });
    expect(woorden(blokken)).toContain('€ 450 tot € 800');
    expect(bronnen.map(({ id }) => id)).toEqual(['zandmeer-verslag']);
    expect(sjabloonTekst(handboek, begroting).blocks).toEqual([blokken[1]]);
  });
});

describe('a book', () => {
  const boek = bookFor(handboek);

  test('holds every page once, in parts', () => {
    const adressen = boek.parts.flatMap(({ pages: stukken }) => stukken.map(({ address: adres }) => adres));
    expect(adressen).toEqual([
      '/',
      '/stappenplan/verkennen/',
      '/stappenplan/tweede/',
      '/praktijken/zandmeer/',
      '/portretten/initiatiefnemer/',
      '/sjablonen/begroting/',
      '/sjablonen/brief/',
      '/begrippen/directe-lijn/',
    ]);
    expect(new Set(boek.parts.flatMap(({ pages: stukken }) => stukken.map(({ id }) => id))).size).toBe(
      adressen.length,
    );
  });

  test('gives a source one number, everywhere', () => {
    expect(boek.sources.map(({ id, number: nummer }) => [nummer, id])).toEqual([[1, 'zandmeer-verslag']]);
    expect(JSON.stringify(boek)).not.toMatch(/"id":"zandmeer-verslag","number":[2-9]/);
  });

  test('has an index that leads only to pages in it', () => {
    const regels = partBookFor(handboek, 'begrip').register.flatMap(({ regels }) => regels);
    expect(regels.length).toBeGreaterThan(0);
    expect(regels.flatMap(({ naar }) => naar).every((adres) => adres.startsWith('/begrippen/'))).toBe(true);
  });

  test('writes no full stop after a title that is a question', () => {
    const vraag = entry('bron', 'vraag', { titel: 'Arm of niet?', uitgever: 'CBS' });
    const { sources: bronnen } = bookFor(
      buildHandboek(inhoud([vraag, entry('stap', 'een', {}, 'A. <Bron id="vraag"/>')])),
    );
    expect(wordsOf(bronnen[0]!.children)).toMatch(/^Arm of niet\? CBS, /);
  });

  test('keeps footnotes', () => {
    const [, stappen] = boek.parts;
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
  const { blocks: blokken } = plainPageFor(buildHandboek(inhoud([lang])), lang);
  expect(woorden(blokken)).toEqual(
    expect.arrayContaining(['4 tot 8 weken (eigen schatting)', 'Het hangt ervan af.']),
  );
});

describe('links in a file', () => {
  const tweede = plainPageFor(handboek, handboek.perSoort.stap[1]!);
  const eerste = plainPageFor(handboek, stap);

  test('lead to a place in the file, to the page when the anchor is not there, and else to the site', () => {
    const naar = linksIn([eerste, tweede], 'https://handleiding.example/');
    expect(naar('/stappenplan/verkennen/#checklist')).toEqual({
      soort: 'binnen',
      stuk: 'stappenplan-verkennen',
      anker: 'checklist',
    });
    expect(naar('/stappenplan/verkennen/#weg')).toEqual({ soort: 'binnen', stuk: 'stappenplan-verkennen' });
    expect(naar('/begrippen/directe-lijn/')).toEqual({
      soort: 'buiten',
      url: 'https://handleiding.example/begrippen/directe-lijn/',
    });
    expect(naar('mailto:x@y.example')).toEqual({ soort: 'buiten', url: 'mailto:x@y.example' });
  });

  test('an anchor of the page itself has its page', () => {
    expect(JSON.stringify(blocksOf(tweede))).toContain('"url":"/stappenplan/tweede/#kop"');
    expect(anchorsOf(tweede)).toContain('kop');
  });
});

test('a download says who has a role in the edition, with what one reaches them by', () => {
  const own = buildHandboek(
    inhoud([entry('stap', 'verkennen')], {
      editie: editie({
        contacten: [{ rol: 'gemeente', naam: 'afdeling Samenleving', telefoon: '0000 12 34 57' }],
      }),
    }),
  );
  const [step] = own.perSoort.stap;
  expect(step && woorden(plainPageFor(own, step).blocks)).toContain(
    'Bij ons: Afdeling Samenleving, 0000 12 34 57',
  );
});
