import { isDate } from '../planner/calendar/date.ts';

/** The days that a plan may name; a year outside them is a slip, or a year that is still being typed. */
const [FIRST, LAST] = ['2000-01-01', '2099-12-31'];

/** Whether a text is a day that a plan can count with. Example: `2227-01-04` is not. */
export const isPlanDay = (text: string): boolean => isDate(text) && text >= FIRST && text <= LAST;
