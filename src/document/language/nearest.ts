import { certain } from '../certain.ts';

/**
 * The candidate that is most like a word, for «Bedoelde u …?»; `undefined` when none is near.
 * Example: `nearest('LetOpp', ['LetOp', 'Tip'])` → `LetOp`.
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const limit = Math.max(1, Math.floor(word.length / 3));
  const ranked = candidates
    .map((candidate) => ({ candidate, distance: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    // Of a letter or two, any other is as near.
    .filter(({ distance, candidate }) => distance <= (candidate.length > 2 ? limit : 0))
    .sort((a, b) => a.distance - b.distance || a.candidate.localeCompare(b.candidate));
  return ranked[0]?.candidate;
}

/** Levenshtein distance with swapped neighbours counted once (optimal string alignment). */
export function distance(a: string, b: string): number {
  let two: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      row[j] = Math.min(at(row, j - 1) + 1, at(previous, j) + 1, at(previous, j - 1) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        row[j] = Math.min(at(row, j), at(two, j - 2) + 1);
    }
    two = previous;
    previous = row;
  }
  return at(previous, b.length);
}

const at = (row: readonly number[], i: number): number => certain(row[i]);
