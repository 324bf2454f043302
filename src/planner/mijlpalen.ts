import {
  dateOf,
  dayNumber,
  isWorkingDay,
  plusDays,
  plusMonths,
  plusWeeks,
  type IsoDate,
} from './calendar/date.ts';
import { freeDay } from './calendar/holidays.ts';
import { pauzeOn, type Pauze } from './pauze.ts';

/** A fixed moment of a step. */
export interface Mijlpaal {
  id: string;
  titel: string;
  /** The step from whose beginning or end it counts. */
  stap: string;
  moment: 'begin' | 'einde';
  patroon: 'uiterlijk' | 'eenmalig' | 'elke';
  /** How many weeks after that moment; for `elke` how many weeks apart. */
  weken?: number | undefined;
  /** For `elke`: how many months apart. */
  maanden?: number | undefined;
  /** Whether it is an evaluation of the whole. */
  evaluatie?: boolean | undefined;
  /** Whether it is the network's own meeting: planned by the rhythm of the edition instead. */
  netwerkbijeenkomst?: boolean | undefined;
}

export interface PlannedMijlpaal {
  id: string;
  title: string;
  /** The step that it belongs to. */
  at: string;
  pattern: Mijlpaal['patroon'];
  /** Whether it is an evaluation of the whole. */
  evaluation: boolean;
  /** One day, or all days within sight for what comes back. */
  data: IsoDate[];
}

/** What comes back is planned for at least so many weeks. */
const ONE_YEAR = 52;

/**
 * Fixed moments on dates. They count in weeks of the calendar: a year of work is a year, also with holidays in
 * it. A day on which nobody works becomes the next one on which people do. What must be there when a step begins,
 * must be there on the last working day before it.
 * @param dateAt the day of a moment, or `undefined` when its step is left out or has no end
 * @param plan its first day, and the last of the steps; what comes back goes on until then, or until the last
 *   single moment
 */
export function planMijlpalen(
  stappen: readonly { id: string; mijlpalen: readonly Mijlpaal[] }[],
  dateAt: (mijlpaal: Mijlpaal) => IsoDate | undefined,
  plan: { start: IsoDate; ready: IsoDate },
  pauzes: readonly Pauze[],
): PlannedMijlpaal[] {
  const found = stappen.flatMap(({ id, mijlpalen }) =>
    mijlpalen.flatMap((mijlpaal) => {
      const from = dateAt(mijlpaal);
      return from ? [{ at: id, mijlpaal, from }] : [];
    }),
  );
  const single = ({ mijlpaal, from }: (typeof found)[number]) => plusWeeks(from, mijlpaal.weken ?? 0);
  const last = found
    .filter(({ mijlpaal }) => mijlpaal.patroon !== 'elke')
    .map(single)
    .reduce((later, day) => (day > later ? day : later), plan.ready);
  return found
    .map((one): PlannedMijlpaal => {
      const { at, mijlpaal, from } = one;
      const year = plusWeeks(from, ONE_YEAR);
      const days =
        mijlpaal.patroon === 'elke' ? repeat(mijlpaal, from, year > last ? year : last) : [single(one)];
      const { id, titel: title, patroon: pattern, evaluatie: evaluation = false } = mijlpaal;
      const before = isForBegin(mijlpaal) ? workingDayFor(from, plan.start, pauzes) : undefined;
      // Two that a pause drives to the same day are one.
      const data = before ? [before] : [...new Set(days.map((day) => workingDayFrom(day, pauzes)))];
      return { id, title, at, pattern, evaluation, data };
    })
    .sort((a, b) => (a.data[0] ?? '').localeCompare(b.data[0] ?? ''));
}

/** The days of what comes back, the first one full period after the moment. */
function repeat({ weken: weeks, maanden: months }: Mijlpaal, from: IsoDate, until: IsoDate): IsoDate[] {
  const days: IsoDate[] = [];
  for (let times = 1; ; times++) {
    const day = months ? monthsLater(from, times * months) : plusWeeks(from, times * Math.max(1, weeks ?? 1));
    if (day > until) return days;
    days.push(day);
  }
}

/** The same day of a later month, or its last day when the month is shorter. */
function monthsLater(from: IsoDate, months: number): IsoDate {
  const month = plusMonths(from.slice(0, 7), months);
  const last = dateOf(dayNumber(`${plusMonths(month, 1)}-01`) - 1);
  const day = `${month}${from.slice(7)}`;
  return day < last ? day : last;
}

/** Whether something must be there as soon as a step begins. */
const isForBegin = ({ patroon: pattern, moment, weken: weeks = 0 }: Mijlpaal): boolean =>
  pattern === 'uiterlijk' && moment === 'begin' && weeks === 0;

const isFree = (day: IsoDate, pauzes: readonly Pauze[]): boolean =>
  !isWorkingDay(day) || freeDay(day) !== undefined || pauzeOn(pauzes, day) !== undefined;

/** The last day before a day that people work, or `undefined` when the plan has none. */
function workingDayFor(date: IsoDate, start: IsoDate, pauzes: readonly Pauze[]): IsoDate | undefined {
  let day = plusDays(date, -1);
  while (day >= start && isFree(day, pauzes)) day = plusDays(day, -1);
  return day >= start ? day : undefined;
}

/** The first day from a day on that people work: no weekend, pause or public holiday. */
function workingDayFrom(date: IsoDate, pauzes: readonly Pauze[]): IsoDate {
  let day = date;
  while (isFree(day, pauzes)) day = plusDays(day, 1);
  return day;
}
