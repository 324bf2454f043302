import { hasPage } from '../../kinds/index.ts';
import { addressOf } from '../../handbook/address.ts';
import type { EachEntry } from '../../handbook/entry.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import type { HandbookLink } from '../../handbook/link.ts';
import type { Page } from '../page.ts';
import { urlOn } from '../site/address.ts';

/** What the layout knows of a page. */
export interface OverPage {
  address: string;
  title: string;
  description: string;
  /** The way to it from the start, without the page itself. */
  crumbs?: HandbookLink[] | undefined;
}

/** What the layout knows of the page of an entry. */
export const overPageOf = ({ address, head }: Page): OverPage => ({
  address,
  title: head.tabTitle ?? head.title,
  description: head.description,
  crumbs: head.breadcrumbs,
});

/** A whole address. Example: `/vragen/` → `https://handleiding.example/vragen/`. */
export const fullAddress = ({ handleiding }: Handbook, address: string): string =>
  urlOn(handleiding.adres, address);

/** The publisher; absent as long as the address of the site is an example: then nobody knows who it will be. */
export function publisherOf({
  handleiding: { adres: address, uitgever: publisher },
}: Handbook): string | undefined {
  return new URL(address).hostname.endsWith('.example') ? undefined : publisher;
}

/** Every page asks for its entry: one list per handbook, not one per page. */
const perHandbook = new WeakMap<Handbook, ReadonlyMap<string, EachEntry>>();

/** The entry whose page stands on this address. */
export function entryOn(handbook: Handbook, address: string): EachEntry | undefined {
  let entries = perHandbook.get(handbook);
  if (!entries) {
    entries = new Map(
      handbook.alle.filter(({ soort }) => hasPage(soort)).map((entry) => [addressOf(entry), entry]),
    );
    perHandbook.set(handbook, entries);
  }
  return entries.get(address);
}
