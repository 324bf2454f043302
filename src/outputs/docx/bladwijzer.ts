/** Word allows forty characters: letters, digits and underscores. */
const HOOGST = 40;

/**
 * The name of a place in the file. Example: `stappenplan-verkennen--doel` → `stappenplan_verkennen__doel`;
 * what is too long ends in a hash, so that it stays one of its kind and the same in every build.
 */
export function bladwijzer(id: string): string {
  const naam = `p_${id.replace(/[^a-z0-9]/gi, '_')}`;
  return naam.length <= HOOGST ? naam : `${naam.slice(0, HOOGST - 9)}_${hash(id)}`;
}

/** FNV-1a, eight digits. */
function hash(tekst: string): string {
  let som = 0x811c9dc5;
  for (const teken of tekst) som = Math.imul(som ^ teken.codePointAt(0)!, 0x01000193) >>> 0;
  return som.toString(16).padStart(8, '0');
}
