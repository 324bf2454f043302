import type { LowHigh } from '../../handbook/begroting.ts';
import { certain } from '../../document/certain.ts';
import { plusDays, type IsoDate } from '../../planner/calendar/date.ts';
import type { Planning } from '../../planner/planning.ts';
import type { PlanStap } from '../data.ts';

/** A step as a sentence names it. */
export type StapName = Pick<PlanStap, 'id' | 'nummer' | 'titel'>;
export const nameOfStap = ({ id, nummer: number, titel: title }: StapName): StapName => ({
  id,
  nummer: number,
  titel: title,
});

/** Weeks in a row in which a role has more work than hours: low against low, and high against high. */
export interface Overload {
  /** The Monday of the first week and the Sunday of the last. */
  from: IsoDate;
  until: IsoDate;
  /** The most of one of those weeks, and what the role has. Hours a week. */
  need: LowHigh;
  available: LowHigh;
  /** How many hours a week are short at most, whole and upwards. */
  short: number;
  /** The steps that take most of it, the heaviest first. */
  stappen: StapName[];
  /** What helps, in the order in which it is best tried. */
  measures: Measure[];
}
/** A slower tempo, a step that begins later, or more hours. */
export type Measure = { do: 'spread' } | { do: 'later'; stap: StapName } | { do: 'more'; hours: number };

interface Load {
  stap: PlanStap;
  perWeek: LowHigh[];
}

/** Rounding of sums of weeks is no overload. */
const SLACK = 0.05;

export function overloadsOf({
  weeks,
  perWeek,
  available,
  loads,
  planning,
}: {
  weeks: readonly IsoDate[];
  perWeek: readonly LowHigh[];
  available: LowHigh;
  loads: readonly Load[];
  planning: Pick<Planning, 'tempo'>;
}): Overload[] {
  const short = perWeek.map(({ laag: low, hoog: high }) =>
    Math.max(low - available.laag, high - available.hoog),
  );
  const runs: number[][] = [];
  short.forEach((hours, week) => {
    if (hours <= SLACK) return;
    const run = runs.at(-1);
    if (run && run.at(-1) === week - 1) run.push(week);
    else runs.push([week]);
  });
  return runs.map((run): Overload => {
    const most = Math.ceil(Math.max(...run.map((week) => certain(short[week]))) - 1e-9);
    const stappen = heaviest(loads, run);
    const [heavy, other] = stappen;
    return {
      from: certain(weeks[certain(run[0])]),
      until: plusDays(certain(weeks[certain(run.at(-1))]), 6),
      need: {
        laag: Math.max(...run.map((week) => certain(perWeek[week]).laag)),
        hoog: Math.max(...run.map((week) => certain(perWeek[week]).hoog)),
      },
      available,
      short: most,
      stappen,
      measures: [
        ...(planning.tempo === 'traagst' ? [] : [{ do: 'spread' } as const]),
        ...(heavy && other
          ? [{ do: 'later', stap: other.nummer > heavy.nummer ? other : heavy } as const]
          : []),
        { do: 'more', hours: most },
      ],
    };
  });
}

/** Steps of which the work falls in these weeks, by how much of it does. */
function heaviest(loads: readonly Load[], run: readonly number[]): Overload['stappen'] {
  const perStap = new Map<string, { stap: Overload['stappen'][number]; hours: number }>();
  for (const { stap, perWeek } of loads) {
    const hours = run.reduce((sum, week) => sum + certain(perWeek[week]).hoog, 0);
    const before = perStap.get(stap.id)?.hours ?? 0;
    perStap.set(stap.id, { stap: nameOfStap(stap), hours: before + hours });
  }
  return [...perStap.values()]
    .filter(({ hours }) => hours > 0)
    .sort((a, b) => b.hours - a.hours)
    .slice(0, 3)
    .map(({ stap }) => stap);
}
