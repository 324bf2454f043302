import type { $brand } from 'zod';
import type { Fout } from '../document/fout.ts';
import type { BlokTekst, Rijk, ZinTekst } from '../document/tree.ts';
import type { Gemerkt, Pad } from '../schema/walk.ts';

/** Data in which every rich field is a tree instead of a string. */
export type Parsed<T> =
  T extends $brand<'zin'>
    ? ZinTekst
    : T extends $brand<'blok'>
      ? BlokTekst
      : T extends readonly (infer U)[]
        ? Parsed<U>[]
        : T extends object
          ? { [K in keyof T]: Parsed<T[K]> }
          : T;

/** A rich text of an entry and where it stands: a path in the front matter, or the body. */
export interface Vindplaats {
  pad: Pad | 'body';
  tekst: Rijk;
}

/** What is wrong in a text, and in which one. */
export interface Tekstfout {
  pad: Pad | 'body';
  fout: Fout;
}

/** Validated data with their texts parsed. */
export interface ParsedData<T> {
  fields: Parsed<T>;
  /** Every rich text, in the order of the schema. */
  texts: Vindplaats[];
  faults: Tekstfout[];
  /** References and taxonomy choices. */
  marked: Gemerkt[];
}
