import { dayNumber, dateOf, plusDays } from '../../planner/calendar/date.ts';

/** The number of 1 January 1970: spreadsheets count from 30 December 1899. */
const EPOCH = 25_569;

/** The number of a day in a spreadsheet. Example: `2026-11-22` → 46348. */
export const sheetDayNumber = (day: string): number => dayNumber(day) + EPOCH;

/** The day with that number. Example: 46348 → `2026-11-22`. */
export const dayAt = (number: number): string => dateOf(Math.round(number) - EPOCH);

/** A day some months later, the last of the month when that month is shorter. */
export function monthsLater(day: string, months: number): string {
  const [year, month, dayOfMonth] = day.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(dayOfMonth, last))).toISOString().slice(0, 10);
}

/** The day before. */
export const dayEarlier = (day: string): string => plusDays(day, -1);
