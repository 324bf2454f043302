import type { BitCoder } from './coder.ts';
import { hash } from './mixer.ts';

/** Ends a text that `Letters` codes: it may not hold it. */
export const END = '\n';

/** Writes and reads texts letter by letter, each guessed from the three before it and from its word. */
export class Letters {
  readonly #coder: BitCoder;
  readonly #set: number;
  #before: [number, number, number] = [0, 0, 0];
  #word = 0;

  /** @param set of trust: it takes `LETTER_SETS` of them */
  constructor(coder: BitCoder, set: number) {
    this.#coder = coder;
    this.#set = set;
  }

  /** Goes on as if this was just coded. */
  begin(before: string): void {
    this.#before = [0, 0, 0];
    this.#word = 0;
    for (let i = 0; i < before.length; i++) this.#take(before.charCodeAt(i));
  }

  /**
   * @param text to write; read when it is not there yet
   * @param end the letter that ends it, and stands nowhere in it
   */
  code(text: string | undefined, end = END): string {
    let coded = '';
    for (let i = 0; ; i++) {
      const letter = this.#code(
        text === undefined || i < text.length ? (text?.charCodeAt(i) ?? 0) : end.charCodeAt(0),
      );
      this.#take(letter);
      const sign = String.fromCharCode(letter);
      if (sign === end) return coded;
      coded += sign;
    }
  }

  #code(letter: number): number {
    const [one, two, three] = this.#before;
    const second = hash(one, two);
    const contexts = [one, second, hash(second, three), hash(this.#word, one)];
    const shape = { bits: 7, set: this.#set, perNode: true };
    const small = this.#coder.symbol(contexts, shape, Math.min(letter, RARE));
    // Letters of other scripts stand close together.
    return small < RARE
      ? small
      : this.#coder.symbol([RARE, one], { bits: 16, set: this.#set + RARE + 1 }, letter);
  }

  #take(letter: number): void {
    this.#before = [letter, this.#before[0], this.#before[1]];
    this.#word = isOfWord(letter) ? hash(this.#word, letter) : 0;
  }
}

/** Stands for every letter that does not fit in seven bits. */
const RARE = 127;
export const LETTER_SETS = RARE + 1 + 16;

const isOfWord = (letter: number): boolean => (letter >= 97 && letter <= 122) || letter > RARE;
