import { expect, test } from 'vitest';
import { feestdagen, feestdagenTussen, paaszondag, vrijeDag, vrijVoorSommigen } from './feestdagen.ts';
import { weekdagVan } from './datum.ts';

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
])('Easter is on %s', (datum) => {
  expect(paaszondag(Number(datum.slice(0, 4)))).toBe(datum);
});

test('Easter is a Sunday from 22 March to 25 April, in every year', () => {
  for (let jaar = 1583; jaar < 3000; jaar++) {
    const pasen = paaszondag(jaar);
    expect(weekdagVan(pasen)).toBe(7);
    expect(pasen >= `${jaar}-03-22` && pasen <= `${jaar}-04-25`).toBe(true);
  }
});

test('the holidays of 2027 in order', () => {
  expect(feestdagen(2027).map(({ datum, naam, vrij }) => `${datum} ${naam} (${vrij})`)).toEqual([
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
  const koningsdag = (jaar: number) => feestdagen(jaar).find(({ naam }) => naam === 'Koningsdag')!.datum;
  expect([2024, 2025, 2026, 2031].map(koningsdag)).toEqual([
    '2024-04-27',
    '2025-04-26',
    '2026-04-27',
    '2031-04-26',
  ]);
});

test('on Liberation Day everybody is free once in five years', () => {
  expect([vrijeDag('2025-05-05'), vrijVoorSommigen('2025-05-05')]).toEqual(['Bevrijdingsdag', undefined]);
  expect([vrijeDag('2027-05-05'), vrijVoorSommigen('2027-05-05')]).toEqual([undefined, 'Bevrijdingsdag']);
});

test('holidays between two days, both counted', () => {
  expect(feestdagenTussen('2027-12-26', '2028-01-01').map(({ datum }) => datum)).toEqual([
    '2027-12-26',
    '2028-01-01',
  ]);
  expect(feestdagenTussen('2027-01-02', '2027-01-31')).toEqual([]);
});
