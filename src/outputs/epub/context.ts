import type { Brand } from '../../house-style/basis.ts';

/** What the handlers share while they write one file of the book. */
export interface EpubContext {
  merk: Brand;
  /** Where an address of the site leads, seen from a file of the book. */
  to: (address: string) => string;
  /** Where an image stands in the book; called for every image that is used. */
  image: (url: string) => string;
  /** How often each footnote was mentioned: every mention has an id of its own, the first is led back to. */
  mentioned: Map<number, number>;
}
