import type { Soort } from '../schema/soorten.ts';
import { isSoort, type ElkeEntry } from './entry.ts';
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
  if (isSoort(entry, 'stap')) return entry.data.nummer;
  if (isSoort(entry, 'module') || isSoort(entry, 'vraag') || isSoort(entry, 'sjabloon'))
    return entry.data.volgorde;
  if (isSoort(entry, 'thema')) return themas.indexOf(entry.id);
  // The newest report first; a report without a day comes last.
  if (isSoort(entry, 'verslag')) return -Number((entry.data.datum ?? '0').replaceAll('-', ''));
  if (isSoort(entry, 'pagina')) return entry.id;
  return titelVan(entry);
}

function vergelijk(a: number | string, b: number | string): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : alfabet.compare(String(a), String(b));
}

/** Soorten that readers go through from first to last; the others have no previous and next. */
export const opVolgorde: readonly Soort[] = ['stap', 'module'];
