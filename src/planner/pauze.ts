import { daysBetween, isDate, type IsoDate } from './calendar/date.ts';

/** Days on which the work rests: a school holiday, a feast, the council's recess. */
export interface Pauze {
  van: IsoDate;
  /** The last day of the pause. */
  tot: IsoDate;
  naam: string;
}

/** Longer than this is a slip in a year, and would push the plan out of sight. */
const LONGEST = 366;

/** Whether a pause can be counted: two days that exist, in order, at most a year apart. */
export const isPauze = (pauze: Pauze): boolean => {
  const { van: of, tot: until } = pauze;
  return isDate(of) && isDate(until) && of <= until && !isTooLong(pauze);
};

/** Whether a pause of two days that exist lasts longer than a year. */
export const isTooLong = ({ van: of, tot: until }: Pauze): boolean => daysBetween(of, until) >= LONGEST;

/**
 * The pauses that can be counted, by date; a form keeps half-filled ones, and those count for nothing yet. Of two with
 * the same days, as somebody's own summer and that of the schools, the first is enough.
 */
export const validPauzes = (pauzes: readonly Pauze[]): Pauze[] =>
  pauzes
    .filter(isPauze)
    .filter(
      ({ van: of, tot: until }, i, all) => all.findIndex((one) => one.van === of && one.tot === until) === i,
    )
    .sort((a, b) => a.van.localeCompare(b.van) || a.tot.localeCompare(b.tot));

/** The pause that a day lies in; of several the first. */
export const pauzeOn = (pauzes: readonly Pauze[], date: IsoDate): Pauze | undefined =>
  pauzes.find(({ van: of, tot: until }) => of <= date && date <= until);
