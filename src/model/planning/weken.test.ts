import { expect, test } from 'vitest';
import { plusDagen } from './datum.ts';
import { geldigePauzes } from './pauze.ts';
import { wekenVanaf } from './weken.ts';

const zomer = { van: '2027-07-10', tot: '2027-08-22', naam: 'Zomervakantie' };

test('a week begins on its first working day and ends on its last', () => {
  const weken = wekenVanaf('2027-03-29', []);
  // The first day is Easter Monday.
  expect(weken.begin(0)).toBe('2027-03-30');
  expect(weken.totAan(1)).toBe('2027-04-02');
  expect(weken.begin(1)).toBe('2027-04-05');
  expect(weken.totAan(0)).toBeUndefined();
});

test.each([0, 1, 2, 3, 4, 5, 6])('a holiday of six weeks costs six weeks, with weeks from day %i', (dag) => {
  const start = plusDagen('2027-06-07', dag);
  const zonder = wekenVanaf(start, []);
  const met = wekenVanaf(start, [zomer]);
  expect(met.dagen(20)).toEqual(zonder.dagen(26));
});

test('nothing lies in the weeks of a pause', () => {
  const weken = wekenVanaf('2027-07-05', [zomer]);
  expect([weken.begin(0), weken.totAan(1), weken.begin(1)]).toEqual([
    '2027-07-05',
    '2027-07-09',
    '2027-08-23',
  ]);
});

test('two working days of pause do not cost a week, three do', () => {
  const pauze = (tot: string) => [{ van: '2027-01-13', tot, naam: 'Recès' }];
  expect(wekenVanaf('2027-01-04', pauze('2027-01-14')).begin(2)).toBe('2027-01-18');
  expect(wekenVanaf('2027-01-04', pauze('2027-01-15')).begin(2)).toBe('2027-01-25');
});

test('a step does not begin on a day of pause', () => {
  const weken = wekenVanaf('2027-01-04', [{ van: '2027-01-11', tot: '2027-01-12', naam: 'Recès' }]);
  expect(weken.begin(1)).toBe('2027-01-13');
});

test('pauses that overlap count once', () => {
  const pauzes = [zomer, { van: '2027-07-26', tot: '2027-08-15', naam: 'Recès' }];
  expect(wekenVanaf('2027-06-07', pauzes).begin(10)).toBe(wekenVanaf('2027-06-07', [zomer]).begin(10));
});

test('pauses that are half filled in, turned round or longer than a year do not count', () => {
  expect(
    geldigePauzes([
      { van: '', tot: '2027-08-22', naam: 'Leeg' },
      { van: '2027-08-22', tot: '2027-07-10', naam: 'Om' },
      { van: '2027-07-10', tot: '2072-08-22', naam: 'Jaartal' },
      { ...zomer, naam: 'Later' },
      { van: '2027-02-20', tot: '2027-02-28', naam: 'Eerder' },
    ]).map(({ naam }) => naam),
  ).toEqual(['Eerder', 'Later']);
});
