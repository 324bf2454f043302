import { isDatum } from '../planning/datum.ts';

/** The days that a plan may name; a year outside them is a slip, or a year that is still being typed. */
const [EERSTE, LAATSTE] = ['2000-01-01', '2099-12-31'];

/** Whether a text is a day that a plan can count with. Example: `2227-01-04` is not. */
export const isPlandag = (tekst: string): boolean => isDatum(tekst) && tekst >= EERSTE && tekst <= LAATSTE;
