import { expect, test } from 'vitest';
import type { Taak } from './taak.ts';
import { laatWeg } from './weglaten.ts';

const na = (stap: string, plusWeken = 0) => ({ stap, moment: 'einde' as const, plusWeken });
const duur = { min: 4, max: 8 };
const taken: Taak[] = [
  { id: 'a', duur, na: [] },
  { id: 'b', duur, na: [na('a', 2)] },
  { id: 'c', duur, na: [na('b', 1)] },
  { id: 'd', duur, na: [na('c'), na('b')] },
];
const zonder = (...weg: string[]) => laatWeg(taken, new Set(weg));

test('what waited for a step that is left out, waits for what that step waited for, and as long', () => {
  expect(zonder('b')).toEqual([
    taken[0],
    { id: 'c', duur, na: [na('a', 3)] },
    { id: 'd', duur, na: [na('c'), na('a', 2)] },
  ]);
});

test('several steps in a row can be left out', () => {
  expect(zonder('b', 'c')).toEqual([taken[0], { id: 'd', duur, na: [na('a', 3), na('a', 2)] }]);
  expect(zonder('a', 'b', 'c')).toEqual([{ id: 'd', duur, na: [] }]);
});

test('ids that are no step change nothing', () => {
  expect(zonder('weg')).toEqual(taken);
  expect(zonder()).toEqual(taken);
});
