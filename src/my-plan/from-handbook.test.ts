import { describe, expect, test } from 'vitest';
import { contents, editie, entry } from '../../tests/builders/contents.ts';
import { buildHandbook } from '../handbook/handbook.ts';
import { fromHandbook } from './from-handbook.ts';

const span = { laag: 1, hoog: 2 };
const basis = contents(
  [
    entry('stap', 'een', {
      fase: 'opbouwen',
      taken: [{ rol: 'gemeente', doet: ['Belt *zelf*.'] }],
      checklist: [
        { id: 'bel', tekst: 'Bel <Schatting>tien</Schatting> mensen.', rol: 'gemeente' },
        { id: 'schrijf', tekst: 'Schrijf.' },
      ],
      sjablonen: ['begroting'],
      uren: [{ rol: 'gemeente', wat: "Bellen -- 's ochtends", laag: 1, hoog: 2, toelichting: 'Zo *lang*.' }],
      wijzigingen: [{ datum: '2026-10-01', wat: "Nu 's avonds.", kop: 'checklist' }],
    }),
    entry('module', 'start', { groep: { min: 4, max: 12 } }),
    entry('module', 'slot', { volgorde: 2, groep: { min: 4, max: 9 } }),
    entry('praktijk', 'zee'),
    entry('sjabloon', 'begroting', {
      planbegroting: true,
      voorAantal: 10,
      wettelijkMaximum: [2027, 2026].map((year) => ({
        jaar: year,
        perMaand: 200,
        perJaar: year,
        bron: 'wet',
        peildatum: '2026-01-01',
      })),
      posten: [
        {
          id: 'vergoeding',
          groep: 'Mensen',
          naam: 'Vergoeding',
          eenheid: 'persoon',
          aantal: span,
          prijs: span,
          bron: 'wet',
          peildatum: '2026-01-01',
          toelichting: 'Uit de *wet*.',
        },
        {
          id: 'rest',
          groep: 'Rest',
          naam: 'Rest',
          eenheid: 'deel',
          percentage: span,
          toelichting: 'Voor wat komt.',
        },
      ],
    }),
    entry('bron', 'wet', { titel: 'De wet' }),
  ],
  { editie: editie({ versie: '2.0.0', datum: '2026-11-20' }) },
);
const data = fromHandbook(
  buildHandbook({
    ...basis,
    handleiding: {
      ...basis.handleiding,
      rollen: [
        { id: 'gemeente', naam: "'t gemeentehuis", gemeente: true },
        { id: 'coordinator', naam: 'Coördinator', coordinator: true },
        { id: 'bewoner', naam: 'Bewoner' },
      ],
    },
  }),
);

describe('what a plan knows of the handbook', () => {
  test('is its version, its roles, its practices and its meetings', () => {
    expect(data.inhoud).toEqual({ versie: '2.0.0', datum: '2026-11-20' });
    expect(data.rollen).toEqual([
      { id: 'gemeente', naam: '’t gemeentehuis', gemeente: true },
      { id: 'coordinator', naam: 'Coördinator', coordinator: true },
      { id: 'bewoner', naam: 'Bewoner' },
    ]);
    expect(data.praktijken).toEqual([{ titel: 'Titel van zee', adres: '/praktijken/zee/', id: 'zee' }]);
    expect(data.modules.map(({ id, adres: address }) => [id, address])).toEqual([
      ['start', '/leerlijn/start/'],
      ['slot', '/leerlijn/slot/'],
    ]);
    expect(data.voorstel.aantal).toBe(10);
  });

  test('is each step in plain words', () => {
    expect(data.stappen).toEqual([
      {
        id: 'een',
        nummer: 1,
        titel: 'Titel van een',
        adres: '/stappenplan/een/',
        fase: 'opbouwen',
        duur: '4 tot 8 weken',
        eigenSchatting: true,
        taken: [{ rol: 'gemeente', doet: ['Belt zelf.'] }],
        checklist: [
          { id: 'bel', tekst: 'Bel tien (eigen schatting) mensen.', rol: 'gemeente' },
          { id: 'schrijf', tekst: 'Schrijf.' },
        ],
        sjablonen: [{ titel: 'Titel van begroting', adres: '/sjablonen/begroting/' }],
        uren: [
          {
            rol: 'gemeente',
            wat: 'Bellen – ’s ochtends',
            per: 'stap',
            laag: 1,
            hoog: 2,
            perPersoon: false,
            elk: false,
            toelichting: 'Zo lang.',
          },
        ],
        wijzigingen: [
          {
            datum: '2026-10-01',
            wat: 'Nu ’s avonds.',
            kop: { titel: 'Checklist', adres: '/stappenplan/een/#checklist' },
          },
        ],
      },
    ]);
  });

  test('is the budget of a plan, with the smallest group, and what the law allows year by year', () => {
    const { posten, ...begroting } = data.begroting ?? { posten: [] };
    expect(begroting).toEqual({
      titel: 'Titel van begroting',
      adres: '/sjablonen/begroting/',
      lessons: 2,
      groupSize: 9,
      voorAantal: 10,
      maximum: [
        { year: 2026, perYear: 2026 },
        { year: 2027, perYear: 2027 },
      ],
    });
    expect(posten.map(({ id, toelichting: remark, bron }) => [id, remark, bron])).toEqual([
      ['vergoeding', 'Uit de wet.', { titel: 'De wet', adres: '/bronnen/#wet' }],
      ['rest', 'Voor wat komt.', undefined],
    ]);
  });

  test('is no budget where no template is one, and no group where there are no meetings', () => {
    expect(fromHandbook(buildHandbook(contents([entry('sjabloon', 'brief')])))).not.toHaveProperty(
      'begroting',
    );
    const alone = entry('sjabloon', 'begroting', {
      planbegroting: true,
      posten: [
        { id: 'rest', groep: 'Rest', naam: 'Rest', eenheid: 'deel', percentage: span, toelichting: 'Zo.' },
      ],
    });
    const { begroting } = fromHandbook(buildHandbook(contents([alone])));
    expect(begroting).toMatchObject({ lessons: 0, maximum: [] });
    expect(begroting).not.toHaveProperty('groupSize');
    expect(begroting).not.toHaveProperty('voorAantal');
  });
});
