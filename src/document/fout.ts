import type { Plek } from './tree.ts';

/** Something in a text that the vocabulary does not allow: what, and how to mend it. */
export interface Fout {
  rule: 'mdx-onleesbaar' | 'mdx-verboden' | 'tag-onbekend' | 'tag-attribuut' | 'tag-plaats' | 'tekst-vorm';
  message: string;
  hint: string;
  plek: Plek;
  /** A character of a text that begins at `plek`: the text, and the index from 0. */
  binnen?: { tekst: string; index: number };
}
