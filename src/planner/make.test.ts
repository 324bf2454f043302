import { describe, expect, test } from 'vitest';
import { random, type Throw } from '../../tests/builders/random.ts';
import { isWorkingDay, mondayOf, plusDays, weekdayOf, type Weekday } from './calendar/date.ts';
import { freeDay } from './calendar/holidays.ts';
import { waitsFor } from './practice.ts';
import { makePlanning } from './make.ts';
import { pauzeOn, type Pauze } from './pauze.ts';
import type { PlannerInput, Planning, PlannedStap, StapMoment } from './planning.ts';
import { tempos } from './tempo.ts';

/** Fewer when it runs for every small change of the code: `npm run bench -- mutatie`. */
const COUNT = Number(process.env.PLANNEN ?? 1000);
const plans = Array.from({ length: COUNT }, (_, i) => {
  const input = randomPlan(random(i + 1));
  return { input, planning: makePlanning(input) };
});

describe(`${COUNT} plans at random`, () => {
  test('contain what makes plans hard', () => {
    expect(plans.filter(({ input }) => input.pauzes!.length > 1).length).toBeGreaterThan(0.3 * COUNT);
    expect(plans.filter(({ input }) => input.omit!.length > 0).length).toBeGreaterThan(0.3 * COUNT);
    expect(plans.filter(({ planning }) => planning.leerlijn.length > 5).length).toBeGreaterThan(0.3 * COUNT);
    expect(plans.filter(({ planning }) => planning.network.meetings.length > 0).length).toBeGreaterThan(
      0.2 * COUNT,
    );
    expect(Math.max(...plans.map(({ input }) => input.stappen.length))).toBeGreaterThan(20);
  });

  test('never begin a step before what it waits for', () => {
    fits(({ input, demand }) => {
      const { stappen } = makePlanning({ ...input, omit: [] });
      const onId = new Map(stappen.map((stap) => [stap.id, stap]));
      for (const { id, na: after } of input.stappen)
        for (const { stap, moment, plusWeken: plusWeeks } of after)
          for (const tempo of tempos) {
            const earlier = onId.get(stap)!.perTempo[tempo];
            const { begin } = onId.get(id)!.perTempo[tempo];
            demand(begin.week >= earlier[moment]!.week + plusWeeks, `${id} waits for ${stap}`);
            if (moment === 'einde') demand(begin.date > earlier.einde!.date, `${id} begins after ${stap}`);
            else demand(begin.date >= earlier.begin.date, `${id} begins with ${stap}`);
          }
    });
  });

  test('put every date in order, on a day that people work', () => {
    fits(({ input, planning, demand }) => {
      for (const { id, perTempo } of planning.stappen) {
        for (const tempo of tempos) {
          const {
            begin,
            einde: end,
            uiterlijkBegin: lookBegin,
            speling: slack,
            kritiek: critical,
          } = perTempo[tempo];
          demand(begin.date >= input.start, `${id} begins after the start`);
          demand(begin.date <= lookBegin.date, `${id} begins before its latest day`);
          demand(slack >= 0 && slack === lookBegin.week - begin.week, `${id} has slack`);
          demand(critical === (slack === 0), `${id} is critical without slack`);
          demand(isWorkingDay(begin.date) && !freeDay(begin.date), `${id} begins on a working day`);
          demand(!pauzeOn(planning.pauzes, begin.date), `${id} begins outside pauses`);
          if (!end) continue;
          demand(end.date >= begin.date, `${id} ends after it begins`);
          demand(end.date <= planning.ready[tempo], `${id} ends before the whole`);
          demand(isWorkingDay(end.date) && !freeDay(end.date), `${id} ends on a working day`);
        }
        const { snelst: fastest, midden: middle, traagst: slowest } = perTempo;
        demand(fastest.begin.date <= middle.begin.date, `${id} begins first when fast`);
        demand(middle.begin.date <= slowest.begin.date, `${id} begins last when slow`);
      }
      for (const days of [
        planning.leerlijn.map(({ date }) => date),
        planning.network.meetings.map(({ date }) => date),
        ...planning.mijlpalen.map(({ data }) => data),
      ])
        demand(days.join() === [...new Set(days)].sort().join(), `${days.join()} in order`);
      const days = planning.holidays.map(({ date }) => date);
      demand(days.join() === [...days].sort().join() && !days.some((day) => day < input.start), 'holidays');
    });
  });

  test('hold no meeting in a pause or on a public holiday, nor a fixed moment', () => {
    fits(({ planning: { leerlijn, network, mijlpalen, pauzes }, demand }) => {
      const days = [...leerlijn, ...network.meetings].map(({ date }) => date);
      for (const day of [...days, ...mijlpalen.flatMap(({ data }) => data)])
        demand(!pauzeOn(pauzes, day) && !freeDay(day), `${day} is free`);
    });
  });

  test('hold the meetings of the leerlijn from the beginning of its step', () => {
    fits(({ input, planning: { leerlijn, stappen, tempo }, demand }) => {
      const id = input.stappen.find((stap) => stap.bevatLeerlijn && !input.omit!.includes(stap.id))?.id;
      demand(leerlijn.length === (id ? input.leerlijn!.modules.length : 0), 'all meetings');
      const begin = stappen.find((stap) => stap.id === id)?.perTempo[tempo].begin.date;
      demand(
        leerlijn.every(({ date }) => date >= begin!),
        'no meeting too early',
      );
    });
  });

  test('let the network meet on its own weekday, within the month of the rhythm', () => {
    fits(({ input, planning: { network, leerlijn }, demand }) => {
      const weekday = input.network!.weekday!;
      const lessonWeeks = new Set(leerlijn.map((lesson) => mondayOf(lesson.date)));
      for (const { date, shifted } of network.meetings) {
        const inThatMonth = (day: string) => day.slice(0, 7) === date.slice(0, 7);
        // Only when the leerlijn took the week of such a day, it may become another.
        const taken = [0, 7, 14, 21, 28].some((days) => {
          const first = `${date.slice(0, 7)}-01`;
          const day = plusDays(first, ((weekday - weekdayOf(first) + 7) % 7) + days);
          return inThatMonth(day) && lessonWeeks.has(mondayOf(day));
        });
        demand(
          weekdayOf(date) === weekday || (taken && !!shifted && isWorkingDay(date)),
          `${date} on the right weekday`,
        );
        if (shifted) demand(inThatMonth(shifted.of), `${date} in its month`);
      }
    });
  });

  test('never let the network meet in a week with a meeting of the leerlijn', () => {
    const full = plans.filter(({ planning: { network, leerlijn } }) =>
      network.meetings.some(({ shifted }) => leerlijn.some(({ date }) => date === shifted?.of)),
    );
    expect(full.length).toBeGreaterThanOrEqual(0.01 * COUNT - 1);
    fits(({ planning: { network, leerlijn }, demand }) => {
      const lessonWeeks = new Set(leerlijn.map(({ date }) => mondayOf(date)));
      for (const { date } of network.meetings)
        demand(!lessonWeeks.has(mondayOf(date)), `${date} is in a week of the leerlijn`);
    });
  });

  test('never send anybody out before the group has practised what the step asks for, at any tempo', () => {
    const sent = plans.filter(({ input, planning: { stappen, unpractised } }) =>
      stappen.some(({ id }) => asks(input, id) && !unpractised.some(({ stap }) => stap === id)),
    );
    expect(sent.length).toBeGreaterThan(0.1 * COUNT);
    fits(({ input, demand }) => {
      for (const tempo of tempos) {
        const { leerlijn, stappen, unpractised } = makePlanning({ ...input, tempo });
        const practised = leerlijn.find((lesson) => lesson.programma.some(({ oefent }) => oefent))?.date;
        for (const { id, perTempo } of stappen) {
          if (!asks(input, id)) continue;
          const told = unpractised.some(({ stap }) => stap === id);
          demand(told === (practised === undefined), `${id} is told of when nobody practises`);
          demand(!practised || perTempo[tempo].begin.date > practised, `${id} begins after the exercise`);
        }
      }
    });
  });

  test('come out the same twice, and leave what came in alone', () => {
    fits(({ input, planning, demand }) => {
      const before = JSON.stringify(input);
      demand(JSON.stringify(planning) === JSON.stringify(makePlanning(structuredClone(input))), 'the same');
      demand(JSON.stringify(input) === before, 'untouched');
    });
  });

  test('never get shorter by a pause', () => {
    fits(({ input, planning, demand }) => {
      const less = makePlanning({ ...input, pauzes: input.pauzes!.slice(1) });
      nowhereEarlier(makePlanning({ ...input, pauzes: [] }), less, demand);
      nowhereEarlier(less, planning, demand);
    });
  });

  test('never get later by leaving a step out', () => {
    fits(({ input, planning, demand }) => {
      const one = makePlanning({ ...input, omit: input.omit!.slice(0, 1) });
      nowhereEarlier(one, makePlanning({ ...input, omit: [] }), demand);
      nowhereEarlier(planning, one, demand);
    });
  });

  test('have a critical path from the start to the end', () => {
    fits(({ planning: { stappen, criticalPath }, demand }) => {
      const onId = new Map(stappen.map((stap) => [stap.id, stap]));
      for (const tempo of stappen.length > 0 ? tempos : []) {
        const last = (moments: StapMoment[]) =>
          Math.max(...moments.map(({ begin, einde: end }) => end?.week ?? begin.week));
        const path = criticalPath[tempo].map((id) => onId.get(id)!.perTempo[tempo]);
        demand(path[0]?.begin.week === 0, `begins at the start, ${tempo}`);
        demand(last(path) === last(stappen.map(({ perTempo }) => perTempo[tempo])), `ends at the end`);
      }
    });
  });

  test('do not get later when a step waits as long as its slack, and do when it waits a week longer', () => {
    fits(({ input, planning, demand }) => {
      for (const { id, perTempo } of planning.stappen.slice(0, 1)) {
        const wait = (weeks: number) =>
          makePlanning({
            ...input,
            stappen: [
              ...input.stappen.map((stap) =>
                stap.id === id
                  ? {
                      ...stap,
                      na: [...stap.na, { stap: 'wacht', moment: 'begin' as const, plusWeken: weeks }],
                    }
                  : stap,
              ),
              {
                id: 'wacht',
                nummer: 0,
                titel: 'Wacht',
                doorlopend: true,
                bevatLeerlijn: false,
                na: [],
                mijlpalen: [],
              },
            ],
          }).ready.traagst;
        const { week } = perTempo.traagst.uiterlijkBegin;
        demand(wait(week) === planning.ready.traagst, `${id} may wait`);
        // A pause can bring the exercise of a later leerlijn nearer to its beginning: then a week more may fit.
        const exact = !input.stappen.some((stap) => asks(input, stap.id));
        demand(!exact || wait(week + 1) > planning.ready.traagst, `${id} may not wait longer`);
      }
    });
  });
});

