/** The part of Pagefind's browser API (1.6) that searching uses. */
export interface Pagefind {
  search: (vraag: string | null) => Promise<{ results: Resultaat[] }>;
}
export interface Resultaat {
  /** The name of the fragment with the page's text; `Zoekpagina.fragment`. */
  id: string;
  score: number;
}

/**
 * Stands between the parts of a compound in the pages that Pagefind reads: it parts words there. The checks
 * refuse it in what writers write, so that every one in an answer is ours.
 */
export const SPLITSTEKEN = '|';

/** Pagefind that does not search for the same twice in a row: words stay the same while someone types on. */
export function metGeheugen(pagefind: Pagefind): Pagefind {
  const gezocht = new Map<string | null, ReturnType<Pagefind['search']>>();
  return {
    search: (vraag) => {
      const bekend = gezocht.get(vraag);
      if (bekend) return bekend;
      if (gezocht.size >= MEESTE_GEHEUGEN) gezocht.clear();
      const antwoord = pagefind.search(vraag);
      gezocht.set(vraag, antwoord);
      // What failed may succeed the next time.
      antwoord.catch(() => gezocht.delete(vraag));
      return antwoord;
    },
  };
}
const MEESTE_GEHEUGEN = 60;
