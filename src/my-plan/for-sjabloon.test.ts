import { expect, test } from 'vitest';
import { editie } from '../../tests/builders/contents.ts';
import { makePlanning } from '../planner/make.ts';
import { coordinatorIn, forSjabloon, planNamesOf } from './for-sjabloon.ts';
import { proposalOf } from './proposal.ts';

const own = proposalOf(
  editie({ gemeente: 'Gemeente Zandmeer', contacten: [{ rol: 'coordinator', naam: 'Ada' }] }),
);

test('names stand apart however they were typed', () => {
  expect(planNamesOf(' Noor , Ali;Sam\n\nBo,')).toEqual(['Noor', 'Ali', 'Sam', 'Bo']);
});

test('the role that coordinates is the one that says so', () => {
  expect(coordinatorIn([{ id: 'gemeente' }, { id: 'spin', coordinator: true }])).toBe('spin');
  expect(coordinatorIn([{ id: 'gemeente', coordinator: false }])).toBeUndefined();
});

test('a template gets the first who coordinates, and nobody when no role or nobody does', () => {
  expect(forSjabloon(own, 'coordinator')).toMatchObject({ gemeente: 'Zandmeer', coordinator: 'Ada' });
  expect(forSjabloon(own, 'gemeente').coordinator).toBe('');
  expect(forSjabloon(own, undefined).coordinator).toBe('');
  expect(forSjabloon({ ...own, mensen: { coordinator: ' , ' } }, 'coordinator').coordinator).toBe('');
});

test('a template gets the day on which the network begins, at the tempo of the plan', () => {
  const step = (id: string, otherwise: object = {}) => ({
    ...{ id, nummer: 1, titel: id, na: [], duur: { min: 2, max: 6 } },
    ...{ doorlopend: false, bevatLeerlijn: false, mijlpalen: [] },
    ...otherwise,
  });
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
  const stappen = [
    step('a'),
    step('b', { nummer: 2, na: [{ stap: 'a', moment: 'einde', plusWeken: 0 }], mijlpalen: [meeting] }),
  ];
  const begins = (otherwise: object) =>
    forSjabloon(
      own,
      undefined,
      makePlanning({ start: '2027-01-04', stappen, network: { eachMonths: 1, count: 1 }, ...otherwise }),
    ).netwerkstart;
  expect(begins({ tempo: 'snelst' })).toBe('2027-01-18');
  expect(begins({ tempo: 'traagst' })).toBe('2027-02-15');
  expect(begins({ omit: ['b'] })).toBe('');
});
