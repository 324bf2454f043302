const alfabet = new Intl.Collator('nl', { numeric: true });
const LIDWOORD = /^(?:de|het|een|[’']t|[’']n)\s+/iu;

/**
 * What a word is sorted by: without the article and without marks before it.
 * Example: `De start` → `start`, `’s Ochtends` → `s Ochtends`, `Eén` stays.
 */
export function sorteersleutel(woord: string): string {
  const kern = woord.replace(LIDWOORD, '').replace(/^[^\p{L}\p{N}]+/u, '');
  return kern || woord;
}

/** The letter that a word stands under, without diacritics: `Één` → `E`; `undefined` for a number. */
export function letterVan(woord: string): string | undefined {
  const eerste = sorteersleutel(woord).normalize('NFD').charAt(0).toLocaleUpperCase('nl');
  return /^[A-Z]$/.test(eerste) ? eerste : undefined;
}

/** Dutch alphabetical order: `coördinator` beside `coordinator`, capitals and articles count for nothing. */
export const vergelijkWoorden = (a: string, b: string): number =>
  alfabet.compare(sorteersleutel(a), sorteersleutel(b)) || alfabet.compare(a, b);
