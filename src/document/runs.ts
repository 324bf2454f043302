/** How many words in a row count as copied. */
export const ON_ROW = 8;

/** Every run of eight words of a text. */
export interface Runs {
  /** Of each run, in order: enough to recognise a copied sentence, without holding it. */
  hashes: readonly number[];
  /** The words of a run, by its place in `hashes`. */
  wordsOf: (run: number) => string;
}

/** Every run of eight words of a text; case, punctuation and diacritics make no difference. */
export function runsOf(text: string): Runs {
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
  const begin = (run: number) => (run === 0 ? 0 : (ends[run - 1] ?? 0) + 1);
  const runs = ends.slice(ON_ROW - 1);
  return {
    hashes: runs.map((end, run) => hash(joined, begin(run), end)),
    wordsOf: (run) => joined.slice(begin(run), runs[run]),
  };
}

/** Cyrb53, a public-domain hash of 53 bits, of a part of a text: small, and the same in every browser and on every disk. */
function hash(text: string, begin: number, end: number): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = begin; i < end; i++) {
    const character = text.charCodeAt(i);
    high = Math.imul(high ^ character, 2654435761);
    low = Math.imul(low ^ character, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}

/** A hash as it stands in a file. */
export const hashText = (hash: number): string => hash.toString(36);

/** Hashes as they stand in a file. */
export const hashesIn = (texts: Iterable<string>): ReadonlySet<number> =>
  new Set([...texts].map((text) => parseInt(text, 36)));
