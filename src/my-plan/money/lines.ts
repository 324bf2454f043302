import type { LowHigh, Portion } from '../../handbook/begroting.ts';
import { own } from '../../document/own.ts';
import { certain } from '../../document/certain.ts';
import type { IsoDate } from '../../planner/calendar/date.ts';
import type { Planning } from '../../planner/planning.ts';
import type { PlanBegroting, PlanData, PlanPost } from '../data.ts';
import { dayOf, networkBeginOf } from '../moment.ts';
import { ownOf } from '../own-number.ts';
import type { Plan } from '../plan.ts';
import { courseOf, unitsOf, type Size } from './count.ts';
import type { pricesIn } from './maximum.ts';
import { everyYear, onDays, spreadDays, type Shares } from './spread.ts';
import type { Segment } from './stages.ts';

/** What the amounts of a plan are computed from. */
export interface Ground {
  data: PlanData;
  begroting: PlanBegroting;
  plan: Plan;
  planning: Planning;
  segments: Segment[];
  size: Size;
  prices: Map<number, ReturnType<typeof pricesIn>>;
}

/** One item within one segment: how many units, and what each costs; or a part of a hundred of all others together. */
export type MoneyLine = { post: PlanPost } & ({ count: LowHigh; price: LowHigh } | { percentage: LowHigh });

/** Every item in each segment, in the order of both. */
export function linesOf(ground: Ground): MoneyLine[][] {
  const { begroting, plan, segments, size, prices } = ground;
  const perPost = begroting.posten.map((post): MoneyLine[] => {
    const ours = own(plan.begroting, post.id);
    if (post.percentage) {
      const percentage = ownOf(ours?.percentage, post.percentage);
      return segments.map(() => ({ post, percentage }));
    }
    const units = unitsOf(post, ours, size);
    const shares = courseOf(post).map((portion) => sharesOf(ground, portion));
    return segments.map(({ year }, i) => {
      const count = (side: keyof LowHigh) =>
        units.reduce((sum, one, k) => sum + one[side] * (shares[k]?.[i] ?? 0), 0);
      const price = certain(prices.get(year)).prices.get(post.id) ?? NOTHING;
      return { post, count: { laag: count('laag'), hoog: count('hoog') }, price };
    });
  });
  return segments.map((_, i) => perPost.map((lines) => certain(lines[i])));
}

/** What each item of one segment costs, in euros and cents, by its id. */
export function amountsOf(lines: readonly MoneyLine[]): Map<string, LowHigh> {
  const amounts = new Map<string, LowHigh>();
  for (const line of lines) {
    if ('percentage' in line) continue;
    const { post, count, price } = line;
    amounts.set(post.id, { laag: count.laag * price.laag, hoog: count.hoog * price.hoog });
  }
  const { laag: low, hoog: high } = [...amounts.values()].reduce(plus, NOTHING);
  for (const line of lines) {
    if (!('percentage' in line)) continue;
    const { post, percentage } = line;
    // As a sheet computes it, so that neither rounds another way.
    amounts.set(post.id, { laag: (percentage.laag / 100) * low, hoog: (percentage.hoog / 100) * high });
  }
  return amounts;
}

/** How often a portion comes in each segment. */
function sharesOf({ data: { taken }, planning, segments }: Ground, portion: Portion): Shares {
  const last = certain(segments.at(-1)).until;
  const within = (days: readonly IsoDate[]) => days.filter((day) => day <= last);
  switch (portion.per) {
    case 'stap': {
      const placed = planning.stappen.find(({ id }) => id === portion.stap)?.perTempo[planning.tempo];
      if (!placed) return segments.map(() => 0);
      return spreadDays(segments, placed.begin.date, (placed.einde ?? placed.begin).date);
    }
    case 'leerlijnbijeenkomst':
      return onDays(
        segments,
        planning.leerlijn.map(({ date }) => date),
      );
    case 'netwerkbijeenkomst':
      return onDays(segments, within(planning.network.meetings.map(({ date }) => date)));
    case 'evaluatie':
      return onDays(
        segments,
        planning.mijlpalen.filter(({ evaluation }) => evaluation).flatMap(({ data }) => data),
      );
    case 'jaar':
      return everyYear(
        segments,
        portion.van ? dayOf(taken, planning, portion.van) : networkBeginOf(taken, planning),
        portion.tot ? dayOf(taken, planning, portion.tot) : last,
      );
  }
}

export const NOTHING: LowHigh = { laag: 0, hoog: 0 };
export const plus = (a: LowHigh, b: LowHigh): LowHigh => ({ laag: a.laag + b.laag, hoog: a.hoog + b.hoog });
