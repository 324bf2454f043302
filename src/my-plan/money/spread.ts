import { dayNumber, plusDays, plusMonths, type IsoDate } from '../../planner/calendar/date.ts';
import type { Segment } from './stages.ts';

/** How much of something falls in each segment: 1 is once, or one year. */
export type Shares = number[];

/** Once, spread evenly over the days from one to another; what lies outside all segments is in the nearest. */
export function spreadDays(segments: readonly Segment[], from: IsoDate, until: IsoDate): Shares {
  const last = until < from ? from : until;
  const days = dayNumber(last) - dayNumber(from) + 1;
  const shares = segments.map((segment) => overlap(segment, from, last) / days);
  const lost = 1 - shares.reduce((sum, share) => sum + share, 0);
  const nearest = segments.findIndex(({ until: end }) => end >= from);
  return shares.map((share, i) =>
    i === (nearest < 0 ? segments.length - 1 : nearest) ? share + lost : share,
  );
}

/** Once for each of these days. */
export function onDays(segments: readonly Segment[], days: readonly IsoDate[]): Shares {
  const each = days.map((day) => spreadDays(segments, day, day));
  return segments.map((_, i) => each.reduce((sum, shares) => sum + (shares[i] ?? 0), 0));
}

/** Every year, from one day on to another: twelve months are exactly one, whatever day they begin on. */
export const everyYear = (segments: readonly Segment[], from: IsoDate, until: IsoDate): Shares =>
  segments.map((segment) => {
    const [first, last] = [later(segment.from, from), earlier(segment.until, until)];
    return first > last ? 0 : (monthsUntil(plusDays(last, 1)) - monthsUntil(first)) / 12;
  });

/** Months since the year 0, with the part of the month that is over. */
function monthsUntil(day: IsoDate): number {
  const month = day.slice(0, 7);
  const length = dayNumber(`${plusMonths(month, 1)}-01`) - dayNumber(`${month}-01`);
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + (Number(day.slice(8)) - 1) / length;
}

function overlap({ from, until }: Segment, first: IsoDate, last: IsoDate): number {
  return Math.max(0, dayNumber(earlier(until, last)) - dayNumber(later(from, first)) + 1);
}

const later = (a: IsoDate, b: IsoDate): IsoDate => (a > b ? a : b);
const earlier = (a: IsoDate, b: IsoDate): IsoDate => (a < b ? a : b);
