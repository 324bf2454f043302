import type { Editie } from '../schema/editie.ts';
import type { ElkeEntry } from './entry.ts';
import type { Vindplaats } from './parsed.ts';
import { usedBronnen } from './verwijzingen.ts';

/**
 * Takes away the national sources that only hidden or replaced pages rested on. A source of the edition itself
 * that nobody uses stays, and so does any in an edition that changes no page: the check reports those.
 */
export function zonderLosseBronnen(
  entries: ElkeEntry[],
  handleidingTeksten: readonly Vindplaats[],
  { verberg, verbergDelen, vervang }: Editie,
): ElkeEntry[] {
  if (verberg.length + verbergDelen.length + vervang.length === 0) return entries;
  const gebruikt = usedBronnen(entries, handleidingTeksten);
  return entries.filter(
    ({ soort, id, bestand }) => soort !== 'bron' || bestand.startsWith('edities/') || gebruikt.has(id),
  );
}
