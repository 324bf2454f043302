import { Mixer, NIBBLE } from './mixer.ts';

/**
 * Writes and reads bits in fewer bits than they are, by how often each came before in its context: an adaptive binary
 * coder (as in CABAC and lpaq). Writing and reading are one description: what tells the next bit is asked of `bit`, with
 * the bit itself when it is written; so the two cannot differ.
 */
export interface BitCoder {
  /**
   * @param context below `CONTEXTS`: bits that are alike share one
   * @param bit only looked at by what writes
   */
  bit: (context: number, bit: boolean) => boolean;
  /** A number below a power of two of which several contexts tell something: dearer, and for texts a fifth smaller. */
  symbol: (contexts: readonly number[], shape: SymbolShape, symbol: number) => number;
}

/** Symbols that are alike: they have as many bits, and the same contexts deserve their trust. */
export interface SymbolShape {
  bits: number;
  /** The first set of trust: they take one for each bit, or one for each number of bits so far when `perNode`. */
  set: number;
  perNode?: boolean;
}

const CONTEXTS = 2 ** 16;
/** A chance in 65,536. */
const ONE = 65_536;
/** A bit of which the first hundreds were alike may still turn out otherwise. */
const SURE = 250;

/** How likely each bit is to be set, as it was until now. Whole numbers, so that every browser reckons the same. */
class Chances {
  readonly #chance = new Uint16Array(CONTEXTS).fill(ONE / 2);
  readonly #seen = new Uint8Array(CONTEXTS);

  of(context: number): number {
    return this.#chance[context] ?? 0;
  }

  learn(context: number, bit: boolean): void {
    const seen = this.#seen[context] ?? 0;
    const chance = this.#chance[context] ?? 0;
    const next = chance + Math.trunc(((bit ? ONE : 0) - chance) / (seen + 1.5));
    this.#chance[context] = Math.min(ONE - 32, Math.max(32, next));
    if (seen < SURE) this.#seen[context] = seen + 1;
  }
}

/** What writing and reading have in common: how likely the next bit is, and what is learned from it. */
abstract class RangeCoder implements BitCoder {
  readonly #chances = new Chances();
  /** Made when it is asked: postings do without. */
  #mixer: Mixer | undefined;
  protected low = 0;
  protected high = 0xffff_ffff;

  bit(context: number, bit = false): boolean {
    const coded = this.code(this.#chances.of(context), bit);
    this.#chances.learn(context, coded);
    return coded;
  }

  symbol(contexts: readonly number[], { bits, set, perNode = false }: SymbolShape, symbol: number): number {
    const mixer = (this.#mixer ??= new Mixer());
    let [node, near] = [1, 1];
    for (let i = 0; i < bits; i++) {
      if (i % NIBBLE === 0) {
        mixer.begin(contexts, node);
        near = 1;
      }
      const chance = mixer.guess(near, set + (perNode ? node : i));
      const bit = this.code(chance, ((symbol >> (bits - 1 - i)) & 1) === 1);
      mixer.learn(bit);
      node = node * 2 + (bit ? 1 : 0);
      near = near * 2 + (bit ? 1 : 0);
    }
    return node - 2 ** bits;
  }

  /** Writes or reads a bit. @param chance that it is set, of 65,536 */
  protected abstract code(chance: number, bit: boolean): boolean;

  /** Where the range is cut in two. */
  protected cut(chance: number): number {
    return this.low + ((this.high - this.low) >>> 16) * chance;
  }

  /** Keeps one side of the cut. @param byte told of every byte that is known, because both ends begin with it */
  protected keep(cut: number, bit: boolean, byte: (high: number) => void): void {
    if (bit) this.high = cut;
    else this.low = cut + 1;
    while (((this.low ^ this.high) & 0xff00_0000) === 0) {
      byte(this.high >>> 24);
      this.low = (this.low << 8) >>> 0;
      this.high = ((this.high << 8) | 255) >>> 0;
    }
  }
}

/** Writes bits. */
export class BitWriter extends RangeCoder {
  readonly #bytes: number[] = [];
  readonly #put = (byte: number): void => void this.#bytes.push(byte);

  protected code(chance: number, bit: boolean): boolean {
    this.keep(this.cut(chance), bit, this.#put);
    return bit;
  }

  /** All that was written. */
  bytes(): Uint8Array {
    const last = [24, 16, 8, 0].map((places) => (this.high >>> places) & 255);
    return Uint8Array.from([...this.#bytes, ...last]);
  }
}

/** Reads what a `BitWriter` wrote, when it is asked for the same contexts. */
export class BitReader extends RangeCoder {
  readonly #bytes: Uint8Array;
  #at = 0;
  #value = 0;
  readonly #next = (): void => {
    this.#value = ((this.#value << 8) | (this.#bytes[this.#at++] ?? 0)) >>> 0;
  };

  constructor(bytes: Uint8Array) {
    super();
    this.#bytes = bytes;
    for (let i = 0; i < 4; i++) this.#next();
  }

  protected code(chance: number): boolean {
    const cut = this.cut(chance);
    const bit = this.#value <= cut;
    this.keep(cut, bit, this.#next);
    return bit;
  }
}

/** How many contexts a number takes: contexts of numbers are multiples of it. */
export const NUMBER = 128;

/**
 * A whole number from 0: how many bits it has, then those bits, of which the first two have contexts of their own.
 * Small ones are short.
 * @param context a multiple of `NUMBER`, from four of them on: below are those of the last bits of all numbers
 */
export function codeNumber(coder: BitCoder, context: number, number: number): number {
  const from = number + 1;
  const bits = 31 - Math.clz32(from);
  let many = 0;
  while (many < MOST_BITS && coder.bit(context + many, many < bits)) many++;
  let value = 1;
  for (let i = many - 1; i >= 0; i--) {
    const own = value < 4 ? context + MOST_BITS + many * 4 + value : many * MOST_BITS + i;
    value = value * 2 + (coder.bit(own, ((from >> i) & 1) === 1) ? 1 : 0);
  }
  return value - 1;
}
/** More bits no number has. */
const MOST_BITS = 20;
