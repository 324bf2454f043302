import type { Editie } from '../schema/editie.ts';
import { sleutelVan, type ElkeEntry, type Sleutel } from './entry.ts';
import type { OntledeEntry, Vindplaats } from './ontleed.ts';
import { bronIdsIn, verwijzingenVan } from './verwijzingen.ts';

/**
 * Takes away the national sources that only hidden or replaced pages rested on. A source of the edition itself
 * that nobody uses stays, and so does any in an edition that changes no page: the check reports those.
 */
export function zonderLosseBronnen(
  entries: ElkeEntry[],
  ontleding: ReadonlyMap<Sleutel, OntledeEntry>,
  handleidingTeksten: readonly Vindplaats[],
  { verberg, verbergDelen, vervang }: Editie,
): ElkeEntry[] {
  if (verberg.length + verbergDelen.length + vervang.length === 0) return entries;
  const gebruikt = new Set([
    ...bronIdsIn(handleidingTeksten),
    ...entries.flatMap((entry) =>
      verwijzingenVan(entry, ontleding.get(sleutelVan(entry))!).flatMap(({ soort, id }) =>
        soort === 'bron' ? [id] : [],
      ),
    ),
  ]);
  return entries.filter(
    ({ soort, id, bestand }) => soort !== 'bron' || bestand.startsWith('edities/') || gebruikt.has(id),
  );
}
