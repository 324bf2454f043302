import { distance } from '../../../document/language/nearest.ts';
import { equal, searchWordsIn } from './words.ts';

/** A question as rules of need read it: per word that was typed, the words of rules that it may be, itself first. */
export type Typed = readonly (readonly string[])[];

/** How words may be typed. */
export interface Spelling {
  /** Words that look like a slip of a word of a rule, and are none. */
  common: readonly string[];
  /** How a common word is written too: `gin` for `geen`, `kwil` for `ik wil`. */
  others: Readonly<Record<string, string>>;
}

/** From this length a word may have one slip in it: shorter ones are too much like others. */
const SLIP_FROM = 7;
/** From this length a beginning may have one. */
const BEGIN_FROM = 9;
/** From this length the end of a word may be left out. */
const CLIPPED_FROM = 4;
/** A question without vowels has as many letters at least. */
const LEAST_BARE = 6;
/** A beginning of more letters than this may be without vowels. */
const LEAST_BEGIN = 4;
const VOWELS = /[aeiouy]/g;
/** A cry drawn out: `heeelp`. */
const DRAWN_OUT = /(.)\1{2,}/g;

export const wordsIn = (text: string): string[] => searchWordsIn(text).map(({ word }) => word);

/** Reads what was typed by the words of rules: misspelt, in dialect, in haste, without vowels. */
export class TypedWords {
  readonly #common: ReadonlySet<string>;
  readonly #others: ReadonlyMap<string, readonly string[]>;
  readonly #words: ReadonlySet<string>;
  /** Long words by their first letter: slips are looked for there. */
  readonly #long: ReadonlyMap<string, readonly string[]>;
  /** Whether the question that was read last leaves its vowels out. */
  #bare = false;

  /** @param rules every word of every rule */
  constructor({ common, others }: Spelling, rules: string) {
    this.#common = new Set(common.map(equal));
    this.#others = new Map(Object.entries(others).map(([typed, word]) => [equal(typed), wordsIn(word)]));
    this.#words = new Set(wordsIn(rules));
    const long = [...this.#words].filter((word) => word.length >= SLIP_FROM);
    this.#long = Map.groupBy(long, (word) => word.charAt(0));
  }

  read(question: string): Typed {
    const words = wordsIn(question)
      .map((word) => word.replace(DRAWN_OUT, '$1'))
      .flatMap((word) => {
        const apart = this.#others.get(word) ?? [];
        return apart.length > 1 ? apart : [word];
      });
    this.#bare = isBare(words);
    return words.map((word) => [word, ...this.#meant(word), ...(this.#bare ? this.#withVowels(word) : [])]);
  }

  /** Whether a word begins so, or as good as. */
  begins = (typed: string, start: string): boolean =>
    typed.startsWith(start) ||
    (this.#bare && start.length > LEAST_BEGIN && typed.startsWith(withoutVowels(start))) ||
    (start.length >= BEGIN_FROM &&
      !this.#common.has(typed.slice(0, start.length)) &&
      isSlip(typed.slice(0, start.length), start));

  #meant(typed: string): string[] {
    const other = this.#others.get(typed) ?? [];
    if (this.#common.has(typed)) return [...other];
    const long = this.#long.get(typed.charAt(0)) ?? [];
    const slips = typed.length >= SLIP_FROM - 1 ? long.filter((word) => isSlip(typed, word)) : [];
    // «Betale» is how many people say, and write, «betalen»; in haste it is «betaln».
    const clipped = typed.length < CLIPPED_FROM ? [] : [`${typed}n`, `${typed.slice(0, -1)}en`];
    const whole = clipped.filter((word) => word.endsWith('en') && this.#words.has(word));
    return [...other, ...slips, ...(/[en]$/.test(typed) ? whole : [])];
  }

  #withVowels(typed: string): string[] {
    return [...this.#words].filter((word) => withoutVowels(word) === typed);
  }
}

/** Whether most words have no vowel, as some people text: `wl nt mr lvn`. Two abbreviations are not a cry. */
function isBare(words: readonly string[]): boolean {
  const without = words.filter((word) => word.search(VOWELS) < 0 && /[a-z]/.test(word));
  return without.length * 3 >= words.length * 2 && without.join('').length >= LEAST_BARE;
}

const withoutVowels = (word: string): string =>
  word.length > 2 || word === 'ik' ? word.replace(VOWELS, '').replace(/(.)\1+/g, '$1') : word;

const isSlip = (typed: string, word: string): boolean =>
  Math.abs(typed.length - word.length) <= 1 && typed[0] === word[0] && distance(typed, word) === 1;
