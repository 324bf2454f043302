import { root } from './stem.ts';

/** One thing that is asked: the ways to read it, and how much it tells. */
export interface Asked {
  variants: Variant[];
  /** How much it tells by its kind of word; how rare it is comes on top. */
  weight: number;
  /** Whether a page without it lacks something. */
  counts: boolean;
}
/** One way to read what is asked: words that a page must all have. */
export interface Variant {
  words: readonly string[];
  /** Their stems. */
  stems: readonly string[];
  weight: number;
}

export const variant = (words: readonly string[], weight: number): Variant => ({
  words,
  stems: words.map(root),
  weight,
});
