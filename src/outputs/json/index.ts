import { hasPage } from '../../kinds/index.ts';
import { addressOf } from '../../handbook/address.ts';
import { bronnenOf } from '../../handbook/bronnen/bronnen.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { titleOf } from '../../handbook/title.ts';
import { keyOf } from '../../handbook/entry.ts';
import { below, pathOf } from '../../page/site/address.ts';
import { jsonHeading } from './head.ts';

/**
 * The whole model as data. Keeps the writers' interface honest: what no output can reach is missing here.
 * Contract: at least `{ versie, datum, entries: [{ id, soort, titel, adres, bronnen }] }`.
 */
export function handbookJson(handbook: Handbook): string {
  // An address in data is resolved against where the data stand, as a browser does.
  const path = pathOf(handbook.handleiding.adres);
  return JSON.stringify({
    ...jsonHeading(handbook),
    entries: handbook.alle.map((entry) => ({
      id: entry.id,
      soort: entry.soort,
      titel: titleOf(entry),
      adres: below(path, addressOf(entry)),
      bronnen: hasPage(entry.soort) ? bronnenOf(handbook, entry).map(({ id }) => id) : [],
      naar: [...new Set(entry.refs.filter(({ soort }) => soort !== 'bron').map(keyOf))].filter((key) =>
        handbook.entry.has(key),
      ),
      genoemdDoor: (handbook.naar.get(keyOf(entry)) ?? []).map(keyOf),
      velden: entry.data,
      tekst: entry.mdx,
    })),
  });
}
