import { plusDays, weekdayOf, type IsoDate } from './date.ts';

/** A Dutch public holiday. */
export interface Holiday {
  date: IsoDate;
  name: string;
  /**
   * Who is free: nearly everybody, or those whose employer says so. Good Friday is a working day for many, and
   * whether 5 May is a day off, the collective agreement says.
   */
  free: 'iedereen' | 'niet-iedereen';
}

/** The Dutch public holidays of a year from 1583, in order of date. Feasts of other faiths are the visitor's to enter. */
export function holidays(year: number): readonly Holiday[] {
  let days = perYear.get(year);
  if (!days) perYear.set(year, (days = compute(year)));
  return days;
}

/** The same for every plan, and asked for every day. */
const perYear = new Map<number, readonly Holiday[]>();

/** A day of the year, or so many days after Easter Sunday. */
type Rule = { name: string; free?: Holiday['free'] } & (
  { day: string; /** On a Sunday it is kept a day earlier. */ neverSunday?: true } | { afterEaster: number }
);

/**
 * The generally recognised holidays, as data: Algemene termijnenwet, article 3 (https://wetten.overheid.nl/BWBR0002448,
 * as of 10 October 2010). Easter Sunday and Whit Sunday are Sundays anyway.
 */
const RULES: readonly Rule[] = [
  { name: 'Nieuwjaarsdag', day: '01-01' },
  { name: 'Goede Vrijdag', afterEaster: -2, free: 'niet-iedereen' },
  { name: 'Eerste paasdag', afterEaster: 0 },
  { name: 'Tweede paasdag', afterEaster: 1 },
  { name: 'Koningsdag', day: '04-27', neverSunday: true },
  { name: 'Bevrijdingsdag', day: '05-05', free: 'niet-iedereen' },
  { name: 'Hemelvaartsdag', afterEaster: 39 },
  { name: 'Eerste pinksterdag', afterEaster: 49 },
  { name: 'Tweede pinksterdag', afterEaster: 50 },
  { name: 'Eerste kerstdag', day: '12-25' },
  { name: 'Tweede kerstdag', day: '12-26' },
];

function compute(year: number): Holiday[] {
  const easter = easterSunday(year);
  return RULES.map(({ name, free = 'iedereen', ...rule }): Holiday => {
    const date =
      'day' in rule ? `${String(year).padStart(4, '0')}-${rule.day}` : plusDays(easter, rule.afterEaster);
    const early = 'neverSunday' in rule && weekdayOf(date) === 7;
    return { date: early ? plusDays(date, -1) : date, name, free };
  }).sort((a, b) => a.date.localeCompare(b.date));
}

/** The public holidays from one day up to and including another. */
export function holidaysBetween(of: IsoDate, until: IsoDate): Holiday[] {
  const first = Number(of.slice(0, 4));
  const years = Array.from({ length: Number(until.slice(0, 4)) - first + 1 }, (_, i) => first + i);
  return years.flatMap(holidays).filter(({ date }) => of <= date && date <= until);
}

/** The name of the public holiday on which nearly everybody is free, if the day is one. */
export const freeDay = (date: IsoDate): string | undefined => on(date, 'iedereen');

/** The name of the holiday on which only some are free, if the day is one. */
export const freeForSome = (date: IsoDate): string | undefined => on(date, 'niet-iedereen');

const on = (date: IsoDate, forWhom: Holiday['free']): string | undefined =>
  holidays(Number(date.slice(0, 4))).find((day) => day.date === date && day.free === forWhom)?.name;

/**
 * Easter Sunday in the Gregorian calendar, by the rule of Meeus, Jones and Butcher
 * (J. Meeus, Astronomical Algorithms, chapter 8).
 */
export function easterSunday(year: number): IsoDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - (b >> 2) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * (c >> 2) - h - (c % 4)) % 7;
  const n = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114;
  const two = (number: number) => String(number).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(Math.floor(n / 31))}-${two((n % 31) + 1)}`;
}
