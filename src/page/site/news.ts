import { hasPage, hasOverview } from '../../kinds/index.ts';
import type { InlineText } from '../../document/tree.ts';
import { typography } from '../../document/language/typography.ts';
import { overviewOf, RAPPORT_ADDRESS } from '../../handbook/address.ts';
import { CHANGES_ADDRESS } from './since.ts';
import { addressesOf } from '../address-book.ts';
import { AZ_ADDRESS } from '../a-z/address.ts';
import { isSoort, type EachEntry } from '../../handbook/entry.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { cardOf } from '../../handbook/link.ts';
import { entryOn } from '../metadata/page.ts';

/** Something new: a page as it was last gone through, or what changed on a page on one day. */
export interface NewsItem {
  entry: EachEntry;
  title: string;
  address: string;
  /** The day, `2026-11-22`. */
  date: string;
  summary: InlineText;
  /** What changed that day, one sentence each; absent for the page as a whole. */
  changes?: string[];
}

/**
 * What is new, newest first; of one day the changes first, then in the order of the handbook. A page that somebody
 * went through on the day of its last change is told once, by that change. A portrait that was withdrawn is no news.
 */
export function newsOf(handbook: Handbook): NewsItem[] {
  return handbook.alle
    .filter((entry) => hasPage(entry.soort) && !(isSoort(entry, 'portret') && entry.data.ingetrokken))
    .flatMap((entry) => messagesOf(entry))
    .sort(
      (a, b) =>
        b.date.localeCompare(a.date, 'en') ||
        Number(b.changes !== undefined) - Number(a.changes !== undefined),
    );
}

function messagesOf(entry: EachEntry): NewsItem[] {
  const { titel: title, adres: address, summary } = cardOf(entry);
  const { checked, changes } = datesOf(entry);
  const perDay = [...Map.groupBy(changes, ({ datum: date }) => date)].map(([date, of]) => ({
    entry,
    title,
    address,
    date,
    summary,
    changes: of.map(({ wat: what }) => typography(what)),
  }));
  return checked && !perDay.some(({ date }) => date >= checked)
    ? [...perDay, { entry, title, address, date: checked, summary }]
    : perDay;
}

/**
 * The day on which each page of the site last changed, `2026-11-22`, by address. Of a page that lists others it is that
 * of the newest it lists; of a page that stands still it is the day of the edition.
 */
export function updatedOf(handbook: Handbook): Map<string, string> {
  const { editie, rapport } = handbook;
  const last = (entries: readonly EachEntry[]) => newest(entries.map(lastDay)) ?? editie.datum;
  return new Map(
    addressesOf(handbook).map((address) => {
      if (address === RAPPORT_ADDRESS && rapport) return [address, rapport.datum];
      if (['/', AZ_ADDRESS, CHANGES_ADDRESS].includes(address)) return [address, last(handbook.alle)];
      const own = entryOn(handbook, address);
      return [address, last(own ? [own] : handbook.alle.filter((entry) => stateIn(entry, address)))];
    }),
  );
}

/** Whether a page that lists entries of one soort lists this one: the overview, or a choice from it. */
const stateIn = ({ soort }: EachEntry, address: string): boolean =>
  hasOverview(soort) && address.startsWith(overviewOf(soort));

function lastDay(entry: EachEntry): string | undefined {
  const { checked, changes } = datesOf(entry);
  return newest([checked, ...changes.map(({ datum: date }) => date)]);
}

const datesOf = ({ data }: EachEntry) => ({
  checked: 'gecontroleerd' in data ? data.gecontroleerd : undefined,
  changes: 'wijzigingen' in data ? data.wijzigingen : [],
});

/** Days as they are written sort as they follow each other. */
const newest = (days: readonly (string | undefined)[]): string | undefined =>
  days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
