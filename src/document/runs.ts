/** How many words in a row count as copied. */
export const ON_ROW = 8;

/**
 * Every run of eight words of a text, hashed: enough to recognise a copied sentence, without holding it.
 * Case, punctuation and diacritics make no difference.
 */
export function rows(text: string): { hash: string; words: string }[] {
  const words =
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  // One text of which each run is a part: put together anew, every word would be copied eight times.
  const joined = words.join(' ');
  const ends: number[] = [];
  for (const { length } of words) ends.push((ends.at(-1) ?? -1) + 1 + length);
  return ends.slice(ON_ROW - 1).map((end, i) => {
    const row = joined.slice(i === 0 ? 0 : (ends[i - 1] ?? 0) + 1, end);
    return { hash: hash(row), words: row };
  });
}

/** cyrb53, a public-domain hash of 53 bits, in base 36: small, and the same in every browser and on every disk. */
export function hash(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const character = text.charCodeAt(i);
    high = Math.imul(high ^ character, 2654435761);
    low = Math.imul(low ^ character, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
