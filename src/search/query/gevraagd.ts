import { stam } from './stam.ts';

/** One thing that is asked: the ways to read it, and how much it tells. */
export interface Gevraagd {
  varianten: Variant[];
  /** How much it tells by its kind of word; how rare it is comes on top. */
  gewicht: number;
  /** Whether a page without it lacks something. */
  telt: boolean;
}
/** One way to read what is asked: words that a page must all have. */
export interface Variant {
  woorden: readonly string[];
  /** Their stems. */
  stammen: readonly string[];
  gewicht: number;
}

export const variant = (woorden: readonly string[], gewicht: number): Variant => ({
  woorden,
  stammen: woorden.map(stam),
  gewicht,
});
