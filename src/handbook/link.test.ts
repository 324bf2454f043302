import { expect, test } from 'vitest';
import { contents, entry } from '../../tests/builders/contents.ts';
import { textOf } from '../document/text.ts';
import { buildHandbook } from './handbook.ts';
import { cardsTo, linksTo } from './link.ts';

const handbook = buildHandbook(
  contents([
    ...[3, 1, 2].map((number) =>
      entry('stap', `stap-${number}`, {
        nummer: number,
        checklist: [{ id: `punt-${number}`, tekst: 'Punt.' }],
      }),
    ),
    entry('vraag', 'waarom', { samenvatting: 'In het kort.' }),
    entry('bron', 'verslag'),
  ]),
);

test('links stand in the order of the handbook, whatever the order of the ids, each once', () => {
  const links = linksTo(handbook, 'stap', ['stap-3', 'stap-1', 'weg', 'stap-2', 'stap-1']);
  expect(links.map(({ adres: address }) => address)).toEqual([
    '/stappenplan/stap-1/',
    '/stappenplan/stap-2/',
    '/stappenplan/stap-3/',
  ]);
});

test('cards stand in the order in which they are asked for; a source and what is unknown have none', () => {
  const cards = cardsTo(handbook, ['vraag:waarom', 'bron:verslag', 'stap:weg', 'stap:stap-1']);
  expect(cards).toMatchObject([
    { soort: 'vraag', id: 'waarom', titel: 'Waarom?', adres: '/vragen/waarom/' },
    { soort: 'stap', id: 'stap-1', titel: 'Titel van stap-1', adres: '/stappenplan/stap-1/' },
  ]);
});

test('a card says what its page says in short', () => {
  const [vraag] = cardsTo(handbook, ['vraag:waarom']);
  expect(vraag && textOf(vraag.summary)).toBe('In het kort.');
});
