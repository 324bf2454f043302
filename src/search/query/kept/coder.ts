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

  /** Where a range is cut in two. */
  cut(context: number, low: number, high: number): number {
    return low + ((high - low) >>> 16) * (this.#chance[context] ?? 0);
  }

  learn(context: number, bit: boolean): void {
    const seen = this.#seen[context] ?? 0;
    const chance = this.#chance[context] ?? 0;
    const next = chance + Math.trunc(((bit ? ONE : 0) - chance) / (seen + 1.5));
    this.#chance[context] = Math.min(ONE - 32, Math.max(32, next));
    if (seen < SURE) this.#seen[context] = seen + 1;
  }
}

/** The first byte of two numbers is the same: it is known, and the range becomes so much larger. */
const sameByte = (low: number, high: number): boolean => ((low ^ high) & 0xff00_0000) === 0;

/** Writes bits. */
export class BitWriter implements BitCoder {
  readonly #chances = new Chances();
  readonly #bytes: number[] = [];
  #low = 0;
  #high = 0xffff_ffff;

  bit(context: number, bit: boolean): boolean {
    const cut = this.#chances.cut(context, this.#low, this.#high);
    if (bit) this.#high = cut;
    else this.#low = cut + 1;
    this.#chances.learn(context, bit);
    while (sameByte(this.#low, this.#high)) {
      this.#bytes.push(this.#high >>> 24);
      this.#low = (this.#low << 8) >>> 0;
      this.#high = ((this.#high << 8) | 255) >>> 0;
    }
    return bit;
  }

  /** All that was written. */
  bytes(): Uint8Array {
    const last = [24, 16, 8, 0].map((places) => (this.#high >>> places) & 255);
    return Uint8Array.from([...this.#bytes, ...last]);
  }
}

/** Reads what a `BitWriter` wrote, when it is asked for the same contexts. */
export class BitReader implements BitCoder {
  readonly #chances = new Chances();
  readonly #bytes: Uint8Array;
  #at = 0;
  #low = 0;
  #high = 0xffff_ffff;
  #value = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    for (let i = 0; i < 4; i++) this.#next();
  }

  bit(context: number): boolean {
    const cut = this.#chances.cut(context, this.#low, this.#high);
    const bit = this.#value <= cut;
    if (bit) this.#high = cut;
    else this.#low = cut + 1;
    this.#chances.learn(context, bit);
    while (sameByte(this.#low, this.#high)) {
      this.#low = (this.#low << 8) >>> 0;
      this.#high = ((this.#high << 8) | 255) >>> 0;
      this.#next();
    }
    return bit;
  }

  #next(): void {
    this.#value = ((this.#value << 8) | (this.#bytes[this.#at++] ?? 0)) >>> 0;
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
