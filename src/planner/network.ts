import {
  isDate,
  mondayOf,
  plusDays,
  plusMonths,
  weekdayOf,
  type IsoDate,
  type Weekday,
} from './calendar/date.ts';
import { freeDay, freeForSome } from './calendar/holidays.ts';
import { pauzeOn, type Pauze } from './pauze.ts';
import { certain } from '../document/certain.ts';

/** When the network meets. Example: `{ elkeMaanden: 1, hoeveelste: 1, weekdag: 2 }` is every first Tuesday. */
export interface NetworkRhythm {
  eachMonths: number;
  /** Which of its weekdays in a month; the first when absent. */
  ordinal?: 1 | 2 | 3 | 4 | 'laatste';
  /** Tuesday when absent. */
  weekday?: Weekday;
  /** How many meetings are planned; twelve when absent. */
  count?: number;
  /** Days that are agreed already; then the rhythm is not used. */
  fixed?: readonly IsoDate[];
}

export interface Network {
  /** The step that the meetings belong to; absent when there are none. */
  stap?: string;
  meetings: Meeting[];
  /** Months in which no day was free, and why. */
  skipped: { month: string; om: string }[];
}
export interface Meeting {
  nummer: number;
  date: IsoDate;
  /** The day by the rhythm, and the pause, holiday or other meeting because of which it became another. */
  shifted?: { of: IsoDate; om: string };
  /** A holiday on which some are free: to be discussed in the group. */
  holiday?: string;
}

/** Months without a meeting after which the planning gives up. */
const PATIENCE = 24;

/**
 * Dates of the network's meetings from a first day. A day in a pause, on a public holiday or in a week with another
 * meeting moves to the same weekday of another week in that month. When other meetings take all of those, it becomes another
 * working day in a week that is free; a month without such a day is passed over.
 * @param other what else the same people meet for, by day: one evening a week is enough. Agreed days stay as they are
 */
export function planNetwork(
  rhythm: NetworkRhythm,
  from: IsoDate,
  pauzes: readonly Pauze[],
  other: ReadonlyMap<IsoDate, string> = new Map(),
): Network {
  if (rhythm.fixed && rhythm.fixed.length > 0)
    return { meetings: number(fixedDays(rhythm.fixed)), skipped: [] };
  const { eachMonths, ordinal = 1, weekday = 2, count = 12 } = rhythm;
  const stap = Math.max(1, Math.trunc(eachMonths));
  const days: Omit<Meeting, 'nummer'>[] = [];
  const skipped: Network['skipped'] = [];
  const busy = new Map([...other].map(([day, what]) => [mondayOf(day), what]));
  const full = (day: IsoDate) => taken(day, pauzes) ?? busy.get(mondayOf(day));
  const first = from.slice(0, 7);
  let month = chosen(weekdaysIn(first, weekday), ordinal) < from ? plusMonths(first, 1) : first;
  for (let quiet = 0; days.length < count && quiet < PATIENCE; month = plusMonths(month, stap)) {
    const choice = weekdaysIn(month, weekday).filter((day) => day >= from);
    const of = chosen(weekdaysIn(month, weekday), ordinal);
    const om = full(of);
    // Later in the month first; a group that is used to a day sees it coming.
    const free = (days: readonly IsoDate[]) => [...days].sort(laterFirst(of)).find((day) => !full(day));
    const otherDay = () =>
      choice.every((day) => taken(day, pauzes))
        ? undefined
        : free(workingDaysIn(month).filter((day) => day >= from));
    const date = om ? (free(choice) ?? otherDay()) : of;
    quiet = date ? 0 : quiet + 1;
    if (date) days.push({ date, ...(om && { shifted: { of, om } }) });
    else skipped.push({ month, om: certain(om) });
  }
  return { meetings: number(days), skipped };
}

const fixedDays = (data: readonly IsoDate[]) =>
  [...new Set(data)]
    .filter(isDate)
    .sort()
    .map((date) => ({ date }));

const number = (days: readonly Omit<Meeting, 'nummer'>[]): Meeting[] =>
  days.map((day, i) => {
    const feast = freeForSome(day.date);
    return { nummer: i + 1, ...day, ...(feast && { holiday: feast }) };
  });

/** All days of a month that fall on a weekday. */
function weekdaysIn(month: string, weekday: Weekday): IsoDate[] {
  const first = plusDays(`${month}-01`, (weekday - weekdayOf(`${month}-01`) + 7) % 7);
  return [0, 7, 14, 21, 28].map((days) => plusDays(first, days)).filter((day) => day.startsWith(month));
}

/** All days of a month from Monday to Friday. */
const workingDaysIn = (month: string): IsoDate[] =>
  ([1, 2, 3, 4, 5] as const).flatMap((weekday) => weekdaysIn(month, weekday));

const chosen = (days: readonly IsoDate[], ordinal: 1 | 2 | 3 | 4 | 'laatste'): IsoDate =>
  ordinal === 'laatste' ? certain(days.at(-1)) : certain(days[ordinal - 1]);

const laterFirst = (of: IsoDate) => (a: IsoDate, b: IsoDate) =>
  Number(a < of) - Number(b < of) || (a < of ? b.localeCompare(a) : a.localeCompare(b));

/** Why a group cannot meet on a day: the name of a pause or of a public holiday. */
export const taken = (date: IsoDate, pauzes: readonly Pauze[]): string | undefined =>
  pauzeOn(pauzes, date)?.naam ?? freeDay(date);
