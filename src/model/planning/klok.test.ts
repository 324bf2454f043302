import { expect, test } from 'vitest';
import { isTijd, klok, plusMinuten } from './klok.ts';

test('the parts of a meeting follow each other from the start time', () => {
  expect(klok('13:30', [{ minuten: 15 }, { minuten: 30 }, { minuten: 90 }])).toEqual([
    { van: '13:30', tot: '13:45' },
    { van: '13:45', tot: '14:15' },
    { van: '14:15', tot: '15:45' },
  ]);
});

test('past midnight a clock begins anew', () => {
  expect(plusMinuten('23:50', 20)).toBe('00:10');
  expect(plusMinuten('00:10', -20)).toBe('23:50');
});

test('only what a clock can show is a time', () => {
  expect(['00:00', '09:05', '23:59'].every(isTijd)).toBe(true);
  expect(['24:00', '9:05', '12:60', '', '12'].some(isTijd)).toBe(false);
  expect(() => klok('straks', [])).toThrow('«straks» is geen tijd.');
});
