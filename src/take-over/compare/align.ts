import { diffArrays } from 'diff';
import { certain } from '../../document/certain.ts';
import type { Difference, Paragraphs } from './difference.ts';
import { fold } from './fold.ts';
import { partedIn } from './parted.ts';

/** Above this many paragraphs that differ, a file has nothing to do with what it was made of. */
const MOST_EDITS = 3_000;
/** Above this many pairs nothing is looked for that is alike. */
const MOST_PAIRS = 250_000;
/** How much of its words two paragraphs share that are the same one, changed. */
const ALIKE = 0.5;

/**
 * The differences in the order of the file that came back.
 * @returns nothing when too much differs to tell
 */
export function differences(was: Paragraphs, is: Paragraphs): Difference[] | undefined {
  const parts = diffArrays(was.map(keyOf), is.map(keyOf), { maxEditLength: MOST_EDITS });
  if (!parts) return undefined;
  const hunks: { was: number[]; is: number[]; after: number }[] = [];
  let [i, j] = [0, 0];
  let open: (typeof hunks)[number] | undefined;
  for (const { count, added, removed } of parts) {
    if (!added && !removed) {
      i += count;
      j += count;
      open = undefined;
      continue;
    }
    if (!open) hunks.push((open = { was: [], is: [], after: i - 1 }));
    for (let n = 0; n < count; n++)
      if (removed) open.was.push(i++);
      else open.is.push(j++);
  }
  const moved = movesIn(hunks, was, is);
  const cameFrom = new Map([...moved].map(([from, to]) => [to, from]));
  const found: Difference[] = [];
  for (const hunk of hunks) {
    const parted = partedIn(
      hunk.was.filter((n) => !moved.has(n)),
      hunk.is.filter((n) => !cameFrom.has(n)),
      was,
      is,
    );
    const pairs = new Map([...pairsOf(parted.was, parted.is, was, is), ...parted.pairs]);
    let after = hunk.after;
    const gone = hunk.was.filter((n) => !moved.has(n) && !parted.tails.was.has(n));
    for (const to of hunk.is) {
      if (parted.tails.is.has(to)) continue;
      const from = pairs.get(to);
      if (from === undefined) {
        const origin = cameFrom.get(to);
        found.push(
          origin === undefined
            ? { kind: 'added', is: to, after }
            : { kind: 'moved', was: origin, is: to, after },
        );
        continue;
      }
      while (gone[0] !== undefined && gone[0] < from)
        found.push({ kind: 'removed', was: certain(gone.shift()) });
      gone.shift();
      const kind = parted.tails.is.has(to + 1) && parted.pairs.has(to) ? 'split' : 'changed';
      const joined = parted.tails.was.has(from + 1) && parted.pairs.has(to);
      found.push({ kind: joined ? 'joined' : kind, was: from, is: to });
      after = joined ? from + 1 : from;
    }
    found.push(...gone.map((n): Difference => ({ kind: 'removed', was: n })));
  }
  return found.map((each) => withTextMoved(each, was, is));
}

/** Of a heading and a text that changed places, the text moved: nothing points at it. */
function withTextMoved(each: Difference, was: Paragraphs, is: Paragraphs): Difference {
  if (each.kind !== 'moved' || was[each.was]?.kind !== 'heading') return each;
  const other = each.after;
  const swapped = other === each.was + 1 && was[other]?.kind !== 'heading';
  const there = each.is - 1;
  if (!swapped || !is[there] || keyOf(is[there]) !== keyOf(certain(was[other]))) return each;
  return { kind: 'moved', was: other, is: there, after: each.was - 1 };
}

const keyOf = ({ kind, words }: Paragraphs[number]): string =>
  `${kind === 'heading' ? '#' : ''}${fold(words)}`;

type Hunks = readonly { was: readonly number[]; is: readonly number[] }[];

/** What is gone at one place and stands at another, word for word: from its old number to its new one. */
function movesIn(hunks: Hunks, was: Paragraphs, is: Paragraphs): Map<number, number> {
  const gone = Map.groupBy(
    hunks.flatMap((hunk) => hunk.was),
    (n) => keyOf(certain(was[n])),
  );
  const come = Map.groupBy(
    hunks.flatMap((hunk) => hunk.is),
    (n) => keyOf(certain(is[n])),
  );
  const moves = new Map<number, number>();
  for (const [key, [from, ...others]] of gone) {
    const [to, ...more] = come.get(key) ?? [];
    // A short word in a table says nothing of where it came from.
    if (from === undefined || to === undefined || others.length > 0 || more.length > 0) continue;
    if (key.length >= 10) moves.set(from, to);
  }
  return moves;
}

/** Which paragraph became which: those that are most alike, in their order; what stands alone for what came alone. */
function pairsOf(
  left: readonly number[],
  right: readonly number[],
  was: Paragraphs,
  is: Paragraphs,
): Map<number, number> {
  const pairs = new Map<number, number>();
  const pair = (from: number | undefined, to: number | undefined) => {
    if (from !== undefined && to !== undefined) pairs.set(to, from);
  };
  const inGap = (froms: readonly number[], tos: readonly number[]) => {
    if (froms.length !== tos.length) return;
    froms.forEach((from, k) => {
      const to = certain(tos[k]);
      const [a, b] = [certain(was[from]), certain(is[to])];
      if (a.inTable === b.inTable && (a.kind === 'heading') === (b.kind === 'heading')) pair(from, to);
    });
  };
  if (left.length * right.length > MOST_PAIRS) {
    inGap(left, right);
    return pairs;
  }
  const score = left.map((from) =>
    right.map((to) => likeness(certain(was[from]).words, certain(is[to]).words)),
  );
  // The best sum from each pair on, from behind.
  const best = Array.from({ length: left.length + 1 }, () => new Float64Array(right.length + 1));
  const at = (i: number, j: number) => best[i]?.[j] ?? 0;
  for (let i = left.length - 1; i >= 0; i--)
    for (let j = right.length - 1; j >= 0; j--) {
      const like = score[i]?.[j] ?? 0;
      const together = like >= ALIKE ? like + at(i + 1, j + 1) : 0;
      certain(best[i])[j] = Math.max(together, at(i + 1, j), at(i, j + 1));
    }
  let [i, j] = [0, 0];
  let [gapFrom, gapTo] = [0, 0];
  const closeGap = () => inGap(left.slice(gapFrom, i), right.slice(gapTo, j));
  while (i < left.length && j < right.length) {
    const like = score[i]?.[j] ?? 0;
    if (like >= ALIKE && at(i, j) === like + at(i + 1, j + 1)) {
      closeGap();
      pair(left[i++], right[j++]);
      [gapFrom, gapTo] = [i, j];
    } else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  [i, j] = [left.length, right.length];
  closeGap();
  return pairs;
}

/** How much two texts share of their words: 0 nothing, 1 all. */
function likeness(a: string, b: string): number {
  const [some, others] = [wordsOf(a), wordsOf(b)];
  const counts = new Map<string, number>();
  for (const word of some) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of others) {
    const left = counts.get(word) ?? 0;
    if (left > 0) shared++;
    counts.set(word, left - 1);
  }
  return some.length + others.length === 0 ? 0 : (2 * shared) / (some.length + others.length);
}

const wordsOf = (text: string): string[] =>
  fold(text)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];
