import { expect, test } from 'vitest';
import { planLeerlijn, type PlanModule } from './leerlijn.ts';
import { wekenVanaf } from './weken.ts';
import type { Pauze } from './pauze.ts';

const modules = (aantal: number): PlanModule[] =>
  Array.from({ length: aantal }, (_, i) => ({
    id: `les-${i + 1}`,
    nummer: i + 1,
    titel: `Les ${i + 1}`,
    minuten: 60,
    programma: [{ titel: 'Alles', minuten: 60 }],
  }));
const data = (aantal: number, einde: number | undefined, pauzes: Pauze[] = [], start = '2027-01-04') =>
  planLeerlijn({ modules: modules(aantal) }, { begin: 0, einde }, wekenVanaf(start, pauzes), pauzes).map(
    ({ datum }) => datum,
  );

test('meetings are spread over the step: the first in its first week, the last in its last', () => {
  expect(data(3, 5)).toEqual(['2027-01-05', '2027-01-19', '2027-02-02']);
  expect(data(1, 5)).toEqual(['2027-01-05']);
  expect(data(0, 5)).toEqual([]);
});

test('weeks of a pause hold no meeting', () => {
  const vakantie = { van: '2027-01-16', tot: '2027-01-24', naam: 'Vakantie' };
  expect(data(3, 5, [vakantie])).toEqual(['2027-01-05', '2027-01-26', '2027-02-09']);
});

test('a meeting on a public holiday moves to the same weekday before the next one, and says why', () => {
  const weken = wekenVanaf('2027-05-03', []);
  const les = planLeerlijn({ modules: modules(2), weekdag: 4 }, { begin: 0, einde: 4 }, weken, []);
  // 6 May 2027 is Ascension Day.
  expect(les[0]).toMatchObject({
    module: 'les-1',
    datum: '2027-05-13',
    verschoven: { van: '2027-05-06', om: 'Hemelvaartsdag' },
  });
  expect(les[1]!.datum).toBe('2027-05-27');
});

test('more meetings than weeks still come one after the other', () => {
  const dagen = data(6, 2);
  expect(new Set(dagen).size).toBe(6);
  expect([...dagen].sort()).toEqual(dagen);
});

test('a step without an end gives each meeting two weeks', () => {
  expect(data(2, undefined)).toEqual(['2027-01-05', '2027-01-26']);
});
