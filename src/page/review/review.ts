import { addressOf } from '../../handbook/address.ts';
import type { EachEntry } from '../../handbook/entry.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { titleOf } from '../../handbook/title.ts';
import { hasPage } from '../../kinds/index.ts';
import { dayNumber, dateOf, plusDays, plusMonths, type IsoDate } from '../../planner/calendar/date.ts';
import { reviewText } from '../../text/pages/review.ts';

/** Months between two reviews, where nothing else is said. */
const MONTHS = 12;

/** A page, who goes through it, and by when. */
export interface Review {
  entry: EachEntry;
  title: string;
  address: string;
  /** A role, never a person. */
  owner: string;
  checked: IsoDate;
  due: IsoDate;
}

/**
 * Every page with the day by which it must be gone through again, the earliest first: the day it was last gone through and
 * the term of its kind, or its own. It hangs on no clock.
 */
export function reviewsOf({ alle: all, handleiding }: Handbook): Review[] {
  const { nakijken: general } = handleiding;
  return all
    .flatMap((entry): Review[] => {
      if (!hasPage(entry.soort) || !('gecontroleerd' in entry.data)) return [];
      const own = 'nakijken' in entry.data ? entry.data.nakijken : undefined;
      const ofKind = general?.soorten?.[entry.soort];
      const checked = entry.data.gecontroleerd;
      const months = own?.maanden ?? ofKind?.maanden ?? general?.maanden ?? MONTHS;
      return [
        {
          entry,
          title: titleOf(entry),
          address: addressOf(entry),
          owner: own?.eigenaar ?? ofKind?.eigenaar ?? general?.eigenaar ?? reviewText.owner,
          checked,
          due: monthsLater(checked, months),
        },
      ];
    })
    .sort((a, b) => a.due.localeCompare(b.due, 'en'));
}

/** The same day so many months later, or the last of a month that is shorter. Example: 31 January and 1 → 28 February. */
function monthsLater(date: IsoDate, months: number): IsoDate {
  const month = plusMonths(date.slice(0, 7), months);
  const last = plusDays(`${plusMonths(month, 1)}-01`, -1);
  return dateOf(Math.min(dayNumber(`${month}-01`) + Number(date.slice(8)) - 1, dayNumber(last)));
}
