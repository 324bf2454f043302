import { expect, test } from 'vitest';
import { distance, nearest } from './nearest.ts';

test.each([
  ['LetOpp', ['LetOp', 'Tip'], 'LetOp'],
  ['verkenen', ['verkennen', 'vog'], 'verkennen'],
  ['div', ['Tip', 'Feit'], undefined],
  ['F', ['A', 'B'], undefined],
  ['b', ['A', 'B'], 'B'],
  ['iets-heel-anders', ['verkennen'], undefined],
])('%s among %j', (word, candidates, from) => {
  expect(nearest(word, candidates)).toBe(from);
});

test('swapped neighbours are one mistake', () => {
  expect(distance('born', 'bron')).toBe(1);
});
