import { describe, expect, test } from 'vitest';
import { plusDays } from './calendar/date.ts';
import { countBack, decidingDay, type BackInput } from './decision.ts';
import { makePlanning } from './make.ts';
import type { PlannedStap } from './planning.ts';
import { tempos } from './tempo.ts';

const stap = (
  id: string,
  number: number,
  [min, max]: [number, number],
  after: string[] = [],
): PlannedStap => ({
  id,
  nummer: number,
  titel: id,
  duur: { min, max },
  doorlopend: false,
  bevatLeerlijn: false,
  mijlpalen: [],
  na: after.map((earlier) => ({ stap: earlier, moment: 'einde', plusWeken: 0 })),
});
const stappen: PlannedStap[] = [
  stap('verkennen', 1, [4, 8]),
  { ...stap('visie', 2, [6, 12], ['verkennen']), collegebesluit: true },
  stap('geld', 3, [6, 10], ['visie']),
];
const input = (more: Partial<BackInput> = {}): BackInput => ({
  from: '2026-12-07',
  stappen,
  tempo: 'midden',
  days: { college: '2027-01-12', raad: '', papers: '2026-12-21' },
  ...more,
});

describe('six weeks before the college decides', () => {
  const back = countBack(input())!;
  test('the whole does not fit, and the first day that does is said', () => {
    expect(back.fits).toBe('no');
    expect(back.earliest).toEqual({ snelst: '2027-02-12', midden: '2027-03-19', traagst: '2027-04-23' });
    // The visitor's own three weeks between papers and decision.
    expect(back.laterPapers).toBe('2027-02-25');
  });
  test('the first step can begin before the papers are in, and the second cannot', () => {
    expect(back.before.map(({ id, state }) => [id, state])).toEqual([
      ['verkennen', 'begun'],
      ['visie', 'later'],
    ]);
  });
  test('what comes after the decision is not among what can be done before', () => {
    expect(back.before.some(({ id }) => id === 'geld')).toBe(false);
  });
});

test('the day of the council counts where it decides too', () => {
  expect(decidingDay({ college: '2027-01-12', raad: '2027-02-02', papers: '' })).toBe('2027-02-02');
  expect(countBack(input({ days: { college: '2027-01-12', raad: '2027-04-20', papers: '' } }))!.fits).toBe(
    'yes',
  );
});

test('without a day, or without a step that decides, there is nothing to count', () => {
  expect(countBack(input({ days: { college: '', raad: '', papers: '2026-12-21' } }))).toBeUndefined();
  expect(countBack(input({ omit: ['visie'] }))).toBeUndefined();
});

/** Numbers that look random and are the same every time. */
function* numbers(seed: number): Generator<number> {
  for (let value = seed; ;) yield (value = (value * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
}

test('back and forward agree for a thousand plans: on the last day to begin it fits, a day later it does not', () => {
  const random = numbers(15);
  const next = (most: number) => Math.floor((random.next().value as number) * most);
  for (let i = 0; i < 1000; i++) {
    const day = plusDays('2027-01-01', next(700));
    const of = plusDays(day, -next(120));
    const tempo = tempos[next(3)]!;
    const pauzes = next(2) === 0 ? [] : [{ naam: 'Vakantie', van: of, tot: plusDays(of, next(42)) }];
    const steps = [
      stap('een', 1, [1 + next(4), 5 + next(6)]),
      { ...stap('twee', 2, [2 + next(4), 6 + next(8)], ['een']), collegebesluit: true },
      stap('drie', 3, [1, 2], ['twee']),
    ];
    const back = countBack({
      from: '2027-01-01',
      stappen: steps,
      tempo,
      pauzes,
      days: { college: day, raad: '', papers: '' },
    })!;
    const latest = back.latestStart[tempo]!;
    const endFrom = (start: string) =>
      makePlanning({ start, stappen: steps, tempo, pauzes }).stappen[1]!.perTempo[tempo].einde!.date;
    expect(endFrom(latest) <= day, `${i}`).toBe(true);
    expect(endFrom(plusDays(latest, 1)) > day, `${i}`).toBe(true);
    // The other way round: the first day that fits for that start is a day on which it fits.
    const again = countBack({
      from: latest,
      stappen: steps,
      tempo,
      pauzes,
      days: { college: back.earliest[tempo], raad: '', papers: '' },
    })!;
    expect(again.earliest[tempo] <= day).toBe(true);
  }
});

describe('a plan that knows the day of the decision', () => {
  const planned = (decision: string) =>
    makePlanning({ start: '2026-12-07', stappen, tempo: 'midden', decision });
  const end = (decision: string) => planned(decision).stappen[1]!.perTempo.midden.einde!.date;
  const after = (decision: string) => planned(decision).stappen[2]!.perTempo.midden.begin.date;
  test('lets nothing that waits for it begin before', () => {
    expect(end('2027-05-11')).toBe('2027-05-11');
    expect(after('2027-05-11')).toBe('2027-05-18');
  });
  test('is the same as without it when that day comes too early for the whole', () => {
    expect(end('2027-01-12')).toBe('2027-03-19');
    expect(after('2027-01-12')).toBe('2027-03-22');
  });
});
