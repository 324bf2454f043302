import { isSoort, keyOf, type EachEntry } from '../entry.ts';
import { ownBoxesAt } from '../own-boxes.ts';
import { bronIdsIn } from '../references.ts';
import type { Handbook } from '../handbook.ts';
import type { Parsed } from '../parsed.ts';
import type { Bron } from '../../kinds/bron/schema.ts';

export interface BronReference {
  id: string;
  /** The number by which the page refers to it, from 1. */
  nummer: number;
  bron: Parsed<Bron>;
}

/** The sources of a page in order: those of the front matter, then what fields and tags add. */
export function bronnenOf(handbook: Handbook, entry: EachEntry): BronReference[] {
  const own = 'bronnen' in entry.data ? entry.data.bronnen : [];
  const mentioned = entry.refs.filter(({ soort }) => soort === 'bron').map(({ id }) => id);
  const inBoxes = ownBoxesAt(handbook, keyOf(entry)).map(({ tekst: text }) => ({ pad: [], tekst: text }));
  return number(handbook, [...own, ...mentioned, ...bronIdsIn(inBoxes)]);
}

/** Numbers sources in the order given, each once; unknown ones are left to the checks. */
export function number(handbook: Handbook, ids: string[]): BronReference[] {
  return [...new Set(ids)]
    .flatMap((id) => {
      const entry = handbook.entry.get(`bron:${id}`);
      return entry && isSoort(entry, 'bron') ? [{ id, bron: entry.fields }] : [];
    })
    .map((bron, i) => ({ ...bron, nummer: i + 1 }));
}
