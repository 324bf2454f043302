import { distance } from '../document/language/nearest.ts';
import { FAULTS } from './query/reading-weights.ts';
import type { KnownWord } from './query/kept/words.ts';
import { countBits, flag } from './query/letters.ts';
import { root } from './query/reading/stem.ts';
import { STOP_WORDS } from './query/reading/stop-words.ts';
import { equal } from './query/reading/words.ts';

/** Per word of the handbook, the words of the dictionary that may be a slip of it. */
export type Alike = Map<string, readonly string[]>;

/** The words of which a slip is mended: of shorter ones every word is a slip. */
export const mendable = (known: readonly KnownWord[]): string[] =>
  known.map(({ word }) => word).filter((word) => !STOP_WORDS.has(word) && mayBeMissed(word));

/**
 * The stems of words of a dictionary that the handbook does not use, but that searching would take for a slip of one
 * that it does: some eight thousand, of three hundred thousand words. Stems, as a quarter of the words are forms of
 * another.
 * @param alike of every mendable word, as `alikeIn` gives it
 */
export function realStems(known: readonly KnownWord[], alike: Alike): string[] {
  const used = new Set(known.flatMap(({ word, parts }) => [word, ...parts]).map(root));
  const like = new Set(
    mendable(known)
      .flatMap((word) => alike.get(word) ?? [])
      .map(root),
  );
  return [...like].filter((stem) => !used.has(stem)).sort();
}

const mayBeMissed = ({ length }: string): boolean => FAULTS.some(([least, slips]) => length >= least - slips);

/** How many slips a word of so many letters may have. */
const faultsIn = (letters: number): number => FAULTS.findLast(([least]) => letters >= least)?.[1] ?? 0;

/** Comparing beginnings is enough to leave most words out. */
const BEGINNING = 7;
/** So few words, as an edit brings, are sooner compared with all than told apart by their beginnings. */
const FEW = 50;

/**
 * Per word the words of a dictionary that are as many slips away from it as a word of their length may have. Asked of the
 * dictionary of the search itself this takes half a minute; so two seconds for all words of a handbook.
 */
export function alikeIn(dictionary: Iterable<string>, words: readonly string[], few = FEW): Alike {
  const flags = new Map(words.map((word) => [word, flag(word)]));
  const candidates = words.length > few ? byBeginning(words) : () => words;
  const alike = new Map<string, Set<string>>(words.map((word) => [word, new Set()]));
  for (const written of dictionary) {
    const word = equal(written);
    const slips = faultsIn(word.length);
    if (slips === 0) continue;
    const near = candidates(word, slips);
    if (near.length === 0) continue;
    const letters = flag(word);
    for (const other of near)
      if (
        Math.abs(other.length - word.length) <= slips &&
        countBits(letters ^ (flags.get(other) ?? 0)) <= 2 * slips &&
        distance(word, other) <= slips
      )
        alike.get(other)?.add(word);
  }
  return new Map([...alike].map(([word, others]) => [word, [...others]]));
}

/**
 * Tells which words may be so many slips away from another. Two words that are so far apart have a beginning in common once
 * as many letters are left out of each (SymSpell).
 */
function byBeginning(words: readonly string[]): (word: string, slips: number) => readonly string[] {
  const tables = new Map<number, Map<string, string[]>>();
  for (const [least, slips] of FAULTS) {
    const table = new Map<string, string[]>();
    for (const word of words)
      if (word.length >= least - slips)
        for (const left of without(word.slice(0, BEGINNING), slips)) {
          const row = table.get(left);
          if (row) row.push(word);
          else table.set(left, [word]);
        }
    tables.set(slips, table);
  }
  // Words of a dictionary come in families: one look for each beginning.
  const known = new Map<string, readonly string[]>();
  return (word, slips) => {
    const beginning = word.slice(0, BEGINNING);
    const key = `${slips}${beginning}`;
    const found =
      known.get(key) ??
      unique(without(beginning, slips).flatMap((left) => tables.get(slips)?.get(left) ?? []));
    known.set(key, found);
    return found;
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
