import type { Editie } from '../schema/editie.ts';
import type { SearchContent } from '../schema/search.ts';
import type { Handleiding } from '../schema/handleiding.ts';
import type { Huisstijl } from '../schema/huisstijl.ts';
import type { Rapport } from '../schema/rapport.ts';
import type { Gegevens, Soort } from '../schema/soorten.ts';

/** What a writer wrote in one file, validated by its schema. */
export interface Entry<S extends Soort = Soort> {
  soort: S;
  id: string;
  /** The file, relative to the content folder. Where it came from; `adres` says where it goes. */
  bestand: string;
  data: Gegevens<S>;
  /** The MDX below the front matter; empty for a data file. */
  body: string;
}

/** Distributes over the soorten, so that `soort` narrows `data`. */
export type ElkeEntry = { [S in Soort]: Entry<S> }[Soort];

/** Everything that a handbook is made of. */
export interface Inhoud {
  entries: ElkeEntry[];
  handleiding: Handleiding;
  editie: Editie;
  /** House styles to try, by id. */
  huisstijlen: Readonly<Record<string, Huisstijl>>;
  /** From an old address (with or without `#anker`) to a new one. */
  doorverwijzingen: Record<string, string>;
  /** What searching knows beside the pages; absent when there is no `zoeken.yaml`. */
  search?: SearchContent;
  /** The outcome of the last accessibility run; `verouderd` when the content is no longer what was tested. */
  rapport?: Rapport & { verouderd: boolean };
}

/** One key for an entry of any soort. Example: `stap:verkennen`. */
export type Sleutel = `${Soort}:${string}`;
export const sleutelVan = ({ soort, id }: { soort: Soort; id: string }): Sleutel => `${soort}:${id}`;

/** Whether this entry is of that soort; narrows its data. */
export function isSoort<S extends Soort>(
  entry: { soort: Soort },
  soort: S,
): entry is Extract<ElkeEntry, { soort: S }> {
  return entry.soort === soort;
}
