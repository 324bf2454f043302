import { kindOf } from '../kinds/index.ts';
import type { EachEntry } from './entry.ts';
import { titleOf } from './title.ts';

const alphabet = new Intl.Collator('nl');

/** Entries of one soort in the order that readers see. The order is total: ties fall to the id. */
export function sortByOrder(entries: EachEntry[], themas: readonly string[]): EachEntry[] {
  return entries
    .map((entry) => ({ entry, rank: rankOf(entry, themas) }))
    .sort((a, b) => compare(a.rank, b.rank) || alphabet.compare(a.entry.id, b.entry.id))
    .map(({ entry }) => entry);
}

function rankOf(entry: EachEntry, themas: readonly string[]): number | string {
  return kindOf(entry.soort).order?.(entry.data, { id: entry.id, themas }) ?? titleOf(entry);
}

function compare(a: number | string, b: number | string): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : alphabet.compare(String(a), String(b));
}
