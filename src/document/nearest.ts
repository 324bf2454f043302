/**
 * The candidate that is most like a word, for «Bedoelde u …?»; `undefined` when none is near.
 * Example: `nearest('LetOpp', ['LetOp', 'Tip'])` → `LetOp`.
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const limit = Math.max(1, Math.floor(word.length / 3));
  const ranked = candidates
    .map((candidate) => ({ candidate, afstand: afstand(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ afstand }) => afstand <= limit)
    .sort((a, b) => a.afstand - b.afstand || a.candidate.localeCompare(b.candidate));
  return ranked[0]?.candidate;
}

/** Levenshtein distance with swapped neighbours counted once (optimal string alignment). */
export function afstand(a: string, b: string): number {
  let twee: number[] = [];
  let vorige = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const rij = [i];
    for (let j = 1; j <= b.length; j++) {
      const kosten = a[i - 1] === b[j - 1] ? 0 : 1;
      rij[j] = Math.min(rij[j - 1]! + 1, vorige[j]! + 1, vorige[j - 1]! + kosten);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        rij[j] = Math.min(rij[j]!, twee[j - 2]! + 1);
    }
    twee = vorige;
    vorige = rij;
  }
  return vorige[b.length]!;
}
