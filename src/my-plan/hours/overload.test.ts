import { describe, expect, test } from 'vitest';
import { overloadsOf } from './overload.ts';
import type { PlanStap } from '../data.ts';

const stap = (id: string, number: number): PlanStap => ({
  id,
  nummer: number,
  titel: id,
  adres: `/stappenplan/${id}/`,
  fase: 'Begin',
  duur: '4 weken',
  eigenSchatting: true,
  taken: [],
  checklist: [],
  sjablonen: [],
  uren: [],
  wijzigingen: [],
});
const weeks = ['2027-01-04', '2027-01-11', '2027-01-18', '2027-01-25'];
const same = (...hours: number[]) => hours.map((one) => ({ laag: one, hoog: one }));
const find = (first: number[], second: number[], tempo: 'midden' | 'traagst' = 'midden') =>
  overloadsOf({
    weeks,
    perWeek: same(...first.map((hours, i) => hours + (second[i] ?? 0))),
    available: { laag: 12, hoog: 12 },
    loads: [
      { stap: stap('zoeken', 6), perWeek: same(...first) },
      { stap: stap('lijn', 8), perWeek: same(...second) },
    ],
    planning: { tempo },
  });

describe('more work than hours', () => {
  test('is told once for weeks in a row, with the steps that take most of it', () => {
    const [one, ...more] = find([10, 10, 10, 2], [0, 6.2, 6, 2]);
    expect(more).toEqual([]);
    expect(one).toMatchObject({ from: '2027-01-11', until: '2027-01-24', short: 5 });
    expect(one?.stappen.map(({ id }) => id)).toEqual(['zoeken', 'lijn']);
  });
  test('is helped by spreading, by beginning later with the later step, or by more hours', () => {
    expect(find([10], [6])[0]?.measures).toEqual([
      { do: 'spread' },
      { do: 'later', stap: { id: 'lijn', nummer: 8, titel: 'lijn' } },
      { do: 'more', hours: 4 },
    ]);
    expect(find([10], [6], 'traagst')[0]?.measures.map((one) => one.do)).toEqual(['later', 'more']);
  });
  test('is not told when the work just fits', () => {
    expect(find([6, 12], [6, 0])).toEqual([]);
  });
});
