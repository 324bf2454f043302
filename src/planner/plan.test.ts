import { expect, test } from 'vitest';
import { plan } from './plan.ts';
import type { Taak } from './taak.ts';

const after = (stap: string, moment: 'begin' | 'einde' = 'einde', plusWeeks = 0) => ({
  stap,
  moment,
  plusWeken: plusWeeks,
});

test('a step begins when all that it waits for is ready', () => {
  const taken: Taak[] = [
    { id: 'a', duur: { min: 4, max: 8 }, na: [] },
    { id: 'b', duur: { min: 6, max: 12 }, na: [after('a')] },
    { id: 'c', duur: { min: 2, max: 30 }, na: [after('a')] },
    { id: 'd', na: [after('b'), after('c'), after('c', 'begin', 4)] },
  ];
  const windows = plan(taken);
  expect(windows.get('b')).toEqual({ begin: { snelst: 4, traagst: 8 }, einde: { snelst: 10, traagst: 20 } });
  expect(windows.get('d')).toEqual({ begin: { snelst: 10, traagst: 38 } });
});

test('the order in which steps are given does not matter', () => {
  const taken: Taak[] = [
    { id: 'b', duur: { min: 1, max: 1 }, na: [after('a')] },
    { id: 'a', duur: { min: 4, max: 8 }, na: [] },
  ];
  expect(plan(taken).get('b')?.begin).toEqual({ snelst: 4, traagst: 8 });
});

test.each([
  [
    'wait for each other',
    [
      { id: 'a', na: [after('b', 'begin')] },
      { id: 'b', na: [after('a', 'begin')] },
    ],
    'Deze stappen wachten op elkaar: a, b, a.',
  ],
  ['wait for a step that is not there', [{ id: 'a', na: [after('weg')] }], 'De stap «weg» bestaat niet.'],
  [
    'wait for the end of a step without one',
    [
      { id: 'a', na: [] },
      { id: 'b', na: [after('a')] },
    ],
    'De stap «b» wacht op het einde van «a», en die heeft geen einde.',
  ],
] as [string, Taak[], string][])('steps that %s cannot be planned', (_, taken, message) => {
  expect(() => plan(taken)).toThrow(message);
});
