import { isSoort, type ElkeEntry } from './entry.ts';
import type { Handboek } from './handboek.ts';
import type { Parsed } from './parsed.ts';
import type { Bron } from '../kinds/bron/schema.ts';

export interface Bronverwijzing {
  id: string;
  /** The number by which the page refers to it, from 1. */
  nummer: number;
  bron: Parsed<Bron>;
}

/** The sources of a page in order: those of the front matter, then what fields and tags add. */
export function bronnenVan(handboek: Handboek, entry: ElkeEntry): Bronverwijzing[] {
  const eigen = 'bronnen' in entry.data ? entry.data.bronnen : [];
  const genoemd = entry.refs.filter(({ soort }) => soort === 'bron').map(({ id }) => id);
  return nummer(handboek, [...eigen, ...genoemd]);
}

/** Numbers sources in the order given, each once; unknown ones are left to the checks. */
export function nummer(handboek: Handboek, ids: string[]): Bronverwijzing[] {
  return [...new Set(ids)]
    .flatMap((id) => {
      const entry = handboek.entry.get(`bron:${id}`);
      return entry && isSoort(entry, 'bron') ? [{ id, bron: entry.fields }] : [];
    })
    .map((bron, i) => ({ ...bron, nummer: i + 1 }));
}
