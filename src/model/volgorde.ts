import { kindOf } from '../kinds/index.ts';
import type { ElkeEntry } from './entry.ts';
import { titelVan } from './titel.ts';

const alfabet = new Intl.Collator('nl');

/** Entries of one soort in the order that readers see. The order is total: ties fall to the id. */
export function sortByVolgorde(entries: ElkeEntry[], themas: readonly string[]): ElkeEntry[] {
  return entries
    .map((entry) => ({ entry, rang: rangVan(entry, themas) }))
    .sort((a, b) => vergelijk(a.rang, b.rang) || alfabet.compare(a.entry.id, b.entry.id))
    .map(({ entry }) => entry);
}

function rangVan(entry: ElkeEntry, themas: readonly string[]): number | string {
  return kindOf(entry.soort).order?.(entry.data, { id: entry.id, themas }) ?? titelVan(entry);
}

function vergelijk(a: number | string, b: number | string): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : alfabet.compare(String(a), String(b));
}
