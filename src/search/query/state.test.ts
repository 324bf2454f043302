import { expect, test } from 'vitest';
import { isEmpty, readQueryString, writeQuery } from './state.ts';

test('a question survives the way through an address', () => {
  const query = {
    query: 'geld & hulp',
    choices: { soort: ['vraag', 'stap'], gemeente: ['Utrechtse Heuvelrug'] },
  };
  expect(readQueryString(writeQuery(query), ['soort', 'gemeente'])).toEqual(query);
});

test('keys that are no filter are left out', () => {
  expect(readQueryString('?q=geld&utm=x', ['soort'])).toEqual({ query: 'geld', choices: {} });
});

test('only spaces is nothing asked', () => {
  expect(isEmpty(readQueryString('?q=+++', ['soort']))).toBe(true);
  expect(writeQuery({ query: '', choices: {} })).toBe('');
});

test('that words stay as typed is part of the question', () => {
  const query = { query: 'overdacht', choices: {}, literal: true };
  expect(writeQuery(query)).toBe('?q=overdacht&letterlijk=1');
  expect(readQueryString('?q=overdacht&letterlijk=1', [])).toEqual(query);
});