const asks = ({ stappen }: PlannerInput, id: string): boolean =>
  stappen.some((stap) => stap.id === id && (stap.eerstGeoefend ?? []).length > 0);

type Demand = (where: boolean, what: string) => void;

/** Looks at every plan, and tells of all that is not as it must be. */
function fits(look: (plan: (typeof plans)[number] & { demand: Demand }) => void): void {
  const miss: string[] = [];
  for (const [i, plan] of plans.entries())
    look({ ...plan, demand: (where, what) => void (where || miss.push(`plan ${i + 1}: ${what}`)) });
  expect(miss).toEqual([]);
}

/** Asks that no step of the second plan begins or ends earlier than in the first. */
function nowhereEarlier(one: Planning, other: Planning, demand: Demand): void {
  const onId = new Map(other.stappen.map((stap) => [stap.id, stap.perTempo]));
  for (const { id, perTempo } of one.stappen)
    for (const tempo of tempos) {
      const [a, b] = [perTempo[tempo], onId.get(id)![tempo]];
      demand(b.begin.date >= a.begin.date, `${id} begins no earlier`);
      if (a.einde) demand(b.einde!.date >= a.einde.date, `${id} ends no earlier`);
    }
  for (const tempo of tempos) demand(other.ready[tempo] >= one.ready[tempo], `ready no earlier, ${tempo}`);
}

