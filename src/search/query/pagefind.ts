/** The part of Pagefind's browser API (1.6) that searching uses. */
export interface Pagefind {
  search: (query: string | null) => Promise<{ results: Result[] }>;
}
export interface Result {
  /** The name of the fragment with the page's text; `Zoekpagina.fragment`. */
  id: string;
  score: number;
}

/**
 * Stands between the parts of a compound in the pages that Pagefind reads: it parts words there. The checks
 * refuse it in what writers write, so that every one in an answer is ours.
 */
export const SPLIT_MARK = '|';

/** Pagefind that does not search for the same twice in a row: words stay the same while someone types on. */
export function withMemory(pagefind: Pagefind): Pagefind {
  const sought = new Map<string | null, ReturnType<Pagefind['search']>>();
  return {
    search: (query) => {
      const known = sought.get(query);
      if (known) return known;
      if (sought.size >= MOST_MEMORY) sought.clear();
      const answer = pagefind.search(query);
      sought.set(query, answer);
      // What failed may succeed the next time.
      answer.catch(() => sought.delete(query));
      return answer;
    },
  };
}
const MOST_MEMORY = 60;
