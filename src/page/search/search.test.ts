import { describe, expect, test } from 'vitest';
import { contents, entry } from '../../../tests/builders/contents.ts';
import { buildHandbook } from '../../handbook/handbook.ts';
import { searchSchema } from '../../schema/search.ts';
import { searchDataOf } from './data.ts';
import { searchFiltersFor } from './filters.ts';
import { searchPageFor } from './page.ts';

const basis = contents(
  [
    entry('stap', 'een', {
      zoekwoorden: ['beginnen'],
      themas: ['vog'],
      taken: [
        { rol: 'gemeente', doet: ['Belt.'] },
        { rol: 'coordinator', nietOmdat: 'Zij wacht.' },
      ],
    }),
    entry('praktijk', 'zee', { gemeenten: ['Zandmeer', '’s-Duin', 'Aalsloot'], doelgroepen: ['armoede'] }),
    entry('vraag', 'waarom', { uitgelicht: true }),
    entry('vraag', 'wanneer', { volgorde: 2, vraag: 'Wanneer?' }),
    entry('begrip', 'lijn', {
      meervoud: 'directe lijnen',
      ookGenoemd: ['korte lijn'],
      zoekwoorden: ['lijntje'],
    }),
    entry('begrip', 'kring', { voorkeursterm: 'kring' }),
    entry('bron', 'verslag'),
  ],
  {
    search: searchSchema.parse({
      andereWoorden: { afkorting: { ww: 'werkloosheidswet' }, straattaal: { doekoe: 'geld' } },
    }),
  },
);
const handbook = buildHandbook({
  ...basis,
  handleiding: {
    ...basis.handleiding,
    afkortingen: [{ kort: 'VOG', voluit: 'verklaring omtrent het gedrag' }],
    delen: {
      ...basis.handleiding.delen,
      stap: { ...basis.handleiding.delen.stap, zoekwoorden: ['plan van aanpak'] },
    },
  },
});

describe('what searching knows of a page', () => {
  const { paginas: pages, synoniemen: synonyms, anders: others } = searchDataOf(handbook);

  test('is what visitors call it, and by what a search is limited to it', () => {
    expect(pages['/stappenplan/een/']).toEqual({
      zoekwoorden: ['beginnen'],
      filters: ['soort:stap', 'thema:vog', 'rol:gemeente', 'fase:voorbereiden'],
    });
    expect(pages['/praktijken/zee/']?.filters).toEqual([
      'soort:praktijk',
      'gemeente:Zandmeer',
      'gemeente:’s-Duin',
      'gemeente:Aalsloot',
      'doelgroep:armoede',
    ]);
    expect(pages['/begrippen/lijn/']?.zoekwoorden).toEqual(['directe lijnen', 'korte lijn', 'lijntje']);
  });

  test('holds for overviews and for the plan too, and a source has no page', () => {
    expect(pages['/stappenplan/']).toEqual({
      zoekwoorden: ['plan van aanpak'],
      filters: ['soort:overzicht'],
    });
    expect(pages['/plan/']?.filters).toEqual(['soort:overzicht']);
    expect(Object.keys(pages).filter((address) => address.startsWith('/bronnen/'))).toEqual(['/bronnen/']);
    expect(searchDataOf(buildHandbook(contents([]))).paginas).not.toHaveProperty('/plan/');
  });

  test('has words for the same thing, the preferred one first', () => {
    expect(synonyms).toEqual([
      ['directe lijn', 'directe lijnen', 'korte lijn'],
      ['VOG', 'verklaring omtrent het gedrag'],
    ]);
    expect(others).toEqual([
      ['doekoe', 'geld'],
      ['ww', 'werkloosheidswet'],
    ]);
    expect(searchDataOf(buildHandbook(contents([]))).anders).toEqual([]);
  });
});

test('a search is limited by what some page has, in the order of the lists, municipalities from A to Z', () => {
  const filters = searchFiltersFor(handbook).map(({ key, values }) => [
    key,
    values.map(({ value }) => value),
  ]);
  expect(filters).toEqual([
    ['soort', ['stap', 'praktijk', 'vraag', 'begrip', 'overzicht']],
    ['gemeente', ['’s-Duin', 'Aalsloot', 'Zandmeer']],
    ['thema', ['vog']],
    ['doelgroep', ['armoede']],
    ['rol', ['gemeente']],
    ['fase', ['voorbereiden']],
  ]);
  const [soort] = searchFiltersFor(handbook);
  expect(soort?.values[0]).toEqual({ value: 'stap', label: 'Stappen' });
  expect(searchFiltersFor(buildHandbook(contents([]))).map(({ key }) => key)).toEqual(['soort']);
});

test('the search page knows where to go when searching does not help', () => {
  const { vragen, begrippen, az, adres: address, soorten, needRules, reaction } = searchPageFor(handbook);
  expect({ vragen, begrippen, az: az.adres, address, needRules }).toEqual({
    vragen: [{ titel: 'Waarom?', adres: '/vragen/waarom/' }],
    begrippen: { titel: 'Deel', adres: '/begrippen/' },
    az: '/a-z/',
    address: '/zoeken/',
    needRules: undefined,
  });
  expect(soorten['overzicht']).toMatchObject({ familie: 'doen' });
  expect(soorten['praktijk']).toEqual({ naam: 'Praktijk', familie: 'zien' });
  expect(decodeURIComponent(reaction)).toContain('https://zandmeer.test/zoeken/');
  expect(searchPageFor(buildHandbook(contents([]))).begrippen).toBeUndefined();
});
