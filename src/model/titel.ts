import { typografie } from '../document/typography.ts';
import { isSoort, type ElkeEntry } from './entry.ts';

/** What an entry is called on the site: its title, its question or its term. */
export function titelVan(entry: ElkeEntry): string {
  if (isSoort(entry, 'vraag')) return typografie(entry.data.vraag);
  if (isSoort(entry, 'begrip')) return typografie(entry.data.voorkeursterm);
  return typografie(entry.data.titel);
}
