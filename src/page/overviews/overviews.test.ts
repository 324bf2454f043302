import { describe, expect, test } from 'vitest';
import { contents, editie, entry } from '../../../tests/builders/contents.ts';
import { textOf } from '../../document/text.ts';
import { buildHandbook } from '../../handbook/handbook.ts';
import { handleidingSchema } from '../../schema/handleiding.ts';
import { bronnenListFor } from './bronnen-list.ts';
import { homeFor } from './home.ts';
import { overviewFor } from './overview.ts';
import { planPageFor } from './plan-page.ts';

const reader = (id: string) => entry('pagina', `voor/${id}`, { lezer: id });
const basis = contents(
  [
    entry('stap', 'een', { fase: 'opbouwen' }),
    entry('stap', 'twee', { nummer: 2, fase: 'voorbereiden', checklist: [{ id: 'p2', tekst: 'Punt.' }] }),
    entry('stap', 'drie', { nummer: 3, fase: 'opbouwen', checklist: [{ id: 'p3', tekst: 'Punt.' }] }),
    entry('vraag', 'waarom', { uitgelicht: true }),
    entry('vraag', 'wanneer', { volgorde: 2, vraag: 'Wanneer?', bronnen: ['krant'] }),
    entry('praktijk', 'zee'),
    ...['a', 'b', 'c', 'd', 'e'].map(reader),
    entry('pagina', 'colofon'),
    ...['krant', 'gids', 'boek'].map((id) => entry('bron', id, { titel: id })),
  ],
  { editie: editie({ gemeente: 'Zandmeer', contact: { naam: 'Ada' } }) },
);
const { start, delen: parts } = basis.handleiding;
const handbook = buildHandbook({
  ...basis,
  handleiding: handleidingSchema.parse({
    ...basis.handleiding,
    titel: "Handleiding 'kort'",
    fasen: [
      { id: 'voorbereiden', naam: 'Voorbereiden' },
      { id: 'verankeren', naam: 'Verankeren' },
      { id: 'opbouwen', naam: 'Opbouwen' },
    ],
    start: { ...start, inleiding: 'Welkom. <Bron id="gids"/>', verder: ['praktijk:zee', 'stap:weg'] },
    delen: {
      ...parts,
      stap: {
        ...parts.stap,
        titel: 'Stappen -- in volgorde',
        samenvatting: 'In <Gemeente/>. <Bron id="boek"/>',
        inleiding: 'Eerst dit. <Bron id="gids"/>',
      },
    },
  }),
});
const empty = buildHandbook(contents([]));

describe('the home page', () => {
  const home = homeFor(handbook);

  test('has a door for each kind of reader, with another colour each, and begins again after four', () => {
    expect(home.readers.map(({ id, family }) => [id, family])).toEqual([
      ['voor/a', 'doen'],
      ['voor/b', 'weten'],
      ['voor/c', 'leren'],
      ['voor/d', 'zien'],
      ['voor/e', 'doen'],
    ]);
  });

  test('has the steps, the plan, the questions that stand out, and the pages that it is told to have', () => {
    expect(home.stappen.map(({ id }) => id)).toEqual(['voorbereiden', 'opbouwen']);
    expect(home).toMatchObject({ stappenAddress: '/stappenplan/', planAddress: '/plan/' });
    expect(home.vragen.map(({ id }) => id)).toEqual(['waarom']);
    expect(home.further.map(({ adres: address }) => address)).toEqual(['/praktijken/zee/']);
  });

  test('has the parts that have something, with how much, and says whose edition it is', () => {
    expect(home.parts.map(({ adres: address, count, family }) => [address, count, family])).toEqual([
      ['/stappenplan/', 3, 'doen'],
      ['/praktijken/', 1, 'zien'],
      ['/vragen/', 2, 'weten'],
    ]);
    expect(home.contacten?.title).toBe('Bij wie kunt u terecht in Zandmeer?');
    expect(home.bronnen.map(({ id, nummer: number }) => [id, number])).toEqual([['gids', 1]]);
    expect(home.title).toBe('Handleiding ‘kort’');
    expect(new URL(home.reaction).searchParams.get('subject')).toContain('Handleiding');
  });

  test('is short where a handbook has little', () => {
    const { stappen, parts: none, vragen, readers } = homeFor(empty);
    expect({ stappen, none, vragen, readers }).toEqual({ stappen: [], none: [], vragen: [], readers: [] });
    expect(homeFor(empty)).not.toHaveProperty('planAddress');
    expect(homeFor(empty)).not.toHaveProperty('contacten');
  });
});

