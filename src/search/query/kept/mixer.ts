/**
 * Guesses a bit from several contexts at once, and learns which of them to believe (logistic mixing, as in the paq
 * family). Only sums and products of numbers, which every browser reckons alike to the last digit.
 */
export class Mixer {
  /** Per slot how likely a bit is to be set, in 22 bits, and how often it was seen, in 10. */
  readonly #slots = new Uint32Array(GROUPS * GROUP).fill(2 ** 31);
  readonly #trust = new Float64Array(SETS * MOST).fill(0.4);
  readonly #groups = new Int32Array(MOST);
  readonly #says = new Float64Array(MOST);
  #used = 0;
  #node = 0;
  #from = 0;
  #chance = 0;

  /**
   * Goes to the next bits of a symbol, at most `NIBBLE` of them: what they were in a context lies together in memory.
   * @param contexts at most `MOST` numbers; what is alike has the same number
   * @param before the bits of this symbol so far, behind a 1
   */
  begin(contexts: readonly number[], before: number): void {
    this.#used = contexts.length;
    for (let i = 0; i < this.#used; i++)
      this.#groups[i] = (hash((contexts[i] ?? 0) + i, before) >>> (32 - GROUP_BITS)) * GROUP;
  }

  /**
   * How likely the next bit is to be set, of 65,536.
   * @param node the bits since `begin`, behind a 1
   * @param set below `SETS`: bits for which the same contexts deserve trust
   */
  guess(node: number, set: number): number {
    this.#node = node;
    this.#from = set * MOST;
    let sum = 0;
    for (let i = 0; i < this.#used; i++) {
      const says = LOGIT[(this.#slots[(this.#groups[i] ?? 0) + node] ?? 0) >>> 20] ?? 0;
      this.#says[i] = says;
      sum += says * (this.#trust[this.#from + i] ?? 0);
    }
    const step = (sum + SUREST) * STEPS;
    this.#chance = LOGISTIC[step < 0 ? 0 : step < LAST ? Math.trunc(step) : LAST] ?? 0;
    return Math.trunc(this.#chance * ONE);
  }

  /** Learns from the bit that was guessed last. */
  learn(bit: boolean): void {
    const error = ((bit ? 1 : 0) - this.#chance) * PACE;
    for (let i = 0; i < this.#used; i++) {
      const at = (this.#groups[i] ?? 0) + this.#node;
      const slot = this.#slots[at] ?? 0;
      const seen = slot & 1023;
      const chance = slot >>> 10;
      this.#trust[this.#from + i] = (this.#trust[this.#from + i] ?? 0) + (this.#says[i] ?? 0) * error;
      const next = chance + Math.trunc(((bit ? 2 ** 22 - 1 : 0) - chance) * (PACES[seen] ?? 0));
      this.#slots[at] = ((next << 10) | Math.min(SURE, seen + 1)) >>> 0;
    }
  }
}

/** A chance in 65,536. */
const ONE = 65_536;
/** So many bits of a symbol lie together: with the 1 before them a group of slots. */
export const NIBBLE = 4;
const GROUP = 2 ** NIBBLE;
const GROUP_BITS = 17;
const GROUPS = 2 ** GROUP_BITS;
/** How many contexts a bit may have, and how many sets of trust there are. */
const MOST = 4;
export const SETS = 512;
/** How fast trust moves. */
const PACE = 0.014;
/** A bit of which the first hundreds were alike may still turn out otherwise. */
const SURE = 250;
/** How fast a slot moves that was seen so often. */
const PACES = Float64Array.from({ length: SURE + 1 }, (_, seen) => 1 / (seen + 1.5));
/** No sum of contexts says more than this. */
const SUREST = 8;

/** 1 / (1 + e^-x), with e^-x as a power that is squared twelve times: `Math.exp` differs from browser to browser. */
function logistic(x: number): number {
  let power = 1 - x / 4096;
  for (let i = 0; i < 12; i++) power *= power;
  return 1 / (1 + power);
}

/** `logistic` from -SUREST to SUREST, in steps. */
const STEPS = 256;
const LOGISTIC = Float64Array.from({ length: 2 * SUREST * STEPS }, (_, i) => logistic(i / STEPS - SUREST));
const LAST = LOGISTIC.length - 1;

/** Its inverse, per chance in 4096. */
const LOGIT = new Float64Array(4096);
for (let chance = 0, at = 0; chance < 4096; chance++) {
  while (at < LAST && (LOGISTIC[at] ?? 1) * 4096 < chance + 0.5) at++;
  LOGIT[chance] = at / STEPS - SUREST;
}

/** Mixes two numbers into one, well spread. */
export function hash(one: number, other: number): number {
  const mixed = Math.imul(one ^ Math.imul(other + 1, 0x85eb_ca6b), 0xc2b2_ae35);
  return Math.imul(mixed ^ (mixed >>> 15), 0x2c1b_3c6d);
}
