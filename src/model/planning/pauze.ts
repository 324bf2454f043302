import { dagenTussen, isDatum, type Datum } from './datum.ts';

/** Days on which the work rests: a school holiday, a feast, the council's recess. */
export interface Pauze {
  van: Datum;
  /** The last day of the pause. */
  tot: Datum;
  naam: string;
}

/** Longer than this is a slip in a year, and would push the plan out of sight. */
const LANGST = 366;

/** Whether a pause can be counted: two days that exist, in order, at most a year apart. */
export const isPauze = (pauze: Pauze): boolean => {
  const { van, tot } = pauze;
  return isDatum(van) && isDatum(tot) && van <= tot && !isTeLang(pauze);
};

/** Whether a pause of two days that exist lasts longer than a year. */
export const isTeLang = ({ van, tot }: Pauze): boolean => dagenTussen(van, tot) >= LANGST;

/** The pauses that can be counted, by date; a form keeps half-filled ones, and those count for nothing yet. */
export const geldigePauzes = (pauzes: readonly Pauze[]): Pauze[] =>
  pauzes.filter(isPauze).sort((a, b) => a.van.localeCompare(b.van) || a.tot.localeCompare(b.tot));

/** The pause that a day lies in; of several the first. */
export const pauzeOp = (pauzes: readonly Pauze[], datum: Datum): Pauze | undefined =>
  pauzes.find(({ van, tot }) => van <= datum && datum <= tot);
