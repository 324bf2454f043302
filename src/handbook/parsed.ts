import type { $brand } from 'zod';
import type { Fault } from '../document/fault.ts';
import type { BlockText, Rich, InlineText } from '../document/tree.ts';
import type { Marked, Path } from '../schema/walk.ts';

/** Data in which every rich field is a tree instead of a string. */
export type Parsed<T> =
  T extends $brand<'zin'>
    ? InlineText
    : T extends $brand<'blok'>
      ? BlockText
      : T extends readonly (infer U)[]
        ? Parsed<U>[]
        : T extends object
          ? { [K in keyof T]: Parsed<T[K]> }
          : T;

/** A rich text of an entry and where it stands: a path in the front matter, or the body. */
export interface Location {
  pad: Path | 'body';
  tekst: Rich;
}

/** What is wrong in a text, and in which one. */
export interface TextFault {
  pad: Path | 'body';
  fout: Fault;
}

/** Validated data with their texts parsed. */
export interface ParsedData<T> {
  fields: Parsed<T>;
  /** Every rich text, in the order of the schema. */
  texts: Location[];
  faults: TextFault[];
  /** References and taxonomy choices. */
  marked: Marked[];
}