/** Steps that wait for earlier ones only, shuffled; pauses that overlap; steps left out. */
function randomPlan({ number, chance, choose, shuffle }: Throw): PlannerInput {
  const start = plusDays('2026-01-01', number(0, 1500));
  const stappen: PlannedStap[] = [];
  const count = number(1, 25);
  const holder = number(0, count - 1);
  for (let i = 0; i < count; i++) {
    const min = number(1, 20);
    stappen.push({
      id: `s${i}`,
      nummer: i + 1,
      titel: `Stap ${i + 1}`,
      ...(chance(0.8) && { duur: { min, max: min + number(0, 15) } }),
      doorlopend: chance(0.2),
      bevatLeerlijn: i === holder,
      na: Array.from({ length: i === 0 ? 0 : number(0, 3) }, () => {
        const { id, duur: duration } = choose(stappen);
        return {
          stap: id,
          moment: duration && chance(0.7) ? 'einde' : 'begin',
          plusWeken: chance(0.3) ? number(1, 6) : 0,
        };
      }),
      mijlpalen: chance(0.3)
        ? [
            {
              id: `m${i}`,
              titel: 'Moment',
              stap: `s${number(0, i)}`,
              moment: choose(['begin', 'einde']),
              ...choose([
                { patroon: 'uiterlijk' },
                { patroon: 'eenmalig', weken: number(0, 60) },
                { patroon: 'elke', weken: number(1, 20) },
                { patroon: 'elke', maanden: number(1, 3), netwerkbijeenkomst: true },
              ] as const),
            },
          ]
        : [],
    });
  }
  for (const stap of stappen)
    if (chance(0.3) && !waitsFor(stappen, `s${holder}`, stap.id)) stap.eerstGeoefend = ['meldroute'];
  const practice = number(0, 14);
  const pauzes = Array.from({ length: number(0, 6) }, (_, i): Pauze => {
    const of = plusDays(start, number(-20, 600));
    return { van: of, tot: plusDays(of, number(0, chance(0.5) ? 6 : 45)), naam: `Pauze ${i}` };
  });
  return {
    start,
    stappen: shuffle(stappen),
    pauzes,
    omit: stappen.filter(() => chance(0.15)).map(({ id }) => id),
    tempo: choose(tempos),
    network: {
      eachMonths: number(1, 3),
      ordinal: choose([1, 2, 3, 4, 'laatste']),
      weekday: number(1, 7) as Weekday,
    },
    leerlijn: {
      modules: Array.from({ length: number(0, 14) }, (_, i) => ({
        id: `les-${i}`,
        nummer: i + 1,
        titel: `Bijeenkomst ${i + 1}`,
        minuten: 120,
        programma: [{ titel: 'Alles', minuten: 120, ...(i === practice && { oefent: 'meldroute' }) }],
      })),
      weekday: number(1, 7) as Weekday,
    },
  };
}
