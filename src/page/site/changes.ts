import { typography } from '../../document/language/typography.ts';
import type { EachEntry } from '../../handbook/entry.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { linkTo, type HandbookLink } from '../../handbook/link.ts';
import { leftAnchors } from '../../handbook/redirects.ts';
import { contentsOf } from '../contents.ts';
import { entryOn } from '../metadata/page.ts';
import { isWithPage, pageFor } from '../page-for.ts';
import { newsOf } from './news.ts';

/** What changed on one page. */
export interface PageChange {
  page: HandbookLink;
  /** The heading below which it changed, where it stands now. */
  place?: HandbookLink;
  /** One sentence. */
  what: string;
}

/** What changed on one day, `2026-11-22`. */
export interface DayOfChanges {
  date: string;
  changes: PageChange[];
}

/** Everything that changed, the newest day first; of one day in the order of the handbook. */
export function changesOf(handbook: Handbook): DayOfChanges[] {
  const perDay = Map.groupBy(
    newsOf(handbook).filter(({ changes }) => changes !== undefined),
    ({ date }) => date,
  );
  return [...perDay].map(([date, items]) => ({
    date,
    changes: items.flatMap(({ entry }) => changesOn(handbook, entry, date)),
  }));
}

function changesOn(handbook: Handbook, entry: EachEntry, day: string): PageChange[] {
  const page = linkTo(entry);
  const all = 'wijzigingen' in entry.data ? entry.data.wijzigingen : [];
  return all
    .filter(({ datum: date }) => date === day)
    .map(({ wat: what, kop: id }) => ({
      page,
      ...(id !== undefined && { place: changedPlace(handbook, page.adres, id) }),
      what: typography(what),
    }));
}

/** A heading by the words above its text, also when that moved to another page. */
export function changedPlace(handbook: Handbook, page: string, id: string): HandbookLink {
  const address = leftAnchors(handbook, page).find((left) => left.id === id)?.to ?? `${page}#${id}`;
  const [on = '', anchor] = address.split('#');
  const entry = entryOn(handbook, on);
  if (!entry) return { titel: address, adres: address };
  const heading = isWithPage(entry)
    ? contentsOf(pageFor(handbook, entry)).find((line) => line.id === anchor)
    : undefined;
  return { titel: heading?.title ?? linkTo(entry).titel, adres: address };
}
