import type { Handbook } from '../../handbook/handbook.ts';
import { reviewsOf, type Review } from '../../page/review/review.ts';
import { plusDays, type IsoDate } from '../../planner/calendar/date.ts';
import { dateText } from '../../text/format/date.ts';
import { reviewText as word } from '../../text/pages/review.ts';

/** How long before a page is due its editors are told, in days. */
const AHEAD = 91;

/** How many of those that come later are named. */
const FIRST = 10;

/** What must be gone through again: what is late on this day, what is due soon, and how much comes later. */
export function reviewReport(handbook: Handbook, today: IsoDate): string {
  const all = reviewsOf(handbook);
  const late = all.filter(({ due }) => due < today);
  const soon = all.filter(({ due }) => due >= today && due <= plusDays(today, AHEAD));
  const part = (title: string, reviews: readonly Review[]) =>
    reviews.length === 0
      ? []
      : [
          title,
          ...reviews.map(
            ({ due, owner, entry }) => `  ${dateText(due).padEnd(18)}${owner.padEnd(22)} ${entry.bestand}`,
          ),
        ];
  const later = all.slice(late.length + soon.length);
  return [
    ...(late.length > 0 ? part(word.late(late.length), late) : [word.none]),
    ...part(word.soon(soon.length), soon),
    ...part(word.later(later.length), later.slice(0, FIRST)),
  ].join('\n');
}
