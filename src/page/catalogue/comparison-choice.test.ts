import { expect, test } from 'vitest';
import { readComparison, writeComparison } from './comparison-choice.ts';

const known = ['a', 'b', 'c', 'd', 'e'];

test.each([
  ['', [], [], 0],
  ['?p=c,a', ['c', 'a'], [], 2],
  ['?p=c&p=a', ['c', 'a'], [], 2],
  ['?p=a,a, b ,', ['a', 'b'], [], 2],
  ['?p=a,<b>,zz', ['a'], ['<b>', 'zz'], 1],
  ['?p=e,d,c,b,a', ['e', 'd', 'c', 'b'], [], 5],
])('%s gives %j, leaves out %j, and %i were asked', (query, ids, unknown, asked) => {
  expect(readComparison(query, known)).toEqual({ ids, unknown, asked });
});

test('a choice is written so that people can read it', () => {
  expect(writeComparison(['b', 'a'])).toBe('?p=b,a');
  expect(writeComparison([])).toBe('');
});
