import { certain } from '../../document/certain.ts';

/** Word allows forty characters: letters, digits and underscores. */
const HIGHEST = 40;

/**
 * The name of a place in the file. Example: `stappenplan-verkennen--doel` → `stappenplan_verkennen__doel`;
 * what is too long ends in a hash, so that it stays one of its kind and the same in every build.
 */
export function bookmark(id: string): string {
  const name = `p_${id.replace(/[^a-z0-9]/gi, '_')}`;
  return name.length <= HIGHEST ? name : `${name.slice(0, HIGHEST - 9)}_${hash(id)}`;
}

/** FNV-1a, eight digits. */
function hash(text: string): string {
  let sum = 0x811c9dc5;
  for (const character of text) sum = Math.imul(sum ^ certain(character.codePointAt(0)), 0x01000193) >>> 0;
  return sum.toString(16).padStart(8, '0');
}
