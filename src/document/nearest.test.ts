import { expect, test } from 'vitest';
import { afstand, nearest } from './nearest.ts';

test.each([
  ['LetOpp', ['LetOp', 'Tip'], 'LetOp'],
  ['verkenen', ['verkennen', 'vog'], 'verkennen'],
  ['div', ['Tip', 'Feit'], undefined],
  ['iets-heel-anders', ['verkennen'], undefined],
])('%s among %j', (woord, kandidaten, uit) => {
  expect(nearest(woord, kandidaten)).toBe(uit);
});

test('swapped neighbours are one mistake', () => {
  expect(afstand('born', 'bron')).toBe(1);
});
