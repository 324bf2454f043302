import type { Merk } from '../../model/huisstijl/basis.ts';

/** What the handlers share while they write one file of the book. */
export interface EpubContext {
  merk: Merk;
  /** Where an address of the site leads, seen from a file of the book. */
  naar: (adres: string) => string;
  /** Where an image stands in the book; called for every image that is used. */
  beeld: (url: string) => string;
  /** How often each footnote was mentioned: every mention has an id of its own, the first is led back to. */
  genoemd: Map<number, number>;
}
