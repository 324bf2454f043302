import { expect, test } from 'vitest';
import { contents, entry } from '../../tests/builders/contents.ts';
import { buildHandbook } from './handbook.ts';
import { nameOf, values } from './taxonomie.ts';

const basis = contents([entry('thema', 'vog'), entry('thema', 'armoede')]);
const handbook = buildHandbook({
  ...basis,
  handleiding: {
    ...basis.handleiding,
    themas: [
      { id: 'vog', naam: 'De VOG' },
      { id: 'geld', naam: 'Geld' },
    ],
  },
});

test('values stand in the order of their list, and one with a page leads to it', () => {
  expect(values(handbook, 'themas', ['geld', 'weg', 'vog'])).toEqual([
    { id: 'vog', name: 'De VOG', address: '/themas/vog/' },
    { id: 'geld', name: 'Geld' },
  ]);
});

test('a page about a theme is no page about a group with the same id', () => {
  expect(values(handbook, 'doelgroepen', ['armoede'])).toEqual([{ id: 'armoede', name: 'armoede' }]);
});

test('a value has its name, and one that is not in the list its id', () => {
  expect(nameOf(handbook, 'themas', 'vog')).toBe('De VOG');
  expect(nameOf(handbook, 'themas', 'weg')).toBe('weg');
});
