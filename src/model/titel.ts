import { typografie } from '../document/typography.ts';
import { isSoort, type ElkeEntry } from './entry.ts';

/** What an entry is called on the site: its title, its question or its term. */
export function titelVan(entry: ElkeEntry): string {
  if (isSoort(entry, 'vraag')) return typografie(entry.data.vraag);
  if (isSoort(entry, 'begrip')) return kapitaal(typografie(entry.data.voorkeursterm));
  return typografie(entry.data.titel);
}

/** With a capital, as a title begins. Example: `directe lijn` → `Directe lijn`. */
export const kapitaal = (tekst: string): string => tekst.charAt(0).toLocaleUpperCase('nl') + tekst.slice(1);
