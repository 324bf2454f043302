import { distance } from '../../../document/language/nearest.ts';
import { LONGEST } from './query.ts';
import { equal, searchWordsIn } from './words.ts';

/** Which questions ask for help, as `content/zoeken.yaml` says it. */
export interface NeedRules {
  woordgroepen: Readonly<Record<string, readonly string[]>>;
  /** Words that look like a slip of a word of need, and are none. */
  gewoneWoorden?: readonly string[];
  /** How a common word is written too, in dialect or in haste: `gin` for `geen`, `kwil` for `ik wil`. */
  schrijfwijzen?: Readonly<Record<string, string>>;
  /** `vangnet`: only asked when no other place is found. */
  regels: readonly {
    plek: string;
    regels: readonly string[];
    behalve: readonly string[];
    vangnet?: boolean | undefined;
  }[];
}

type Test = (words: readonly string[]) => boolean;
/** Whether a word of the question is a word of a rule. */
type Fits = (typed: string, word: string) => boolean;
/** How words of a question are compared with words of rules. */
interface Compare {
  fits: Fits;
  begins: Fits;
}

/** From this length a word may have one slip in it: shorter ones are too much like others. */
const SLIP_FROM = 7;

/** A cry drawn out: `heeelp`. */
const DRAWN_OUT = /(.)\1{2,}/g;

/**
 * Makes the function that reads a question for need.
 * @returns per question the places that help, by their ids, in the order of the rules; none for most questions
 * Example: `ik wil dood` → `['zelfdoding']`.
 */
export function makeNeed({
  woordgroepen: groups,
  gewoneWoorden: common = [],
  schrijfwijzen: spellings = {},
  regels: lines,
}: NeedRules): (question: string) => string[] {
  const noSlips = new Set(common.map(equal));
  const meant = new Map(Object.entries(spellings).map(([written, word]) => [equal(written), wordsIn(word)]));
  // Whether the question that is read leaves its vowels out: then so do the words of the rules.
  let bare = false;
  const fits: Fits = (typed, word) =>
    typed === word ||
    meant.get(typed)?.join(' ') === word ||
    (bare && typed === withoutVowels(word)) ||
    (!noSlips.has(typed) && (isSlip(typed, word) || isClipped(typed, word)));
  const begins: Fits = (typed, start) =>
    typed.startsWith(bare ? withoutVowels(start) : start) ||
    (start.length >= BEGIN_FROM && fits(typed.slice(0, start.length), start));
  // The same part stands in many rules: it is asked once a question.
  const known = new Map<string, Test>();
  const partTest = (part: string): Test => {
    const test =
      known.get(part) ?? once(anyOf(choicesIn(part.match(CHOICE) ?? [], groups), { fits, begins }));
    known.set(part, test);
    return test;
  };
  const places = lines.map(({ plek: place, regels: rules, behalve: except, vangnet: last = false }) => {
    const tests = rules.map((rule) => ruleTest(rule, partTest));
    // What keeps help away must be typed as such: `collega` is no `college`.
    const unless = anyOf(choicesIn(except, groups), AS_TYPED);
    const asks = (words: readonly string[]) => tests.some((test) => test(words)) && !unless(words);
    return { place, last, asks };
  });
  return (question) => {
    const words = wordsIn(question.slice(0, LONGEST))
      .map((word) => word.replace(DRAWN_OUT, '$1'))
      .flatMap((word) => apart(meant.get(word)) ?? [word]);
    bare = isBare(words);
    const found = (inLast: boolean) =>
      unique(places.filter(({ last, asks }) => last === inLast && asks(words)).map(({ place }) => place));
    const first = found(false);
    return first.length > 0 ? first : found(true);
  };
}

/** Whether most words have no vowel, as some people text: `wl nt mr lvn`. Two abbreviations are not a cry. */
function isBare(words: readonly string[]): boolean {
  const without = words.filter((word) => !VOWEL.test(word) && /[a-z]/.test(word));
  return without.length * 3 >= words.length * 2 && without.join('').length >= LEAST_BARE;
}
const LEAST_BARE = 6;
const VOWEL = /[aeiouy]/;
const withoutVowels = (word: string): string =>
  word.length > 2 || word === 'ik' ? word.replace(/[aeiouy]/g, '').replace(/(.)\1+/g, '$1') : word;

/** Words that were typed as one. */
const apart = (meant: readonly string[] | undefined) => (meant && meant.length > 1 ? meant : undefined);

const wordsIn = (text: string): string[] => searchWordsIn(text).map(({ word }) => word);

const unique = (places: readonly string[]): string[] => [...new Set(places)];

/** A test that remembers what it said of the last question. */
function once(test: Test): Test {
  let last: readonly string[] | undefined;
  let answer = false;
  return (words) => {
    if (words !== last) [last, answer] = [words, test(words)];
    return answer;
  };
}

/** One of the words that will do: words between quotes, the words of groups, or a word. */
const CHOICE = /"[^"]*"|<[^>]*>|[^\s="<|]+/g;
/** Choices with bars between them. */
const PARTS = new RegExp(`(?:${CHOICE.source})(?:\\|(?:${CHOICE.source}))*`, 'g');

/** A rule as a test: every part of it stands somewhere in the question, or is all of it when it begins with `=`. */
function ruleTest(rule: string, partTest: (part: string) => Test): Test {
  const parts = (rule.match(PARTS) ?? []).map(partTest);
  if (rule.startsWith('='))
    return (words) => words.length === parts.length && parts.every((part, i) => part(words.slice(i, i + 1)));
  return (words) => parts.every((part) => part(words));
}

/** The words that will do: those of groups by their names, and others as they stand. */
const choicesIn = (parts: readonly string[], groups: NeedRules['woordgroepen']): string[] =>
  parts.flatMap((part) => {
    const names = /^<(.*)>$/.exec(part)?.[1];
    return names === undefined ? [part] : names.split('|').flatMap((name) => groups[name] ?? []);
  });

/** To the letter. */
const AS_TYPED: Compare = {
  fits: (typed, word) => typed === word,
  begins: (typed, start) => typed.startsWith(start),
};

function anyOf(choices: readonly string[], { fits, begins }: Compare): Test {
  const tests = choices.map((choice): Test => {
    if (choice.endsWith('*')) {
      const start = equal(choice.slice(0, -1));
      return (words) => words.some((word) => begins(word, start));
    }
    if (choice.startsWith('*')) {
      const end = equal(choice.slice(1));
      return (words) => words.some((word) => word.endsWith(end));
    }
    const row = wordsIn(choice);
    if (choice.startsWith('^')) return (words) => isRow(words, 0, row, fits);
    return (words) => words.some((_, i) => isRow(words, i, row, fits));
  });
  return (words) => tests.some((test) => test(words));
}

/** Whether these words stand in the question one after the other, from this one on. */
const isRow = (words: readonly string[], from: number, row: readonly string[], fits: Fits): boolean =>
  row.every((word, i) => fits(words[from + i] ?? '', word));

/** From this length a beginning may have one slip in it. */
const BEGIN_FROM = 9;

/** `betale` is how many people say, and write, `betalen`; and `betaln` in haste. */
const isClipped: Fits = (typed, word) =>
  typed.length >= CLIPPED_FROM &&
  word.endsWith('en') &&
  (word.slice(0, -1) === typed || `${word.slice(0, -2)}n` === typed);
const CLIPPED_FROM = 4;

const isSlip: Fits = (typed, word) =>
  word.length >= SLIP_FROM &&
  typed[0] === word[0] &&
  Math.abs(typed.length - word.length) <= 1 &&
  distance(typed, word) === 1;
