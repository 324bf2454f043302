import { expect, test } from 'vitest';
import { isLeeg, leesVraag, schrijfVraag } from './state.ts';

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

test('that words stay as typed is part of the question', () => {
  const vraag = { vraag: 'overdacht', keuzes: {}, letterlijk: true };
  expect(schrijfVraag(vraag)).toBe('?q=overdacht&letterlijk=1');
  expect(leesVraag('?q=overdacht&letterlijk=1', [])).toEqual(vraag);
});
