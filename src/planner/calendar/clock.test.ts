import { expect, test } from 'vitest';
import { isTime, clock, plusMinutes } from './clock.ts';

test('the parts of a meeting follow each other from the start time', () => {
  expect(clock('13:30', [{ minuten: 15 }, { minuten: 30 }, { minuten: 90 }])).toEqual([
    { of: '13:30', until: '13:45' },
    { of: '13:45', until: '14:15' },
    { of: '14:15', until: '15:45' },
  ]);
});

test('past midnight a clock begins anew', () => {
  expect(plusMinutes('23:50', 20)).toBe('00:10');
  expect(plusMinutes('00:10', -20)).toBe('23:50');
});

test('only what a clock can show is a time', () => {
  expect(['00:00', '09:05', '23:59'].every(isTime)).toBe(true);
  expect(['24:00', '9:05', '12:60', '', '12'].some(isTime)).toBe(false);
  expect(() => clock('straks', [])).toThrow('«straks» is geen tijd.');
});
