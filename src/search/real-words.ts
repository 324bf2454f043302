import { distance } from '../document/language/nearest.ts';
import { FAULTS } from './query/reading-weights.ts';
import type { KnownWord } from './query/kept/core.ts';
import { countBits, flag } from './query/fonts.ts';
import { root } from './query/reading/stem.ts';
import { STOP_WORDS } from './query/reading/stop-words.ts';
import { equal } from './query/reading/words.ts';

/**
 * Words of a dictionary that the handbook does not use, but that searching would take for a slip of one that it does:
 * some eight thousand of three hundred thousand. Asked of the dictionary of the search itself this takes half a
 * minute; so two seconds.
 */
export function realWords(dictionary: Iterable<string>, known: readonly KnownWord[]): string[] {
  const used = new Set(known.flatMap(({ word, parts }) => [word, ...parts]).map(root));
  const isLike = makeIsLike(known.map(({ word }) => word).filter((word) => !STOP_WORDS.has(word)));
  const real = new Set<string>();
  for (const written of dictionary) {
    const word = equal(written);
    if (!real.has(word) && !used.has(root(word)) && isLike(word)) real.add(word);
  }
  return [...real].sort();
}

/** Comparing beginnings is enough to leave most words out. */
const BEGINNING = 7;

/**
 * Makes the test whether a word is as many slips away from a known one as a word of its length may have. Two words that
 * are so far apart have a beginning in common once as many letters are left out of each (SymSpell).
 */
function makeIsLike(known: readonly string[]): (word: string) => boolean {
  const flags = new Map(known.map((word) => [word, flag(word)]));
  const tables = new Map<number, Map<string, string[]>>();
  for (const [least, slips] of FAULTS) {
    const table = new Map<string, string[]>();
    for (const word of known)
      if (word.length >= least - slips)
        for (const left of without(word.slice(0, BEGINNING), slips)) {
          const row = table.get(left);
          if (row) row.push(word);
          else table.set(left, [word]);
        }
    tables.set(slips, table);
  }
  // Words of a dictionary come in families: one look for each beginning.
  const byBeginning = new Map<string, readonly string[]>();
  const candidates = (beginning: string, slips: number): readonly string[] => {
    const key = `${slips}${beginning}`;
    const found =
      byBeginning.get(key) ??
      unique(without(beginning, slips).flatMap((left) => tables.get(slips)?.get(left) ?? []));
    byBeginning.set(key, found);
    return found;
  };
  return (word) => {
    const slips = FAULTS.findLast(([least]) => word.length >= least)?.[1] ?? 0;
    if (slips === 0) return false;
    const letters = flag(word);
    return candidates(word.slice(0, BEGINNING), slips).some(
      (other) =>
        Math.abs(other.length - word.length) <= slips &&
        countBits(letters ^ (flags.get(other) ?? 0)) <= 2 * slips &&
        distance(word, other) <= slips,
    );
  };
}

const unique = (words: readonly string[]): string[] => [...new Set(words)];

/** A word with up to so many letters left out, in every way. */
function without(word: string, letters: number): string[] {
  const all = new Set([word]);
  let last = all;
  for (let n = 0; n < letters; n++) {
    const next = new Set<string>();
    for (const left of last)
      for (let i = 0; i < left.length; i++) next.add(left.slice(0, i) + left.slice(i + 1));
    for (const left of next) all.add(left);
    last = next;
  }
  return [...all];
}
