import { expect, test } from 'vitest';
import { stapSchema } from '../kinds/stap/schema.ts';
import { planMijlpalen, type Mijlpaal } from './mijlpalen.ts';

const mijlpaal = (otherwise: Partial<Mijlpaal>): Mijlpaal => ({
  id: 'm',
  titel: 'Moment',
  stap: 'a',
  moment: 'begin',
  patroon: 'eenmalig',
  ...otherwise,
});
const PLAN = { start: '2027-01-04', ready: '2027-12-31' };
const data = (
  otherwise: Partial<Mijlpaal>,
  from = '2027-01-04',
  pauzes: Parameters<typeof planMijlpalen>[3] = [],
) => planMijlpalen([{ id: 'a', mijlpalen: [mijlpaal(otherwise)] }], () => from, PLAN, pauzes)[0]!.data;

test('a single moment is so many weeks of the calendar later', () => {
  expect(data({ patroon: 'uiterlijk', weken: 3 })).toEqual(['2027-01-25']);
  expect(data({ weken: 52 })).toEqual(['2028-01-03']);
  expect(data({})).toEqual(['2027-01-04']);
});

test('what must be there when a step begins, is there on the last working day before it', () => {
  const day = (from: string, pauzes?: Parameters<typeof data>[2]) =>
    data({ patroon: 'uiterlijk' }, from, pauzes);
  expect(day('2027-10-18')).toEqual(['2027-10-15']);
  expect(day('2027-10-18', [{ van: '2027-10-14', tot: '2027-10-17', naam: 'Feest' }])).toEqual([
    '2027-10-13',
  ]);
  // Nothing lies before the first day of the plan.
  expect(day('2027-01-04')).toEqual(['2027-01-04']);
});

test('what comes back by the week begins one period later, and goes on for a year', () => {
  expect(data({ patroon: 'elke', weken: 13 })).toEqual([
    '2027-04-05',
    '2027-07-05',
    '2027-10-04',
    '2028-01-03',
  ]);
});

test('what comes back goes on to the end of the steps, or to the last single moment after it', () => {
  const each = mijlpaal({ id: 'elke', patroon: 'elke', weken: 26 });
  const days = (ready: string, ...others: Mijlpaal[]) =>
    planMijlpalen(
      [{ id: 'a', mijlpalen: [each, ...others] }],
      () => '2027-01-04',
      { ...PLAN, ready },
      [],
    ).find(({ id }) => id === 'elke')?.data.length;
  expect(days('2027-12-31')).toBe(2);
  expect(days('2028-12-31')).toBe(3);
  expect(days('2027-12-31', mijlpaal({ weken: 130 }))).toBe(5);
  expect(days('2028-12-31', mijlpaal({ weken: 4 }))).toBe(3);
  // What comes back does not make itself come back longer.
  expect(data({ patroon: 'elke', weken: 104 })).toEqual([]);
});

test('moments stand in the order of their days', () => {
  const late = mijlpaal({ id: 'late', weken: 10 });
  const early = mijlpaal({ id: 'early', weken: 2 });
  const ids = planMijlpalen([{ id: 'a', mijlpalen: [late, early] }], () => '2027-01-04', PLAN, []);
  expect(ids.map(({ id }) => id)).toEqual(['early', 'late']);
});

test('only what must be there when a step begins lies before it', () => {
  expect(data({ patroon: 'uiterlijk', weken: 3 }, '2027-10-18')).toEqual(['2027-11-08']);
  expect(data({ patroon: 'uiterlijk', moment: 'einde' }, '2027-10-18')).toEqual(['2027-10-18']);
});

test('what comes back by the month keeps its day, or takes the last of a shorter month', () => {
  expect(data({ patroon: 'elke', maanden: 3 }, '2027-11-30').slice(0, 2)).toEqual([
    '2028-02-29',
    '2028-05-30',
  ]);
});

test('a day on which nobody works becomes the next one on which people do', () => {
  // 29 March 2027 is Easter Monday.
  expect(data({}, '2027-03-27')).toEqual(['2027-03-30']);
  expect(data({}, '2027-07-12', [{ van: '2027-07-10', tot: '2027-08-22', naam: 'Zomer' }])).toEqual([
    '2027-08-23',
  ]);
});

test('moments of a step that is left out fall away', () => {
  expect(planMijlpalen([{ id: 'a', mijlpalen: [mijlpaal({})] }], () => undefined, PLAN, [])).toEqual([]);
});

test('a writer who says «elke» says how often', () => {
  const shape = stapSchema.shape.mijlpalen;
  const moment = { id: 'm', titel: 'Moment', stap: 'a', moment: 'begin', patroon: 'elke' };
  expect(shape.safeParse([{ ...moment, weken: 13 }]).success).toBe(true);
  expect(shape.safeParse([{ ...moment, maanden: 1 }]).success).toBe(true);
  expect(shape.safeParse([moment]).error?.issues[0]?.message).toContain('om de hoeveel weken of maanden');
  expect(shape.safeParse([{ ...moment, weken: 0 }]).success).toBe(false);
});
