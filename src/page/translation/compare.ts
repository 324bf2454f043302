import type { Unit } from './units.ts';

/** A paragraph of a translation beside the Dutch one that it was made of, and what became of that. */
export interface Pair {
  is: 'gelijk' | 'veranderd' | 'nieuw' | 'weg';
  /** The Dutch paragraph as it is now; absent when it is gone. */
  dutch?: Unit;
  /** The paragraph of the translation; absent for what is new in Dutch. */
  translated?: Unit;
}

/**
 * Lays a translation beside the Dutch text as it is now. Paragraphs whose mark is still there belong together; between
 * two of those the others are taken in order.
 * @param marks of each paragraph of the translation, the mark of the Dutch one that it was made of
 */
export function pairsOf(
  dutch: readonly Unit[],
  translated: readonly Unit[],
  marks: readonly string[],
): Pair[] {
  const pairs: Pair[] = [];
  let [here, there] = [0, 0];
  for (const [nextHere, nextThere] of [
    ...commonOf(dutch, marks),
    [dutch.length, translated.length] as const,
  ]) {
    const changed = Math.min(nextHere - here, nextThere - there);
    for (let i = 0; i < Math.max(nextHere - here, nextThere - there); i++) {
      const [now, made] = [
        i < nextHere - here ? dutch[here + i] : undefined,
        i < nextThere - there ? translated[there + i] : undefined,
      ];
      pairs.push({
        is: i < changed ? 'veranderd' : now ? 'nieuw' : 'weg',
        ...(now && { dutch: now }),
        ...(made && { translated: made }),
      });
    }
    const [now, made] = [dutch[nextHere], translated[nextThere]];
    if (now && made) pairs.push({ is: 'gelijk', dutch: now, translated: made });
    [here, there] = [nextHere + 1, nextThere + 1];
  }
  return pairs;
}

/** The longest row of marks that both have in one order, as places here and there. */
function commonOf(dutch: readonly Unit[], marks: readonly string[]): (readonly [number, number])[] {
  const longest = Array.from({ length: dutch.length + 1 }, () => new Array<number>(marks.length + 1).fill(0));
  const at = (i: number, j: number): number => longest[i]?.[j] ?? 0;
  for (let i = dutch.length - 1; i >= 0; i--)
    for (let j = marks.length - 1; j >= 0; j--)
      (longest[i] ?? [])[j] =
        dutch[i]?.mark === marks[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const row: (readonly [number, number])[] = [];
  for (let [i, j] = [0, 0]; i < dutch.length && j < marks.length;)
    if (dutch[i]?.mark === marks[j]) row.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  return row;
}
