import type { Paragraphs } from './difference.ts';
import { fold } from './fold.ts';

/** Paragraphs that somebody parted in two or put together, word for word, and what is left beside them. */
export interface Parted {
  /** From the (first) new number to the (first) old one. */
  pairs: Map<number, number>;
  /** The second of each two. */
  tails: { was: Set<number>; is: Set<number> };
  was: number[];
  is: number[];
}

/** @param left the paragraphs that are gone in one place @param right those that came there */
export function partedIn(
  left: readonly number[],
  right: readonly number[],
  was: Paragraphs,
  is: Paragraphs,
): Parted {
  const pairs = new Map<number, number>();
  const tails = { was: new Set<number>(), is: new Set<number>() };
  const [gone, come] = [new Set(left), new Set(right)];
  const find = (twos: Set<number>, ones: Set<number>, two: Paragraphs, one: Paragraphs, take: Take) => {
    for (const n of twos) {
      const [first, second] = [lettersOf(two, n), lettersOf(two, n + 1)];
      if (!twos.has(n) || !twos.has(n + 1) || first === '' || second === '') continue;
      const whole = first + second;
      const found = [...ones].find((m) => lettersOf(one, m) === whole);
      if (found === undefined) continue;
      take(n, found);
      for (const each of [n, n + 1]) twos.delete(each);
      ones.delete(found);
    }
  };
  find(come, gone, is, was, (n, whole) => {
    pairs.set(n, whole);
    tails.is.add(n + 1);
  });
  find(gone, come, was, is, (n, whole) => {
    pairs.set(whole, n);
    tails.was.add(n + 1);
  });
  return { pairs, tails, was: [...gone], is: [...come] };
}

type Take = (first: number, whole: number) => void;

const lettersOf = (paragraphs: Paragraphs, n: number): string =>
  fold(paragraphs[n]?.words ?? '').replace(/\s/g, '');
