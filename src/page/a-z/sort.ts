const alphabet = new Intl.Collator('nl', { numeric: true });
const ARTICLE = /^(?:de|het|een|[’']t|[’']n)\s+/iu;

/**
 * What a word is sorted by: without the article and without marks before it.
 * Example: `De start` → `start`, `’s Ochtends` → `s Ochtends`, `Eén` stays.
 */
export function sortKey(word: string): string {
  const core = word.replace(ARTICLE, '').replace(/^[^\p{L}\p{N}]+/u, '');
  return core || word;
}

/** The letter that a word stands under, without diacritics: `Één` → `E`; `undefined` for a number. */
export function letterOf(word: string): string | undefined {
  const first = sortKey(word).normalize('NFD').charAt(0).toLocaleUpperCase('nl');
  return /^[A-Z]$/.test(first) ? first : undefined;
}

/** Dutch alphabetical order: `coördinator` beside `coordinator`, capitals and articles count for nothing. */
export const compareWords = (a: string, b: string): number =>
  alphabet.compare(sortKey(a), sortKey(b)) || alphabet.compare(a, b);
