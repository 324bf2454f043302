import { expect, test } from 'vitest';
import { holidays, holidaysBetween, easterSunday, freeDay, freeForSome } from './holidays.ts';
import { weekdayOf } from './date.ts';

// Easter as the calendar had it, with the earliest and the latest day that it can be.
test.each([
  ['1818-03-22'],
  ['1943-04-25'],
  ['1981-04-19'],
  ['2000-04-23'],
  ['2008-03-23'],
  ['2011-04-24'],
  ['2019-04-21'],
  ['2024-03-31'],
  ['2025-04-20'],
  ['2026-04-05'],
  ['2027-03-28'],
  ['2028-04-16'],
  ['2038-04-25'],
  ['2049-04-18'],
])('Easter is on %s', (date) => {
  expect(easterSunday(Number(date.slice(0, 4)))).toBe(date);
});

test('Easter is a Sunday from 22 March to 25 April, in every year', () => {
  for (let year = 1583; year < 3000; year++) {
    const easter = easterSunday(year);
    expect(weekdayOf(easter)).toBe(7);
    expect(easter >= `${year}-03-22` && easter <= `${year}-04-25`).toBe(true);
  }
});

test('the holidays of 2027 in order', () => {
  expect(holidays(2027).map(({ date, name, free }) => `${date} ${name} (${free})`)).toEqual([
    '2027-01-01 Nieuwjaarsdag (iedereen)',
    '2027-03-26 Goede Vrijdag (niet-iedereen)',
    '2027-03-28 Eerste paasdag (iedereen)',
    '2027-03-29 Tweede paasdag (iedereen)',
    '2027-04-27 Koningsdag (iedereen)',
    '2027-05-05 Bevrijdingsdag (niet-iedereen)',
    '2027-05-06 Hemelvaartsdag (iedereen)',
    '2027-05-16 Eerste pinksterdag (iedereen)',
    '2027-05-17 Tweede pinksterdag (iedereen)',
    '2027-12-25 Eerste kerstdag (iedereen)',
    '2027-12-26 Tweede kerstdag (iedereen)',
  ]);
});

test('the King’s birthday is a day earlier when it falls on a Sunday', () => {
  const kingsDay = (year: number) => holidays(year).find(({ name }) => name === 'Koningsdag')!.date;
  expect([2024, 2025, 2026, 2031].map(kingsDay)).toEqual([
    '2024-04-27',
    '2025-04-26',
    '2026-04-27',
    '2031-04-26',
  ]);
});

test('Liberation Day is a holiday every year; who is free, the collective agreement says', () => {
  expect([freeDay('2025-05-05'), freeForSome('2025-05-05')]).toEqual([undefined, 'Bevrijdingsdag']);
  expect([freeDay('2027-05-05'), freeForSome('2027-05-05')]).toEqual([undefined, 'Bevrijdingsdag']);
});

test('holidays between two days, both counted', () => {
  expect(holidaysBetween('2027-12-26', '2028-01-01').map(({ date }) => date)).toEqual([
    '2027-12-26',
    '2028-01-01',
  ]);
  expect(holidaysBetween('2027-01-02', '2027-01-31')).toEqual([]);
});
