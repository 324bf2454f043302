/**
 * Every number by which search reads and ranks, but for those of BM25F (`weights.ts`). What `tests/site/search-sets.test.ts`
 * makes by rule, and the sets of questions that nobody tuned for, watch that it is not made for a few questions alone.
 */

/** What Pagefind is asked, and how its answer is read. */
export const PAGEFIND = {
  /** How many words are looked up in the text of a large handbook, the most telling first: each fetches some 30 kB of index, and a third found no page that two did not. */
  mostWords: 2,
  /** Words that stand on more than this share of the pages tell too little to fetch them, unless alone. */
  toPopular: 0.7,
  /** The best page of a word has 1; this power lifts those below it, as a title alone makes a page five times better. */
  power: 0.5,
  /** Below this share of the best a page only has a word that begins alike. */
  atLeast: 0.02,
} as const;

/** How much a match counts, by where it stands. */
export const FIELD = {
  /** A part of a compound in a title or search word, against the word itself. */
  part: 0.6,
} as const;

/** How much a way to read a word counts, against the word as it was typed (1.0). */
export const VARIANT = {
  /** Mended: nearly as sure, as nothing else is like it. */
  mended: 0.95,
  /** A second candidate for the same slip. */
  mendedSecond: 0.4,
  /** The beginning of a word, while someone types. */
  begin: 0.75,
  /** The beginning of a word with a slip in it. */
  beginningLike: 0.6,
  /** All parts of a compound that stands nowhere as a whole. */
  cut: 0.8,
  /** All parts of a compound that does stand somewhere: the page may write it apart. */
  writtenApart: 0.35,
  /** Another word for the same, from the begrippen. */
  synonym: 0.55,
  /** The same, of a word that the handbook does not use. */
  meant: 1,
  /** `zet … op` read as `opzetten`. */
  separable: 0.8,
} as const;

/** How much a kind of word tells. */
export const WORD = {
  /** `de`, `een`, `ik`: breaks ties inside a search word («wie doet wat»), no more. */
  stop: 0.06,
  /** `hoe`, `wat`, `mag`: says that a question is asked, not about what. */
  query: 0.1,
  /** `mensen`, `needed`, `doen`: in every second sentence. */
  vague: 0.5,
  /** `example`, `formElement`: mostly says which kind of page is wanted. */
  soort: 0.45,
  /** In no title and no search word: how something is said, rarely what it is about (`vandaan`, `inzetten`). */
  sideMatter: 0.45,
  /** On no page at all: a page cannot be blamed for lacking it. */
  nowhere: 0.2,
  /** Two words written apart that are one: worth more than either, as it says how they belong together. */
  together: 0.8,
  /** A group of words that has another name: on top of the words themselves. */
  described: 0.7,
} as const;

/** What the question as a whole adds. */
export const WHOLE = {
  /** A title or search word that says the same as the question, by the share that both have. */
  fieldEqual: 1.1,
  /** How the share of the question counts in that: a sentence holds more than a search word does. */
  restQuery: 0.5,
  /** How much the running text tells when no title or search word is like the question, and when one says all of it. */
  textAlone: 1.4,
  textBeside: 0.3,
  /** How much a page loses that has nothing of the question's other words: at most this share. */
  missing: 0.6,
  /** Pages with less than this share of what was asked are no result… */
  atLeast: 0.3,
  /** …pages with this share always are… */
  everything: 0.95,
  /** …and neither are pages with less than this share of the best one's points. */
  ofBest: 0.12,
} as const;

/** How much likelier a kind of page is, for a kind of question. */
export const SOORT = {
  /** A question that asks: the page that answers exactly such a question. */
  vraag: { vraag: 1.15 },
  /** `example`, `brief`, `formElement`: a document to fill in. */
  sjabloon: { sjabloon: 1.45 },
  /** One bare term: what is it? */
  begrip: { begrip: 1.4 },
  /** What a word means. */
  betekenis: { begrip: 1.3 },
  /** `module`, `oefening`, `interview`: a kind of page by its name. */
  module: { module: 1.25 },
  stap: { stap: 1.2 },
  portret: { portret: 1.4 },
  verslag: { verslag: 1.4 },
  /** The question names a whole. */
  overzicht: { overzicht: 1.3 },
  /** Of all pages: sources are at the end of a search, not at its beginning. */
  altijd: { bron: 0.5, overzicht: 1.1, portret: 0.9 },
} as const;

/** When a word may be taken for another: its length, and how many slips at most. */
export const FAULTS: readonly (readonly [lengte: number, hoogstens: number])[] = [
  // Below six letters every word is like another, and two slips in eight make another word.
  [6, 1],
  [10, 2],
];
/** Mending: a slip against how common the word is, and a first letter, which people seldom miss. */
export const MEND = { perFault: 1, often: 0.12, firstLetter: 0.6 } as const;
