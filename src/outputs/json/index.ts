import { hasPage } from '../../kinds/index.ts';
import { adresVan } from '../../model/adres.ts';
import { bronnenVan } from '../../model/bronnen.ts';
import type { Handboek } from '../../model/handboek.ts';
import { titelVan } from '../../model/titel.ts';
import { sleutelVan } from '../../model/entry.ts';
import { kop } from './kop.ts';

/**
 * The whole model as data. Keeps the writers' interface honest: what no output can reach is missing here.
 * Contract: at least `{ versie, datum, entries: [{ id, soort, titel, adres, bronnen }] }`.
 */
export function handboekJson(handboek: Handboek): string {
  return JSON.stringify({
    ...kop(handboek),
    entries: handboek.alle.map((entry) => ({
      id: entry.id,
      soort: entry.soort,
      titel: titelVan(entry),
      adres: adresVan(entry),
      bronnen: hasPage(entry.soort) ? bronnenVan(handboek, entry).map(({ id }) => id) : [],
      naar: [...new Set(entry.refs.filter(({ soort }) => soort !== 'bron').map(sleutelVan))],
      genoemdDoor: (handboek.naar.get(sleutelVan(entry)) ?? []).map(sleutelVan),
      velden: entry.data,
      tekst: entry.mdx,
    })),
  });
}
