import { describe, expect, test } from 'vitest';
import { daysBetween, dayNumber, isDate, plusDays, plusMonths, plusWeeks, weekdayOf } from './date.ts';

test.each(['2027-01-04', '2028-02-29', '2000-02-29', '1999-12-31'])('%s is a day', (text) => {
  expect(isDate(text)).toBe(true);
});

test.each([
  '2027-02-29',
  '2027-02-30',
  '2027-13-01',
  '2027-00-10',
  '2027-1-4',
  '4 januari 2027',
  '2027-01-04T10:00',
  '',
])('«%s» is no day', (text) => {
  expect(isDate(text)).toBe(false);
});

test('days count on across months, years and summer time', () => {
  expect(plusDays('2027-12-31', 1)).toBe('2028-01-01');
  expect(plusDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(plusDays('2027-03-28', 1)).toBe('2027-03-29');
  expect(plusDays('2027-10-31', -1)).toBe('2027-10-30');
  expect(plusWeeks('2027-03-22', 1)).toBe('2027-03-29');
  expect(daysBetween('2027-10-30', '2027-11-01')).toBe(2);
});

test('months count on across years', () => {
  expect(plusMonths('2027-11', 3)).toBe('2028-02');
  expect(plusMonths('2027-12', 1)).toBe('2028-01');
  expect(plusMonths('2027-01', -1)).toBe('2026-12');
});

test('weekdays go from Monday to Sunday, before 1970 too', () => {
  expect(['2027-01-04', '2027-01-10', '1970-01-01', '1969-12-28'].map(weekdayOf)).toEqual([1, 7, 4, 7]);
});

test('a text that is no day cannot be counted with', () => {
  expect(() => dayNumber('morgen')).toThrow('«morgen» is geen datum.');
});

describe('in any time zone', () => {
  test('days are the same', () => {
    const earlier = process.env.TZ;
    try {
      for (const zone of [
        'Europe/Amsterdam',
        'America/Paramaribo',
        'Pacific/Kiritimati',
        'Pacific/Pago_Pago',
      ]) {
        process.env.TZ = zone;
        expect(plusDays('2027-03-27', 1)).toBe('2027-03-28');
        expect(plusDays('2027-03-28', 1)).toBe('2027-03-29');
        expect(weekdayOf('2027-03-28')).toBe(7);
      }
    } finally {
      if (earlier === undefined) delete process.env.TZ;
      else process.env.TZ = earlier;
    }
  });
});
