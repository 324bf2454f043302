import { expect, test } from 'vitest';
import { filtersVan, isLeeg, leesVraag, schrijfVraag } from './state.ts';

test('a question survives the way through an address', () => {
  const vraag = {
    vraag: 'geld & hulp',
    keuzes: { soort: ['vraag', 'stap'], gemeente: ['Utrechtse Heuvelrug'] },
  };
  expect(leesVraag(schrijfVraag(vraag), ['soort', 'gemeente'])).toEqual(vraag);
});

test('keys that are no filter are left out', () => {
  expect(leesVraag('?q=geld&utm=x', ['soort'])).toEqual({ vraag: 'geld', keuzes: {} });
});

test('only spaces is nothing asked', () => {
  expect(isLeeg(leesVraag('?q=+++', ['soort']))).toBe(true);
  expect(schrijfVraag({ vraag: '', keuzes: {} })).toBe('');
});

test('values of one filter widen, filters narrow', () => {
  expect(filtersVan({ vraag: '', keuzes: { soort: ['vraag', 'stap'] } })).toEqual({
    soort: { any: ['vraag', 'stap'] },
  });
});
