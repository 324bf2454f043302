import { describe, expect, test } from 'vitest';
import { planNetwork } from './network.ts';

const data = (...args: Parameters<typeof planNetwork>) =>
  planNetwork(...args).meetings.map(({ date }) => date);

test('the network meets on the first Tuesday of the month, from the first one on', () => {
  expect(data({ eachMonths: 1, count: 3 }, '2027-01-05', [])).toEqual([
    '2027-01-05',
    '2027-02-02',
    '2027-03-02',
  ]);
  expect(data({ eachMonths: 1, count: 2 }, '2027-01-06', [])).toEqual(['2027-02-02', '2027-03-02']);
});

test('another rhythm is another day', () => {
  const rhythm = { eachMonths: 3, ordinal: 'laatste', weekday: 4, count: 3 } as const;
  expect(data(rhythm, '2027-01-01', [])).toEqual(['2027-01-28', '2027-04-29', '2027-07-29']);
  expect(data({ eachMonths: 1, ordinal: 3, weekday: 1, count: 2 }, '2027-01-01', [])).toEqual([
    '2027-01-18',
    '2027-02-15',
  ]);
});

test('a day on a public holiday becomes the same weekday a week later, and says why', () => {
  // The third Monday of May 2027 is Whit Monday.
  const { meetings } = planNetwork({ eachMonths: 1, ordinal: 3, weekday: 1, count: 1 }, '2027-05-01', []);
  expect(meetings).toEqual([
    { nummer: 1, date: '2027-05-24', shifted: { of: '2027-05-17', om: 'Tweede pinksterdag' } },
  ]);
});

test('at the end of the month it becomes a week earlier', () => {
  const pauzes = [{ van: '2027-04-24', tot: '2027-05-02', naam: 'Meivakantie' }];
  const rhythm = { eachMonths: 1, ordinal: 'laatste', count: 1 } as const;
  expect(data(rhythm, '2027-04-01', pauzes)).toEqual(['2027-04-20']);
});

test('a month without a free day is passed over, and said', () => {
  const pauzes = [{ van: '2027-07-10', tot: '2027-09-05', naam: 'Zomer' }];
  expect(planNetwork({ eachMonths: 1, count: 3 }, '2027-07-01', pauzes)).toEqual({
    meetings: [
      { nummer: 1, date: '2027-07-06' },
      { nummer: 2, date: '2027-09-07' },
      { nummer: 3, date: '2027-10-05' },
    ],
    skipped: [{ month: '2027-08', om: 'Zomer' }],
  });
});

test('a holiday on which only some are free does not move a meeting, and is told', () => {
  // 5 May 2027 is the first Wednesday of May.
  const { meetings } = planNetwork({ eachMonths: 1, weekday: 3, count: 1 }, '2027-05-01', []);
  expect(meetings).toEqual([{ nummer: 1, date: '2027-05-05', holiday: 'Bevrijdingsdag' }]);
});

describe('a day of another meeting', () => {
  const lessons = (...days: string[]) => new Map(days.map((day) => [day, 'les']));
  const first = (...days: string[]) =>
    planNetwork({ eachMonths: 1, count: 1 }, '2027-12-01', [], lessons(...days)).meetings[0];

  test('becomes the same weekday of the next week, and says why', () => {
    expect(first('2027-12-07')).toEqual({
      nummer: 1,
      date: '2027-12-14',
      shifted: { of: '2027-12-07', om: 'les' },
    });
  });

  test('takes its whole week: the same people do not meet twice', () => {
    expect(first('2027-12-09')!.date).toBe('2027-12-14');
    expect(first('2027-12-05')!.date).toBe('2027-12-07');
  });

  test('is another working day of a free week when the same weekday is free in none', () => {
    // A Tuesday of every week but the first, which has two days in December: 1 to 3 are its working days.
    expect(first('2027-12-07', '2027-12-14', '2027-12-21', '2027-12-28')!.date).toBe('2027-12-03');
  });

  test('passes over a month in which every week has one, and says why', () => {
    const days = ['2027-12-01', '2027-12-07', '2027-12-14', '2027-12-21', '2027-12-28'];
    const network = planNetwork({ eachMonths: 1, count: 1 }, '2027-12-01', [], lessons(...days));
    expect(network.skipped).toEqual([{ month: '2027-12', om: 'les' }]);
    expect(network.meetings.map(({ date }) => date)).toEqual(['2028-01-04']);
  });

  test('leaves an agreed day as it is', () => {
    const rhythm = { eachMonths: 1, fixed: ['2027-12-07'] };
    expect(planNetwork(rhythm, '2027-12-01', [], lessons('2027-12-07')).meetings).toEqual([
      { nummer: 1, date: '2027-12-07' },
    ]);
  });
});

test('days that are agreed go before any rhythm', () => {
  const fixed = ['2027-06-08', '2027-05-11', '2027-05-11', 'morgen'];
  expect(data({ eachMonths: 1, fixed }, '2027-01-01', [])).toEqual(['2027-05-11', '2027-06-08']);
});

test('pauses without end do not plan for ever', () => {
  const pauzes = Array.from({ length: 60 }, (_, i) => ({
    van: `${2027 + i}-01-01`,
    tot: `${2027 + i}-12-31`,
    naam: 'Dicht',
  }));
  expect(planNetwork({ eachMonths: 1 }, '2027-01-01', pauzes).meetings).toEqual([]);
});
