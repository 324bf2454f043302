/** The part of Pagefind's browser API (1.6) that the search page uses. */
export interface Pagefind {
  options: (opties: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  search: (vraag: string | null, opties: { filters: Filters }) => Promise<Gevonden>;
}
/** Within a key any value will do; keys narrow each other. */
export type Filters = Record<string, { any: string[] }>;
export interface Gevonden {
  results: { id: string; data: () => Promise<Treffer> }[];
  /** Per key and value: how many pages remain when that value is chosen too. */
  filters: Record<string, Record<string, number>>;
}
export interface Treffer {
  url: string;
  excerpt: string;
  meta: { title?: string };
  filters: Record<string, string[]>;
  sub_results: { title: string; url: string; excerpt: string }[];
}
