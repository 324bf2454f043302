import type { ImageSize } from './image-size.ts';
import type { Editie } from '../schema/editie.ts';
import type { SearchContent } from '../schema/search.ts';
import type { Handleiding } from '../schema/handleiding.ts';
import type { Huisstijl } from '../schema/huisstijl.ts';
import type { Rapport } from '../schema/rapport.ts';
import type { BlockText, Place } from '../document/tree.ts';
import type { Data, Soort } from '../kinds/index.ts';
import type { Path } from '../schema/walk.ts';
import type { ParsedData } from './parsed.ts';

/** What a writer wrote in one file, validated by its schema. */
export interface SourceEntry<S extends Soort = Soort> {
  soort: S;
  id: string;
  /** The file, relative to the content folder. Where it came from; `adres` says where it goes. */
  bestand: string;
  data: Data<S>;
  /** What stands below the front matter, as typed; empty for a data file. */
  mdx: string;
}

/** The same with its texts parsed. `data` has the words as typed, `fields` the trees that readers get. */
export interface Entry<S extends Soort = Soort> extends SourceEntry<S>, ParsedData<Data<S>> {
  /** The tree of what stands below the front matter; the last of `texts` too. */
  body: BlockText;
  /** Every reference that it makes: in its fields, and with tags in its texts. */
  refs: Reference[];
  /** Items of lists that fell away with what an edition hides, by where they were written. */
  fellAway?: readonly Path[];
}

/** Distributes over the soorten, so that `soort` narrows `data`. */
export type EachEntry = { [S in Soort]: Entry<S> }[Soort];

/** Everything that a handbook is made of. */
export interface Contents {
  entries: EachEntry[];
  handleiding: Handleiding;
  editie: Editie;
  /** The name of its file; `landelijk` when absent. */
  editieId?: string;
  /** House styles to try, by id. */
  huisstijlen: Readonly<Record<string, Huisstijl>>;
  /** From an old address (with or without `#anker`) to a new one. */
  redirects: Record<string, string>;
  /** What searching knows beside the pages; absent when there is no `zoeken.yaml`. */
  search?: SearchContent;
  /** How large each image is, by its address. */
  images?: Readonly<Record<string, ImageSize>>;
  /** The outcome of the last accessibility run; `verouderd` when the content is no longer what was tested. */
  rapport?: Rapport & { verouderd: boolean };
}

/** One key for an entry of any soort. Example: `stap:verkennen`. */
export type Key = `${Soort}:${string}`;
export const keyOf = ({ soort, id }: { soort: Soort; id: string }): Key => `${soort}:${id}`;

/** One reference from an entry to another, whether or not that other exists. */
export interface Reference {
  van: Key;
  soort: Soort;
  id: string;
  pad: Path | 'body';
  /** Where in the text of `pad`, when the reference is a tag. */
  plek?: Place;
}

/** Whether this entry is of that soort; narrows its data. */
export function isSoort<S extends Soort>(
  entry: { soort: Soort },
  soort: S,
): entry is Extract<EachEntry, { soort: S }> {
  return entry.soort === soort;
}
