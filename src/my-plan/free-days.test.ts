import { describe, expect, test } from 'vitest';
import { freeDaysIn, knownUntil, type PlanFreeDays } from './free-days.ts';
import { putField, readField } from './fields.ts';
import { writePlan } from './kept/write.ts';
import { readPlan } from './kept/read.ts';
import { newPlan } from './plan.ts';
import { proposalOf } from './proposal.ts';
import { editie } from '../../tests/builders/contents.ts';

const bron = { titel: 'Verzonnen', zekerheid: 'zeker' as const };
const data: PlanFreeDays = {
  schoolvakanties: [
    {
      naam: 'Zomer',
      noord: { van: '2027-07-10', tot: '2027-08-22' },
      midden: { van: '2027-07-17', tot: '2027-08-29' },
      zuid: { van: '2027-07-24', tot: '2027-09-05' },
      bron,
    },
  ],
  feesten: [{ naam: 'Suikerfeest', van: '2027-03-09', tot: '2027-03-10', bron }],
};
const empty = newPlan({ versie: '1.0.0', datum: '2026-11-22' }, proposalOf(editie()));

describe('days off that a plan takes over', () => {
  test('are none until somebody chooses', () => {
    expect(freeDaysIn(data, empty)).toEqual([]);
    expect(readField(empty, 'vrij.regio')).toBe('');
    expect(readField(empty, 'vrij.feesten')).toBe(false);
  });
  test('are the school holidays of one region, and the feasts', () => {
    const zuid = putField(empty, 'vrij.regio', 'zuid');
    expect(freeDaysIn(data, zuid)).toEqual([{ naam: 'Zomer', van: '2027-07-24', tot: '2027-09-05' }]);
    const both = putField(zuid, 'vrij.feesten', true);
    expect(freeDaysIn(data, both).map(({ naam: name }) => name)).toEqual(['Zomer', 'Suikerfeest']);
    expect(freeDaysIn(undefined, both)).toEqual([]);
  });
  test('are kept with the plan, and nothing of them is kept when the choice is undone', () => {
    const chosen = putField(putField(empty, 'vrij.regio', 'noord'), 'vrij.feesten', true);
    expect(readPlan(writePlan(chosen))).toEqual({ plan: chosen });
    const undone = putField(putField(chosen, 'vrij.feesten', false), 'vrij.regio', '');
    expect(writePlan(undone)).toBe(writePlan(empty));
    expect(putField(empty, 'vrij.regio', 'oost')).toBe(empty);
  });
  test('are known until a day, which is told', () => {
    expect(knownUntil(data)).toEqual({ holidays: '2027-09-05', feasts: '2027-03-10' });
    expect(knownUntil({ schoolvakanties: [], feesten: [] })).toEqual({});
  });
});
