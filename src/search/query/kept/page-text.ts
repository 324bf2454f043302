/** A piece of a page that has an address of its own: what stands under a heading. */
export interface TextPlace {
  /** Its anchor; empty above the first heading. */
  id: string;
  kop: string;
  /** Running text: one string per paragraph, cell or item. `NOTE` stands where a note was left out. */
  blokken: string[];
}

/** The text of a page as excerpts are made of it. */
export type PageText = TextPlace[];

/** Stands for a note between two words: a passage to mark may not run across it. */
export const NOTE = '\u2060';
