import { expect, test } from 'vitest';
import { leesVergelijking, schrijfVergelijking } from './vergelijkkeuze.ts';

const bekend = ['a', 'b', 'c', 'd', 'e'];

test.each([
  ['', [], [], 0],
  ['?p=c,a', ['c', 'a'], [], 2],
  ['?p=c&p=a', ['c', 'a'], [], 2],
  ['?p=a,a, b ,', ['a', 'b'], [], 2],
  ['?p=a,<b>,zz', ['a'], ['<b>', 'zz'], 1],
  ['?p=e,d,c,b,a', ['e', 'd', 'c', 'b'], [], 5],
])('%s gives %j, leaves out %j, and %i were asked', (query, ids, onbekend, gevraagd) => {
  expect(leesVergelijking(query, bekend)).toEqual({ ids, onbekend, gevraagd });
});

test('a choice is written so that people can read it', () => {
  expect(schrijfVergelijking(['b', 'a'])).toBe('?p=b,a');
  expect(schrijfVergelijking([])).toBe('');
});
