/** The part of Pagefind's browser API (1.6) that searching uses. */
export interface Pagefind {
  search: (vraag: string | null) => Promise<{ results: Resultaat[] }>;
}
export interface Resultaat {
  /** The name of the fragment with the page's text; `Zoekpagina.fragment`. */
  id: string;
  score: number;
  data: () => Promise<Treffer>;
}
export interface Treffer {
  content: string;
  excerpt: string;
  sub_results: Deelresultaat[];
}
export interface Deelresultaat {
  title: string;
  url: string;
  excerpt: string;
  weighted_locations: { balanced_score: number }[];
}

/**
 * Stands between the parts of a compound in the pages that Pagefind reads: it parts words there. The checks
 * refuse it in what writers write, so that every one in an answer is ours. Before a word it says that the word is a
 * label, which can be found but does not stand in an excerpt.
 */
export const SPLITSTEKEN = '|';
