import { expect, test } from 'vitest';
import { plusDays } from './date.ts';
import { validPauzes } from '../pauze.ts';
import { weeksFrom } from './weeks.ts';

const summer = { van: '2027-07-10', tot: '2027-08-22', naam: 'Zomervakantie' };

test('a week begins on its first working day and ends on its last', () => {
  const weeks = weeksFrom('2027-03-29', []);
  // The first day is Easter Monday.
  expect(weeks.begin(0)).toBe('2027-03-30');
  expect(weeks.untilOn(1)).toBe('2027-04-02');
  expect(weeks.begin(1)).toBe('2027-04-05');
  expect(weeks.untilOn(0)).toBeUndefined();
});

test.each([0, 1, 2, 3, 4, 5, 6])('a holiday of six weeks costs six weeks, with weeks from day %i', (day) => {
  const start = plusDays('2027-06-07', day);
  const without = weeksFrom(start, []);
  const using = weeksFrom(start, [summer]);
  expect(using.days(20)).toEqual(without.days(26));
});

test('nothing lies in the weeks of a pause', () => {
  const weeks = weeksFrom('2027-07-05', [summer]);
  expect([weeks.begin(0), weeks.untilOn(1), weeks.begin(1)]).toEqual([
    '2027-07-05',
    '2027-07-09',
    '2027-08-23',
  ]);
});

test('two working days of pause do not cost a week, three do', () => {
  const pauze = (until: string) => [{ van: '2027-01-13', tot: until, naam: 'Recès' }];
  expect(weeksFrom('2027-01-04', pauze('2027-01-14')).begin(2)).toBe('2027-01-18');
  expect(weeksFrom('2027-01-04', pauze('2027-01-15')).begin(2)).toBe('2027-01-25');
});

test('a step does not begin on a day of pause', () => {
  const weeks = weeksFrom('2027-01-04', [{ van: '2027-01-11', tot: '2027-01-12', naam: 'Recès' }]);
  expect(weeks.begin(1)).toBe('2027-01-13');
});

test('pauses that overlap count once', () => {
  const pauzes = [summer, { van: '2027-07-26', tot: '2027-08-15', naam: 'Recès' }];
  expect(weeksFrom('2027-06-07', pauzes).begin(10)).toBe(weeksFrom('2027-06-07', [summer]).begin(10));
});

test('pauses that are half filled in, turned round or longer than a year do not count', () => {
  expect(
    validPauzes([
      { van: '', tot: '2027-08-22', naam: 'Leeg' },
      { van: '2027-08-22', tot: '2027-07-10', naam: 'Om' },
      { van: '2027-07-10', tot: '2072-08-22', naam: 'Jaartal' },
      { ...summer, naam: 'Later' },
      { van: '2027-02-20', tot: '2027-02-28', naam: 'Eerder' },
    ]).map(({ naam: name }) => name),
  ).toEqual(['Eerder', 'Later']);
});
