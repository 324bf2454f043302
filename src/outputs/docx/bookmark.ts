import { fingerprint } from '../../document/language/fingerprint.ts';

/** Word allows forty characters: letters, digits and underscores. */
const HIGHEST = 40;

/**
 * The name of a place in the file. Example: `stappenplan-verkennen--doel` → `stappenplan_verkennen__doel`;
 * what is too long ends in a hash, so that it stays one of its kind and the same in every build.
 */
export function bookmark(id: string): string {
  const name = `p_${id.replace(/[^a-z0-9]/gi, '_')}`;
  return name.length <= HIGHEST ? name : `${name.slice(0, HIGHEST - 9)}_${fingerprint(id)}`;
}
