/**
 * A calendar day, `2027-01-04`, or a day counted from 1 January 1970. Days have no clock and no time zone:
 * all counting is in whole days by UTC, so that summer time and the visitor's own zone never move a date.
 */
export type IsoDate = string;

/** A day of the week: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const DAY = 86_400_000;

/** Whether a text is a day that exists. Example: `2027-02-29` is not. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const number = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(number) && dateOf(number / DAY) === text;
}

/** The number of a day. @throws RangeError for a text that is no day; `isDate` says so of more texts */
export function dayNumber(date: IsoDate): number {
  const day = Date.parse(`${date}T00:00:00Z`) / DAY;
  if (Number.isNaN(day)) throw new RangeError(`«${date}» is geen datum. Schrijf jaar-maand-dag.`);
  return day;
}

/** The day with a number. */
export const dateOf = (day: number): IsoDate => new Date(day * DAY).toISOString().slice(0, 10);

export const plusDays = (date: IsoDate, days: number): IsoDate => dateOf(dayNumber(date) + days);
export const plusWeeks = (date: IsoDate, weeks: number): IsoDate => plusDays(date, weeks * 7);

/** How many days later `tot` is than `van`; negative when it is earlier. */
export const daysBetween = (of: IsoDate, until: IsoDate): number => dayNumber(until) - dayNumber(of);

export const weekdayOf = (date: IsoDate): Weekday => weekdayOfDay(dayNumber(date));
/** 1 January 1970 was a Thursday. */
export const weekdayOfDay = (day: number): Weekday => (((((day + 3) % 7) + 7) % 7) + 1) as Weekday;

/** The Monday of the week that a day lies in. */
export const mondayOf = (date: IsoDate): IsoDate => plusDays(date, 1 - weekdayOf(date));

/** Monday to Friday. */
export const isWorkingDay = (date: IsoDate): boolean => weekdayOf(date) <= 5;

/** The month so many months later. Example: `2027-11` and 3 → `2028-02`. */
export function plusMonths(month: string, months: number): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  const count = year * 12 + number - 1 + months;
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`;
}
