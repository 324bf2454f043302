/**
 * An id for an address or an anchor: ASCII, lower case, hyphens, diacritics dropped.
 * Example: `Wat doet de coördinator?` → `wat-doet-de-coordinator`.
 */
export function slug(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
