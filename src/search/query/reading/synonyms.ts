import { root } from './stem.ts';
import { STOP_WORDS } from './stop-words.ts';
import { searchWordsIn } from './words.ts';

/** Another name of more than one word, which only leads to the name that the handbook uses. */
export interface Roundabout {
  stems: readonly string[];
  /** The words of the name that the handbook uses. */
  name: readonly string[];
}

/** How many other words may stand between those of such a name: «de koelkast is bijna altijd leeg». */
const BETWEEN = 2;

/** Words for the same thing, by any form of any of them. */
export class Synonyms {
  /** Per name (its stems, joined) the other names, each as its words. */
  readonly #others = new Map<string, string[][]>();
  #longest = 1;
  /** By their first stem. */
  readonly #roundabout = new Map<string, Roundabout[]>();

  /** @param otherwise words that only lead to another, not back: the handbook does not use them */
  constructor(
    groups: readonly (readonly string[])[],
    otherwise: readonly (readonly [woord: string, doel: string])[] = [],
  ) {
    this.learn(otherwise);
    for (const group of groups) {
      const names = group.map(contentsWords).filter(({ length }) => length > 0);
      for (const name of names) {
        const key = keyOf(name);
        const otherwise = names.filter((other) => keyOf(other) !== key);
        if (otherwise.length === 0) continue;
        this.#put(name, otherwise);
      }
    }
  }

  /** Takes up words that only lead to another. */
  learn(otherwise: readonly (readonly [woord: string, doel: string])[]): void {
    for (const [word, target] of otherwise) {
      const words = contentsWords(word);
      const name = contentsWords(target);
      if (words.length < 2) this.#put(words, [name]);
      else {
        const stems = words.map(root);
        const [first = ''] = stems;
        this.#roundabout.set(first, [...(this.#roundabout.get(first) ?? []), { stems, name }]);
      }
    }
  }

  #put(name: readonly string[], otherwise: string[][]): void {
    const key = keyOf(name);
    this.#others.set(key, [...(this.#others.get(key) ?? []), ...otherwise]);
    this.#longest = Math.max(this.#longest, name.length);
  }

  /** The other names of something, each as its words. */
  of = (words: readonly string[]): readonly string[][] => this.#others.get(keyOf(words)) ?? [];

  /** The other names of everything in a question that is called by two or more words, in that order. */
  inQuery(words: readonly string[]): (readonly string[][])[] {
    const contents = words.filter((word) => !STOP_WORDS.has(word));
    const found: (readonly string[][])[] = [];
    for (let i = 0; i < contents.length; i++)
      for (let end = i + 2; end <= Math.min(contents.length, i + this.#longest); end++) {
        const otherwise = this.of(contents.slice(i, end));
        if (otherwise.length > 0) found.push(otherwise);
      }
    return found;
  }

  /** What a question says in a roundabout way: its words stand near each other, in whatever order. */
  roundabout(words: readonly string[]): Roundabout[] {
    const stems = words.filter((word) => !STOP_WORDS.has(word)).map(root);
    return stems.flatMap((first, i) =>
      (this.#roundabout.get(first) ?? []).filter(({ stems: asked }) => {
        const reach = asked.length - 1 + BETWEEN;
        const near = stems.slice(Math.max(0, i - reach), i + reach + 1);
        return asked.every((stem) => near.includes(stem));
      }),
    );
  }
}

const keyOf = (words: readonly string[]): string => words.map(root).join(' ');

/** A name without its small words: `verklaring omtrent het gedrag` is asked without `het`. */
const contentsWords = (name: string): string[] =>
  searchWordsIn(name)
    .map(({ word }) => word)
    .filter((word) => !STOP_WORDS.has(word));
