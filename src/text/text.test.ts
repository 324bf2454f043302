import { expect, test } from 'vitest';
import { dateText } from './format/date.ts';
import { euroText, numberText } from './format/number.ts';

test.each([
  ['2026-11-22', '22 november 2026'],
  ['2026-03-01', '1 maart 2026'],
  ['2026-11', 'november 2026'],
  ['2026', '2026'],
  ['z.d.', 'z.d.'],
])('the date %s reads %s', (date, text) => {
  expect(dateText(date)).toBe(text);
});

test('numbers are written the Dutch way', () => {
  expect(euroText(2200)).toBe('€\u00a02.200');
  expect(euroText(5.75)).toBe('€\u00a05,75');
  expect(numberText(7.5)).toBe('7,5');
});
