import type { Handbook } from '../../handbook/handbook.ts';
import { isDate, type IsoDate } from '../../planner/calendar/date.ts';
import { urlOn } from './address.ts';

/** Where readers see what changed, and what did since a file that they have. */
export const CHANGES_ADDRESS = '/wijzigingen/';

/** What the address of the list of changes calls the day of a copy. */
const ASKED = 'sinds';

/**
 * Where a reader sees what changed since a copy.
 * @param site the address of the site
 * @param date of the version of the copy, `2026-11-22`
 * Example: `https://x.nl/wijzigingen/?sinds=2026-11-22`
 */
export const sinceAddress = (site: string, date: IsoDate): string => urlOn(site, changesSinceAddress(date));

/** The same of a copy of this handbook. */
export const sinceOf = ({ handleiding, editie }: Pick<Handbook, 'handleiding' | 'editie'>): string =>
  sinceAddress(handleiding.adres, editie.datum);

/** The same on the site itself. Example: `/wijzigingen/?sinds=2026-11-22` */
export const changesSinceAddress = (date: IsoDate): string => `${CHANGES_ADDRESS}?${ASKED}=${date}`;

/** The day that an address asks for: `false` for what is no day, nothing where it asks for none. */
export function askedDay(search: string): IsoDate | false | undefined {
  const asked = new URLSearchParams(search).get(ASKED);
  if (asked === null) return undefined;
  return isDate(asked) ? asked : false;
}

/**
 * Whether a change of that day came after a copy was made. Changes of the very day count when the site has another
 * version by now: a reader rather sees one twice than never.
 * @param version the day of the version on the site
 */
export const isSince = (day: IsoDate, copy: IsoDate, version: IsoDate): boolean =>
  day > copy || (day === copy && copy !== version);
