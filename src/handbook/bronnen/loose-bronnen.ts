import type { Editie } from '../../schema/editie.ts';
import type { EachEntry } from '../entry.ts';
import type { Location } from '../parsed.ts';
import { usedBronnen } from '../references.ts';

/**
 * Takes away the national sources that only hidden or replaced pages rested on. A source of the edition itself
 * that nobody uses stays, and so does any in an edition that changes no page: the check reports those.
 */
export function withoutLooseBronnen(
  entries: EachEntry[],
  handleidingTexts: readonly Location[],
  { verberg: hide, verbergDelen: hideParts, vervang: replace }: Editie,
): EachEntry[] {
  if (hide.length + hideParts.length + replace.length === 0) return entries;
  const used = usedBronnen(entries, handleidingTexts);
  return entries.filter(
    ({ soort, id, bestand: file }) => soort !== 'bron' || file.startsWith('edities/') || used.has(id),
  );
}
