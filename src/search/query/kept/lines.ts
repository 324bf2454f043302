import { codeNumber, NUMBER, type BitCoder } from './coder.ts';
import { hash } from './mixer.ts';
import { END } from './letter-coder.ts';
import { WORD_SETS } from './words.ts';

/** What short texts are made of, beside the words of the handbook. */
export interface Pieces {
  /** What stands between words; with `END` where a line ends. */
  between: string[];
  /** Words as they are written, that are none of the handbook in small letters or with one capital. */
  others: string[];
}

const WORD = /([\p{L}\p{N}]+)/u;
/** What stands between words, whether a word begins with a capital, and which it is. */
const BETWEEN = WORD_SETS;
const CAPITAL = BETWEEN + 20;
const WHICH = CAPITAL + 1;
/** The context of how many lines there are. */
const COUNT = 6 * NUMBER;

/** What these lines are made of. @param known the words of the handbook */
export function piecesOf(lines: readonly string[], known: readonly string[]): Pieces {
  const words = new Set(known);
  const [between, others] = [new Set<string>(), new Set<string>()];
  for (const line of lines)
    for (const [i, piece] of split(line).entries()) {
      if (i % 2 === 0) between.add(piece);
      else if (!words.has(piece) && !words.has(smallOf(piece))) others.add(piece);
    }
  return { between: [...between], others: [...others] };
}

/** Writes and reads lines of text by the words that they are made of. */
export class Lines {
  readonly #coder: BitCoder;
  readonly #words: readonly string[];
  readonly #between: readonly string[];
  readonly #wordBits: number;
  readonly #betweenBits: number;
  /** Only filled by what writes. */
  readonly #place: ReadonlyMap<string, number>;
  readonly #betweenPlace: ReadonlyMap<string, number>;

  /** @param words of the handbook */
  constructor(coder: BitCoder, words: readonly string[], { between, others }: Pieces) {
    this.#coder = coder;
    this.#words = [...words, ...others];
    this.#between = between;
    this.#wordBits = bitsFor(this.#words.length);
    this.#betweenBits = bitsFor(between.length);
    this.#place = new Map(this.#words.map((word, i) => [word, i]));
    this.#betweenPlace = new Map(between.map((piece, i) => [piece, i]));
  }

  /**
   * The lines of one column, one by one.
   * @param column its number: lines of the same column are alike
   * @param lines to write; read when there are none
   */
  *code(column: number, lines?: readonly string[]): Generator<string> {
    const count = codeNumber(this.#coder, COUNT, lines?.length ?? 0);
    for (let i = 0; i < count; i++) yield this.#line(column, lines?.[i]);
  }

  #line(column: number, line: string | undefined): string {
    const pieces = line === undefined ? [] : split(line);
    let text = '';
    let [before, previous] = [0, 0];
    for (let i = 0; ; i += 2) {
      before = this.#coder.symbol(
        [hash(column, 1), hash(previous, 2), hash(hash(before, column), 3)],
        { bits: this.#betweenBits, set: BETWEEN },
        this.#betweenPlace.get(pieces[i] ?? '') ?? 0,
      );
      const between = this.#between[before] ?? END;
      if (between.endsWith(END)) return text + between.slice(0, -1);
      const [word, upper] = this.#word(hash(column, before), previous, pieces[i + 1] ?? '');
      text += between + (upper ? capital(this.#words[word] ?? '') : (this.#words[word] ?? ''));
      previous = word + 1;
    }
  }

  #word(place: number, previous: number, word: string): [number, boolean] {
    const small = this.#place.get(word);
    const upper = this.#coder.symbol(
      [hash(place, 4), hash(previous, 5)],
      { bits: 1, set: CAPITAL },
      small === undefined && word !== '' ? 1 : 0,
    );
    const number = this.#coder.symbol(
      [6, hash(previous, 7), hash(place, 8)],
      { bits: this.#wordBits, set: WHICH },
      small ?? this.#place.get(smallOf(word)) ?? 0,
    );
    return [number, upper === 1];
  }
}

/** What stands before each word, each word, and what stands at the end. */
const split = (line: string): string[] => {
  const pieces = line.split(WORD);
  return [...pieces.slice(0, -1), (pieces.at(-1) ?? '') + END];
};

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A word in small letters, when it comes back from it by a capital; else the word. */
function smallOf(word: string): string {
  const small = word.toLowerCase();
  return capital(small) === word ? small : word;
}

const bitsFor = (count: number): number => 32 - Math.clz32(Math.max(1, count - 1));
