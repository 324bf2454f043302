import type { Mention, Replaced } from '../../document/rewrite.ts';
import { addressOf } from '../../handbook/address.ts';
import { keyOf, type EachEntry, type Key } from '../../handbook/entry.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { titleOf } from '../../handbook/title.ts';
import { withHidden } from '../../handbook/with-hidden.ts';
import type { Soort } from '../../kinds/index.ts';
import { sumText } from '../../my-plan/in-text/owned.ts';
import { addressBook } from '../address-book.ts';

/** Something in a text that leads to what the edition hides. */
export interface HiddenMention {
  /** What it leads to, as a writer calls it: `stap:verkennen`, `verslagen`, or an address. */
  what: string;
  /** What readers get in its place; nothing where the text around it stays as it is. */
  instead?: Replaced;
}

/** Tells of a link or a tag whether the edition hides what it leads to. @param at the address of the page of the text */
export type Hiding = (mention: Mention, at?: string) => HiddenMention | undefined;

/** Tags that name an entry, with the attribute that holds its id. */
const TAGS: Readonly<
  Record<string, { soort: Soort; by: string; instead: (entry: EachEntry) => Replaced | undefined }>
> = {
  Begrip: { soort: 'begrip', by: 'id', instead: () => 'words' },
  Sjabloon: { soort: 'sjabloon', by: 'id', instead: (entry) => ({ text: titleOf(entry) }) },
  // What a praktijk did is told all the same; its name loses the link.
  UitDePraktijk: { soort: 'praktijk', by: 'praktijk', instead: () => undefined },
};

/**
 * What texts name and the edition hides: its pages, the overviews and lists that go with them, their files, their
 * places, and numbers that they keep.
 * @param files the addresses of all files of a handbook
 */
export function hidingOf(handbook: Handbook, files: (handbook: Handbook) => ReadonlySet<string>): Hiding {
  const { verborgen: hidden, editie } = handbook;
  if (hidden.size === 0) return () => undefined;
  const addresses = new Map<string, string>([
    ...editie.verbergDelen.map((part): [string, string] => [`/${part}/`, part]),
    ...[...hidden].map(([key, entry]): [string, string] => [addressOf(entry), key]),
  ]);
  const whole = withHidden(handbook);
  // Made when a link asks: it takes every page of the handbook.
  let books: { shown: ReturnType<typeof addressBook>; all: ReturnType<typeof addressBook> } | undefined;
  const bookOf = () => (books ??= { shown: addressBook(handbook), all: addressBook(whole) });
  let made: { shown: ReadonlySet<string>; all: ReadonlySet<string> } | undefined;
  const filesOf = () => (made ??= { shown: files(handbook), all: files(whole) });

  return ({ type, url, attributes }, at = '') => {
    if (type === 'link') {
      const what = url === undefined ? undefined : linked(url.startsWith('#') ? `${at}${url}` : url);
      return what === undefined ? undefined : { what, instead: 'words' };
    }
    if (type === 'Som') return summed(attributes.van ?? '');
    if (type === 'Diagram') return drawn(attributes.id ?? '');
    const tag = Object.hasOwn(TAGS, type) ? TAGS[type] : undefined;
    const key: Key | undefined = tag && keyOf({ soort: tag.soort, id: attributes[tag.by] ?? '' });
    const entry = key && hidden.get(key);
    if (!tag || !key || !entry) return undefined;
    const instead = tag.instead(entry);
    return { what: key, ...(instead && { instead }) };
  };

  function linked(url: string): string | undefined {
    const [before = '', anchor] = url.split('#');
    const [address = ''] = before.split('?');
    if (!address.startsWith('/')) return undefined;
    const page = addresses.get(address) ?? addresses.get(address.replace(/(?:\/index)?\.[a-z0-9]+$/i, '/'));
    if (page !== undefined) return page;
    if (/\.[a-z0-9]+$/i.test(address)) return isGone(filesOf(), address) ? address : undefined;
    const { shown, all } = bookOf();
    if (isGone({ shown, all }, address)) return address;
    if (anchor === undefined || shown.get(address)?.includes(anchor)) return undefined;
    return all.get(address)?.includes(anchor) ? `${address}#${anchor}` : undefined;
  }

  function summed(named: string): HiddenMention | undefined {
    if (sumText(handbook, named) !== undefined) return undefined;
    const text = sumText(whole, named);
    return text === undefined ? undefined : { what: named, instead: { text } };
  }

  /** A drawing of the steps is nothing without steps. */
  function drawn(id: string): HiddenMention | undefined {
    const isEmpty = id === 'stappen' && handbook.perSoort.stap.length === 0 && whole.perSoort.stap.length > 0;
    return isEmpty ? { what: 'stappenplan', instead: { text: '' } } : undefined;
  }
}

const isGone = <T extends { has: (address: string) => boolean }>(
  { shown, all }: { shown: T; all: T },
  address: string,
) => !shown.has(address) && all.has(address);
