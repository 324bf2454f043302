import { dateOf, dayNumber, weekdayOfDay, type IsoDate } from './date.ts';
import { freeDay } from './holidays.ts';
import type { Pauze } from '../pauze.ts';
import { certain } from '../../document/certain.ts';

/** From weeks of work to days in the calendar. */
export interface Weeks {
  /** The seven days of a week, counted from 0. */
  days(week: number): IsoDate[];
  /** The first day on which people work in a week. */
  begin(week: number): IsoDate;
  /** The last day on which people work before a week: the end of a step that lasts until then. None before week 0. */
  untilOn(week: number): IsoDate | undefined;
}

/** More pause than this in a week, in working days, and the week does not count. */
const LIMITS = 2;

/**
 * Counts weeks from a first day. A week in which three or more working days are a pause does not count: what
 * lies after it comes a week later. So a holiday of six weeks costs six weeks, whatever day a week begins on.
 * @param pauzes as `validPauzes` gives them
 */
export function weeksFrom(start: IsoDate, pauzes: readonly Pauze[]): Weeks {
  const rust = pauzes.map(({ van: of, tot: until }) => ({ of: dayNumber(of), until: dayNumber(until) }));
  const inRust = (day: number): boolean => rust.some(({ of, until }) => of <= day && day <= until);
  const counted = (first: number): boolean => {
    const workingDays = seven(first).filter((day) => weekdayOfDay(day) <= 5);
    return workingDays.filter(inRust).length <= LIMITS;
  };
  const end = Math.max(0, ...rust.map(({ until }) => until));

  /** The first day of each week that counts, as far as the last pause; after it they follow each other. */
  const counting: number[] = [];
  let first = dayNumber(start);
  for (; first <= end; first += 7) if (counted(first)) counting.push(first);
  const days = (week: number): number[] => seven(counting[week] ?? first + (week - counting.length) * 7);

  return {
    days: (week) => days(week).map(dateOf),
    // There is such a day: at most two days of pause, and never more than two public holidays in a week.
    begin: (week) => firstWorkingDay(days(week).filter((day) => !inRust(day))),
    // A pause too short to count does not make the step before it end earlier.
    untilOn: (week) => (week === 0 ? undefined : firstWorkingDay(days(week - 1).reverse())),
  };
}

const seven = (first: number): number[] => Array.from({ length: 7 }, (_, i) => first + i);

/** The first of these days that is no weekend and no public holiday; the last one when all are. */
function firstWorkingDay(days: readonly number[]): IsoDate {
  for (const day of days) {
    if (weekdayOfDay(day) > 5) continue;
    const date = dateOf(day);
    if (!freeDay(date)) return date;
  }
  return dateOf(certain(days.at(-1)));
}
