import { describe, expect, test } from 'vitest';
import { planNetwerk } from './netwerk.ts';

const data = (...args: Parameters<typeof planNetwerk>) =>
  planNetwerk(...args).bijeenkomsten.map(({ datum }) => datum);

test('the network meets on the first Tuesday of the month, from the first one on', () => {
  expect(data({ elkeMaanden: 1, aantal: 3 }, '2027-01-05', [])).toEqual([
    '2027-01-05',
    '2027-02-02',
    '2027-03-02',
  ]);
  expect(data({ elkeMaanden: 1, aantal: 2 }, '2027-01-06', [])).toEqual(['2027-02-02', '2027-03-02']);
});

test('another rhythm is another day', () => {
  const ritme = { elkeMaanden: 3, hoeveelste: 'laatste', weekdag: 4, aantal: 3 } as const;
  expect(data(ritme, '2027-01-01', [])).toEqual(['2027-01-28', '2027-04-29', '2027-07-29']);
  expect(data({ elkeMaanden: 1, hoeveelste: 3, weekdag: 1, aantal: 2 }, '2027-01-01', [])).toEqual([
    '2027-01-18',
    '2027-02-15',
  ]);
});

test('a day on a public holiday becomes the same weekday a week later, and says why', () => {
  // The third Monday of May 2027 is Whit Monday.
  const { bijeenkomsten } = planNetwerk(
    { elkeMaanden: 1, hoeveelste: 3, weekdag: 1, aantal: 1 },
    '2027-05-01',
    [],
  );
  expect(bijeenkomsten).toEqual([
    { nummer: 1, datum: '2027-05-24', verschoven: { van: '2027-05-17', om: 'Tweede pinksterdag' } },
  ]);
});

test('at the end of the month it becomes a week earlier', () => {
  const pauzes = [{ van: '2027-04-24', tot: '2027-05-02', naam: 'Meivakantie' }];
  const ritme = { elkeMaanden: 1, hoeveelste: 'laatste', aantal: 1 } as const;
  expect(data(ritme, '2027-04-01', pauzes)).toEqual(['2027-04-20']);
});

test('a month without a free day is passed over, and said', () => {
  const pauzes = [{ van: '2027-07-10', tot: '2027-09-05', naam: 'Zomer' }];
  expect(planNetwerk({ elkeMaanden: 1, aantal: 3 }, '2027-07-01', pauzes)).toEqual({
    bijeenkomsten: [
      { nummer: 1, datum: '2027-07-06' },
      { nummer: 2, datum: '2027-09-07' },
      { nummer: 3, datum: '2027-10-05' },
    ],
    overgeslagen: [{ maand: '2027-08', om: 'Zomer' }],
  });
});

test('a holiday on which only some are free does not move a meeting, and is told', () => {
  // 5 May 2027 is the first Wednesday of May.
  const { bijeenkomsten } = planNetwerk({ elkeMaanden: 1, weekdag: 3, aantal: 1 }, '2027-05-01', []);
  expect(bijeenkomsten).toEqual([{ nummer: 1, datum: '2027-05-05', feestdag: 'Bevrijdingsdag' }]);
});

describe('a day of another meeting', () => {
  const lessen = (...dagen: string[]) => new Map(dagen.map((dag) => [dag, 'les']));
  const eerste = (...dagen: string[]) =>
    planNetwerk({ elkeMaanden: 1, aantal: 1 }, '2027-12-01', [], lessen(...dagen)).bijeenkomsten[0];

  test('becomes the same weekday of the next week, and says why', () => {
    expect(eerste('2027-12-07')).toEqual({
      nummer: 1,
      datum: '2027-12-14',
      verschoven: { van: '2027-12-07', om: 'les' },
    });
  });

  test('becomes a working day after it when the month has no such weekday left', () => {
    const dinsdagen = ['2027-12-07', '2027-12-14', '2027-12-21', '2027-12-28'];
    expect(eerste(...dinsdagen)!.datum).toBe('2027-12-08');
    expect(eerste(...dinsdagen, '2027-12-08')!.datum).toBe('2027-12-09');
  });

  test('leaves an agreed day as it is', () => {
    const ritme = { elkeMaanden: 1, vast: ['2027-12-07'] };
    expect(planNetwerk(ritme, '2027-12-01', [], lessen('2027-12-07')).bijeenkomsten).toEqual([
      { nummer: 1, datum: '2027-12-07' },
    ]);
  });
});

test('days that are agreed go before any rhythm', () => {
  const vast = ['2027-06-08', '2027-05-11', '2027-05-11', 'morgen'];
  expect(data({ elkeMaanden: 1, vast }, '2027-01-01', [])).toEqual(['2027-05-11', '2027-06-08']);
});

test('pauses without end do not plan for ever', () => {
  const pauzes = Array.from({ length: 60 }, (_, i) => ({
    van: `${2027 + i}-01-01`,
    tot: `${2027 + i}-12-31`,
    naam: 'Dicht',
  }));
  expect(planNetwerk({ elkeMaanden: 1 }, '2027-01-01', pauzes).bijeenkomsten).toEqual([]);
});
