import { codeNumber, NUMBER, type BitCoder } from './coder.ts';
import { hash } from './mixer.ts';
import { LETTER_SETS, Letters } from './letter-coder.ts';

/** A word of the handbook. */
export interface KnownWord {
  word: string;
  /** The parts of a compound. */
  parts: string[];
  /** Whether it stands on more pages than the forms of its stem that come before it. */
  common: boolean;
}

/** Between the parts of a compound. */
const SPLIT = '|';
/** Behind a word that is more common than the forms before it. */
const COMMON = '!';
/** How many letters a word can share with the one before. */
const SHARED = { bits: 5, set: LETTER_SETS };
export const WORD_SETS = LETTER_SETS + SHARED.bits;
/** The context of how many words there are. */
const COUNT = 4 * NUMBER;

/**
 * The words of the core, in order of the alphabet: of each only what differs from the one before.
 * @param words to write; read when there are none
 * @returns the words, one by one: reading them all at once would hold up a phone
 */
export function* codeWords(coder: BitCoder, words?: readonly KnownWord[]): Generator<KnownWord> {
  const letters = new Letters(coder, 0);
  const count = codeNumber(coder, COUNT, words?.length ?? 0);
  let [previous, last] = ['', 0];
  for (let i = 0; i < count; i++) {
    const known = words?.[i];
    const whole = known && written(known);
    const same = whole === undefined ? 0 : sharedOf(whole, previous);
    last = coder.symbol([hash(last, 1), hash(previous.length, 2), hash(last, previous.length)], SHARED, same);
    const begin = previous.slice(0, last);
    letters.begin(`\n${begin}`);
    previous = begin + letters.code(whole?.slice(last));
    yield read(previous);
  }
}

const written = ({ word, parts, common }: KnownWord): string =>
  (parts.length > 1 ? parts.join(SPLIT) : word) + (common ? COMMON : '');

function read(whole: string): KnownWord {
  const common = whole.endsWith(COMMON);
  const parts = (common ? whole.slice(0, -1) : whole).split(SPLIT);
  return { word: parts.join(''), parts: parts.length > 1 ? parts : [], common };
}

/** How many letters two words begin with alike. */
function sharedOf(word: string, previous: string): number {
  let shared = 0;
  while (shared < 2 ** SHARED.bits - 1 && shared < word.length && word[shared] === previous[shared]) shared++;
  return shared;
}
