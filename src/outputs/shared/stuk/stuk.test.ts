import { describe, expect, test } from 'vitest';
import { entry, inhoud } from '../../../../tests/builders/inhoud.ts';
import { voorbeelden } from '../../../document/examples.ts';
import { tagNamen } from '../../../document/vocabulary.ts';
import { buildHandboek } from '../../../model/handboek.ts';
import {
  ankersVan,
  blokkenVan,
  boekVan,
  deelboekVan,
  linksIn,
  sjabloonDocument,
  stukVan,
  woordenVan,
} from './index.ts';
import { sjabloonTekst } from './document.ts';
import type { StukBlok } from './types.ts';

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
const woorden = (blokken: readonly StukBlok[]): string[] =>
  blokken.flatMap((blok): string[] => {
    if (blok.type === 'alinea' || blok.type === 'kop')
      return [woordenVan(blok.children).replaceAll('\u00a0', ' ')];
    if (blok.type === 'lijst') return blok.punten.flatMap((punt) => woorden(punt.blokken));
    if (blok.type === 'tabel')
      return [...blok.kop, ...blok.rijen.flat()].flatMap((cel) => woorden(cel.blokken));
    if (blok.type === 'kenmerken')
      return blok.rijen.flatMap(({ naam, blokken: onder }) => [naam, ...woorden(onder)]);
    if (blok.type === 'kader') return [`[${blok.soort}] ${woordenVan(blok.titel)}`, ...woorden(blok.blokken)];
    return 'blokken' in blok ? woorden(blok.blokken) : [];
  });

describe('a page as every download writes it', () => {
  const stuk = stukVan(handboek, stap);

  test('has every tag lowered, with names and titles filled in', () => {
    const tekst = woorden(stuk.blokken);
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
    const types = stuk.blokken.map(({ type }) => type);
    expect(types).toEqual(expect.arrayContaining(['kaart', 'schrijfruimte', 'diagram', 'kader']));
    const tekening = stuk.blokken.find((blok) => blok.type === 'diagram')!;
    expect(tekening.vormen).toContain('<rect');
    expect(woorden(tekening.blokken)).toContain('1. Titel van verkennen');
  });

  test('survives JSON, so that a browser can hand it to a writer', () => {
    expect(JSON.parse(JSON.stringify(stuk))).toEqual(stuk);
  });

  test('has its boxes to tick, each with its own id', () => {
    const lijst = stuk.blokken.find(
      (blok) => blok.type === 'lijst' && blok.punten.some(({ vakje }) => vakje === false),
    );
    expect(lijst).toMatchObject({ punten: [{ id: 'punt', vakje: false }] });
  });
});

describe('the document of a template', () => {
  const document = sjabloonDocument(handboek, brief);
  test('is the text alone, with fields that say what to fill in', () => {
    expect(document.blokken[0]).toMatchObject({
      type: 'alinea',
      children: [
        { value: 'Beste bewoner van ' },
        {
          type: 'invulveld',
          veld: { id: 'wijk', label: 'Wijk', opties: ['Noord', 'Zuid'], verplicht: true },
        },
        { value: ',' },
      ],
    });
    expect(document.bronnen.map(({ id }) => id)).toEqual(['zandmeer-verslag']);
    expect(document.naloop).toEqual([]);
  });
  test('begins with what its page warns of, and ends with the amounts that its text speaks of', () => {
    const { blokken, bronnen } = sjabloonDocument(handboek, begroting);
    expect(blokken[0]).toMatchObject({ type: 'kader', soort: 'Voorbehoud' });
    expect(woorden(blokken.slice(0, 2))).toEqual([
      '[Voorbehoud] Voorbehoud',
      'Een schatting.',
      'Onze tekst.',
    ]);
    expect(blokken.at(-1)).toMatchObject({ type: 'tabel' });
    expect(woorden(blokken)).toContain('€ 450 tot € 800');
    expect(bronnen.map(({ id }) => id)).toEqual(['zandmeer-verslag']);
    expect(sjabloonTekst(handboek, begroting).blokken).toEqual([blokken[1]]);
  });
});

describe('a book', () => {
  const boek = boekVan(handboek);

  test('holds every page once, in parts', () => {
    const adressen = boek.delen.flatMap(({ stukken }) => stukken.map(({ adres }) => adres));
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
    expect(new Set(boek.delen.flatMap(({ stukken }) => stukken.map(({ id }) => id))).size).toBe(
      adressen.length,
    );
  });

  test('gives a source one number, everywhere', () => {
    expect(boek.bronnen.map(({ id, nummer }) => [nummer, id])).toEqual([[1, 'zandmeer-verslag']]);
    expect(JSON.stringify(boek)).not.toMatch(/"nummer":[2-9],"id":"zandmeer/);
  });

  test('has an index that leads only to pages in it', () => {
    const regels = deelboekVan(handboek, 'begrip').register.flatMap(({ regels }) => regels);
    expect(regels.length).toBeGreaterThan(0);
    expect(regels.flatMap(({ naar }) => naar).every((adres) => adres.startsWith('/begrippen/'))).toBe(true);
  });

  test('writes no full stop after a title that is a question', () => {
    const vraag = entry('bron', 'vraag', { titel: 'Arm of niet?', uitgever: 'CBS' });
    const { bronnen } = boekVan(
      buildHandboek(inhoud([vraag, entry('stap', 'een', {}, 'A. <Bron id="vraag"/>')])),
    );
    expect(woordenVan(bronnen[0]!.zinnen)).toMatch(/^Arm of niet\? CBS, /);
  });

  test('keeps footnotes', () => {
    const [, stappen] = boek.delen;
    expect(stappen!.stukken[1]!.voetnoten).toHaveLength(1);
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
  const { blokken } = stukVan(buildHandboek(inhoud([lang])), lang);
  expect(woorden(blokken)).toEqual(
    expect.arrayContaining(['4 tot 8 weken (eigen schatting)', 'Het hangt ervan af.']),
  );
});

describe('links in a file', () => {
  const tweede = stukVan(handboek, handboek.perSoort.stap[1]!);
  const eerste = stukVan(handboek, stap);

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
    expect(JSON.stringify(blokkenVan(tweede))).toContain('"naar":"/stappenplan/tweede/#kop"');
    expect(ankersVan(tweede)).toContain('kop');
  });
});
