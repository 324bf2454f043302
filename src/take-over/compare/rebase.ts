import { certain } from '../../document/certain.ts';
import { differences } from './align.ts';
import { isIn, wasIn, type Difference, type Paragraphs } from './difference.ts';
import { fold } from './fold.ts';

/** A difference with what the handbook says now; `meanwhile` when the handbook changed there too. */
export type DifferenceNow = Difference & { meanwhile?: true };

/**
 * What differs in a file that was made of an earlier state, against what is made now: what the handbook says already is
 * no difference any more, and what it changed in the same paragraph is told.
 * @param base the file as it was made
 * @returns nothing when too much differs to tell
 */
export function differencesNow(
  base: Paragraphs,
  now: Paragraphs,
  is: Paragraphs,
): DifferenceNow[] | undefined {
  const ours = differences(base, now);
  const theirs = differences(base, is);
  if (!ours || !theirs) return undefined;
  const { same, changed } = placesNow(base, now, ours);
  const placeOf = (n: number): number => {
    for (let at = n; at >= 0; at--) {
      const place = same.get(at) ?? changed.get(at);
      if (place !== undefined) return place;
    }
    return -1;
  };
  const isThere = (n: number): boolean =>
    ours.some((each) => each.kind === 'added' && says(certain(now[each.is]), certain(is[n])));
  return theirs.flatMap((each): DifferenceNow[] => {
    if (each.kind === 'added') return isThere(each.is) ? [] : [{ ...each, after: placeOf(each.after) }];
    const place = same.get(each.was);
    const other = changed.get(each.was);
    const was = place ?? other;
    // What is gone already cannot go again.
    if (was === undefined) return [];
    if (each.kind === 'split' || each.kind === 'joined') {
      // What was parted or put together in the handbook too is done.
      if (ours.some((own) => own.kind === each.kind && own.was === each.was)) return [];
      const together = wasIn(each).every((n, i) => same.get(n) === was + i);
      return [{ ...each, was, ...(!together && { meanwhile: true as const }) }];
    }
    const meanwhile = place === undefined ? { meanwhile: true as const } : {};
    if (each.kind === 'removed') return [{ ...each, was, ...meanwhile }];
    if (each.kind === 'changed')
      return says(certain(now[was]), certain(is[each.is])) ? [] : [{ ...each, was, ...meanwhile }];
    const moved = ours.some((own) => own.kind === 'moved' && own.was === each.was);
    return moved ? [] : [{ ...each, was, after: placeOf(each.after), ...meanwhile }];
  });
}

/** Where each paragraph of a file stands now: as it was, or with other words. */
function placesNow(
  base: Paragraphs,
  now: Paragraphs,
  ours: readonly Difference[],
): { same: Map<number, number>; changed: Map<number, number> } {
  const same = new Map<number, number>();
  const changed = new Map<number, number>();
  for (const each of ours) {
    if (each.kind === 'moved') same.set(each.was, each.is);
    if (each.kind === 'changed' || each.kind === 'split' || each.kind === 'joined')
      for (const n of wasIn(each)) changed.set(n, each.is);
  }
  const gone = new Set(ours.flatMap(wasIn));
  const come = new Set(ours.flatMap(isIn));
  const stay = now.map((_, n) => n).filter((n) => !come.has(n));
  base
    .map((_, n) => n)
    .filter((n) => !gone.has(n))
    .forEach((n, i) => same.set(n, certain(stay[i])));
  return { same, changed };
}

const says = (a: Paragraphs[number], b: Paragraphs[number]): boolean => fold(a.words) === fold(b.words);
