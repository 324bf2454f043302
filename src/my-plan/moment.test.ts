import { expect, test } from 'vitest';
import { makePlanning } from '../planner/make.ts';
import type { PlannedStap } from '../planner/planning.ts';
import { dayOf, networkBeginOf } from './moment.ts';

const step = (id: string, after: PlannedStap['na'], otherwise: Partial<PlannedStap> = {}): PlannedStap => ({
  ...{ id, nummer: 1, titel: id, na: after, duur: { min: 2, max: 4 } },
  ...{ doorlopend: false, bevatLeerlijn: false, mijlpalen: [] },
  ...otherwise,
});
const { duur: _weeks, ...endless } = step('d', [{ stap: 'b', moment: 'begin', plusWeken: 1 }]);
const taken: PlannedStap[] = [
  step('a', []),
  step('b', [{ stap: 'a', moment: 'einde', plusWeken: 1 }]),
  step('c', [
    { stap: 'a', moment: 'begin', plusWeken: 0 },
    { stap: 'b', moment: 'einde', plusWeken: 2 },
  ]),
  { ...endless, doorlopend: true },
];
const planned = (omit: string[] = [], tempo: 'snelst' | 'traagst' = 'snelst') =>
  makePlanning({ start: '2027-01-04', stappen: taken, omit, tempo });
const day = (stap: string, moment: 'begin' | 'einde', planning = planned(), plus?: number) =>
  dayOf(taken, planning, { stap, moment, ...(plus !== undefined && { plusWeken: plus }) });

test('a moment is the first or the last day of a step, at the tempo of the plan', () => {
  expect([day('a', 'begin'), day('a', 'einde')]).toEqual(['2027-01-04', '2027-01-15']);
  expect(day('a', 'einde', planned([], 'traagst'))).toBe('2027-01-29');
  expect(day('a', 'begin', planned(), 3)).toBe('2027-01-25');
});

test('a step without an end counts by its beginning', () => {
  expect(day('d', 'einde')).toBe(day('d', 'begin'));
});

test('a step that is left out is as far as the last that it waited for', () => {
  const without = planned(['c']);
  expect(day('c', 'begin', without)).toBe(day('b', 'einde', without, 2));
  expect(day('c', 'einde', without)).toBe(day('c', 'begin', without));
  const none = planned(['a', 'b', 'c']);
  expect(day('b', 'begin', none)).toBe('2027-01-11');
  expect(day('weg', 'begin', none)).toBe('2027-01-04');
});

test('the network begins where its meetings say, and else when all steps are ready', () => {
  const meeting = {
    ...{
      id: 'm',
      titel: 'Netwerk',
      stap: 'b',
      moment: 'begin' as const,
      patroon: 'elke' as const,
      maanden: 1,
    },
    netwerkbijeenkomst: true,
  };
  const rhythmic = taken.map((taak) => (taak.id === 'b' ? { ...taak, mijlpalen: [meeting] } : taak));
  expect(networkBeginOf(rhythmic, planned())).toBe(day('b', 'begin'));
  expect(networkBeginOf(taken, planned())).toBe(planned().ready.snelst);
});
