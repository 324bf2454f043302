import { expect, test } from 'vitest';
import { planLeerlijn, type PlanModule } from './leerlijn.ts';
import { weeksFrom } from './calendar/weeks.ts';
import type { Pauze } from './pauze.ts';

const modules = (count: number): PlanModule[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `les-${i + 1}`,
    nummer: i + 1,
    titel: `Les ${i + 1}`,
    minuten: 60,
    programma: [{ titel: 'Alles', minuten: 60 }],
  }));
const data = (count: number, end: number | undefined, pauzes: Pauze[] = [], start = '2027-01-04') =>
  planLeerlijn({ modules: modules(count) }, { begin: 0, end }, weeksFrom(start, pauzes), pauzes).map(
    ({ date }) => date,
  );

test('meetings are spread over the step: the first in its first week, the last in its last', () => {
  expect(data(3, 5)).toEqual(['2027-01-05', '2027-01-19', '2027-02-02']);
  expect(data(1, 5)).toEqual(['2027-01-05']);
  expect(data(0, 5)).toEqual([]);
});

test('weeks of a pause hold no meeting', () => {
  const vacation = { van: '2027-01-16', tot: '2027-01-24', naam: 'Vakantie' };
  expect(data(3, 5, [vacation])).toEqual(['2027-01-05', '2027-01-26', '2027-02-09']);
});

test('a meeting on a public holiday moves to the same weekday before the next one, and says why', () => {
  const weeks = weeksFrom('2027-05-03', []);
  const lesson = planLeerlijn({ modules: modules(2), weekday: 4 }, { begin: 0, end: 4 }, weeks, []);
  // 6 May 2027 is Ascension Day.
  expect(lesson[0]).toMatchObject({
    module: 'les-1',
    date: '2027-05-13',
    shifted: { of: '2027-05-06', om: 'Hemelvaartsdag' },
  });
  expect(lesson[1]!.date).toBe('2027-05-27');
});

test('more meetings than weeks still come one after the other', () => {
  const days = data(6, 2);
  expect(new Set(days).size).toBe(6);
  expect([...days].sort()).toEqual(days);
});

test('a step without an end gives each meeting two weeks', () => {
  expect(data(2, undefined)).toEqual(['2027-01-05', '2027-01-26']);
});
