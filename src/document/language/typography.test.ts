import { expect, test } from 'vitest';
import { typography } from './typography.ts';

test.each([
  ['"citaat" en \'woord\'', '“citaat” en ‘woord’'],
  ["'s Ochtends in 's-Hertogenbosch, zo'n thema's", '’s Ochtends in ’s-Hertogenbosch, zo’n thema’s'],
  ["uit '90", 'uit ’90'],
  ['ja -- nee...', 'ja – nee…'],
  ['€ 2.200', '€\u00a02.200'],
  ['("zo")', '(“zo”)'],
])('%s becomes %s', (right, round) => {
  expect(typography(right)).toBe(round);
});

test('a quotation mark after a word in another node closes', () => {
  expect(typography('" zei ze', 'd')).toBe('” zei ze');
});
