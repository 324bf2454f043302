import { expect, test } from 'vitest';
import type { Taak } from './taak.ts';
import { leaveOut } from './omit.ts';

const after = (stap: string, plusWeeks = 0) => ({ stap, moment: 'einde' as const, plusWeken: plusWeeks });
const duration = { min: 4, max: 8 };
const taken: Taak[] = [
  { id: 'a', duur: duration, na: [] },
  { id: 'b', duur: duration, na: [after('a', 2)] },
  { id: 'c', duur: duration, na: [after('b', 1)] },
  { id: 'd', duur: duration, na: [after('c'), after('b')] },
];
const without = (...away: string[]) => leaveOut(taken, new Set(away));

test('what waited for a step that is left out, waits for what that step waited for, and as long', () => {
  expect(without('b')).toEqual([
    taken[0],
    { id: 'c', duur: duration, na: [after('a', 3)] },
    { id: 'd', duur: duration, na: [after('c'), after('a', 2)] },
  ]);
});

test('several steps in a row can be left out', () => {
  expect(without('b', 'c')).toEqual([
    taken[0],
    { id: 'd', duur: duration, na: [after('a', 3), after('a', 2)] },
  ]);
  expect(without('a', 'b', 'c')).toEqual([{ id: 'd', duur: duration, na: [] }]);
});

test('ids that are no step change nothing', () => {
  expect(without('weg')).toEqual(taken);
  expect(without()).toEqual(taken);
});
