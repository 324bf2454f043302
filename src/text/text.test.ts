import { expect, test } from 'vitest';
import { datumTekst } from './datum.ts';
import { euroTekst, getalTekst } from './getal.ts';

test.each([
  ['2026-11-22', '22 november 2026'],
  ['2026-03-01', '1 maart 2026'],
  ['2026-11', 'november 2026'],
  ['2026', '2026'],
  ['z.d.', 'z.d.'],
])('the date %s reads %s', (datum, tekst) => {
  expect(datumTekst(datum)).toBe(tekst);
});

test('numbers are written the Dutch way', () => {
  expect(euroTekst(2200)).toBe('€\u00a02.200');
  expect(euroTekst(5.75)).toBe('€\u00a05,75');
  expect(getalTekst(7.5)).toBe('7,5');
});
