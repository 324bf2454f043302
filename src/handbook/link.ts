import { kindOf, type Soort } from '../kinds/index.ts';
import { addressOf } from './address.ts';
import { isSoort, keyOf, type EachEntry, type Key } from './entry.ts';
import type { Handbook } from './handbook.ts';
import { titleOf } from './title.ts';
import type { InlineText } from '../document/tree.ts';
import { certain } from '../document/certain.ts';

export interface HandbookLink {
  titel: string;
  adres: string;
}
/** A link with what the reader finds there. */
export interface Card extends HandbookLink {
  soort: Soort;
  id: string;
  summary: InlineText;
}

export const linkTo = (entry: EachEntry): HandbookLink => ({
  titel: titleOf(entry),
  adres: addressOf(entry),
});

/** Links to the entries with these ids, in the order of the handbook; unknown ids are left to the checks. */
export function linksTo(handbook: Handbook, soort: Soort, ids: readonly string[]): HandbookLink[] {
  const found = ids.flatMap((id) => handbook.entry.get(keyOf({ soort, id })) ?? []);
  return inOrder(handbook, new Set(found)).map(linkTo);
}

/** These entries in the order of the handbook. */
export function inOrder({ plaats: position }: Handbook, entries: Iterable<EachEntry>): EachEntry[] {
  return [...entries].sort((a, b) => certain(position.get(a)) - certain(position.get(b)));
}

/** An entry as a card for an overview. */
export function cardOf(entry: EachEntry): Card {
  return { ...linkTo(entry), soort: entry.soort, id: entry.id, summary: summaryOf(entry) };
}

function summaryOf({ soort, fields }: EachEntry): InlineText {
  const { summary } = kindOf(soort);
  const rich = fields as Partial<Record<string, unknown>>;
  return summary ? (rich[summary] as InlineText) : { rijk: 'zin', children: [] };
}

/** Cards for references of the form `soort:id`, in the order given. */
export function cardsTo(handbook: Handbook, references: readonly string[]): Card[] {
  return references.flatMap((reference) => {
    const target = handbook.entry.get(reference as Key);
    return target && !isSoort(target, 'bron') ? [cardOf(target)] : [];
  });
}