describe('an overview', () => {
  test('of steps has them by phase, in the order of the phases, with a number on each door', () => {
    const { groups, ...page } = overviewFor(handbook, 'stap');
    expect(
      groups.map(({ id, title, cards }) => [id, title, cards.map((card) => [card.nummer, ...card.facts])]),
    ).toEqual([
      ['voorbereiden', 'Voorbereiden', [[2, 'Stap 2', '4 tot 8 weken']]],
      [
        'opbouwen',
        'Opbouwen',
        [
          [1, 'Stap 1', '4 tot 8 weken'],
          [3, 'Stap 3', '4 tot 8 weken'],
        ],
      ],
    ]);
    expect(page).toMatchObject({
      titel: 'Stappen – in volgorde',
      adres: '/stappenplan/',
      family: 'doen',
      description: 'In Zandmeer.',
      crumbs: [{ titel: 'Start', adres: '/' }],
    });
    expect(page.introduction && textOf(page.introduction)).toContain('Eerst dit.');
    expect(page.bronnen.map(({ id }) => id)).toEqual(['boek', 'gids']);
  });

  test('of anything else is one row, without numbers', () => {
    const { groups, bronnen, ...page } = overviewFor(handbook, 'vraag');
    expect(groups.map(({ id, cards }) => [id, cards.map((card) => card.id)])).toEqual([
      ['alle', ['waarom', 'wanneer']],
    ]);
    expect(groups[0]?.cards[0]).not.toHaveProperty('nummer');
    expect(bronnen).toEqual([]);
    expect(page).not.toHaveProperty('introduction');
    expect(overviewFor(empty, 'stap').groups).toEqual([{ id: 'alle', cards: [] }]);
  });
});

test('the list of sources says where each is used, in texts of the handbook and on pages', () => {
  const list = bronnenListFor(handbook);
  expect(
    list.bronnen.map(({ id, stateOn }) => [id, ...stateOn.map(({ adres: address }) => address)]),
  ).toEqual([
    ['boek', '/stappenplan/'],
    ['gids', '/', '/stappenplan/'],
    ['krant', '/vragen/wanneer/'],
  ]);
  expect(list.letters.map(({ id, bronnen }) => [id, ...bronnen.map((place) => place.id)])).toEqual([
    ['letter-b', 'boek'],
    ['letter-g', 'gids'],
    ['letter-k', 'krant'],
  ]);
  expect(list.bronnen[1]?.stateOn[1]?.titel).toBe('Stappen – in volgorde');
  expect(list).toMatchObject({ titel: 'Deel', adres: '/bronnen/', crumbs: [{ titel: 'Start', adres: '/' }] });
  expect(list).not.toHaveProperty('introduction');
});

test('the page of the plan says where to go without a script', () => {
  const page = planPageFor(handbook);
  expect(page).toMatchObject({
    titel: 'Mijn stappenplan',
    adres: '/plan/',
    family: 'doen',
    crumbs: [{ titel: 'Start', adres: '/' }],
    withoutScript: [{ titel: 'Stappen – in volgorde', adres: '/stappenplan/' }],
  });
  expect(page.data.stappen.map(({ id }) => id)).toEqual(['een', 'twee', 'drie']);
});
