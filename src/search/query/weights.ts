/**
 * How text is ranked by the words that it holds: BM25F. Measured with questions that nobody tuned for; wide sweeps of
 * one number move recall by two points at most, so they are better left alone (`docs/adr/0021-…`). What moved it more:
 * a word of most texts counts less in each (`kept/places.ts`), so that headings can count more.
 */

/** Where a word can stand on a page. */
export type SearchSpot = 'title' | 'term' | 'heading' | 'summary' | 'said' | 'address' | 'text';

/** How much a word tells by where it stands, against once in the running text. */
export const SPOT: Readonly<Record<SearchSpot, number>> = {
  title: 6,
  term: 3,
  heading: 11,
  summary: 2.5,
  /** How people say what a page is about: everyday words, of which one alone says little. */
  said: 1.5,
  address: 3,
  text: 0.8,
};

/** How much a longer one of these counts against its words: 0 not at all, 1 in proportion. */
export const LENGTH: Readonly<Record<SearchSpot, number>> = {
  title: 0.4,
  term: 0.5,
  heading: 0.6,
  summary: 0.3,
  said: 0.3,
  address: 0.3,
  text: 0.9,
};

/** How fast more of the same word stops to tell more. */
export const SATURATION = 2;

/** What a word counts that stands there in another form than was typed. */
export const OTHER_FORM = 0.7;

/** What a part of a compound counts against a word of its own. */
export const PART = 0.6;

/** A title or term of two words or more that stands in the question to the letter, small words too. */
export const PHRASE = 0.25;
/** A title that is the whole question: whoever types it has seen it. */
export const TITLE = 2;
