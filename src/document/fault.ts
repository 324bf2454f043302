import type { Place } from './tree.ts';

/** Something in a text that the vocabulary does not allow: what, and how to mend it. */
export interface Fault {
  rule: 'mdx-onleesbaar' | 'mdx-verboden' | 'tag-onbekend' | 'tag-attribuut' | 'tag-plaats' | 'tekst-vorm';
  message: string;
  hint: string;
  plek: Place;
  /** A character of a text that begins at `plek`: the text, and the index from 0. */
  binnen?: { tekst: string; index: number };
}
