import { FIELD } from './reading-weights.ts';
import type { IndexedPage } from './kept/core.ts';
import { root } from './reading/stem.ts';
import type { Dictionary } from './kept/dictionary.ts';
import { searchWordsIn } from './reading/words.ts';

/** A title, or one search word, of a page. */
export interface SearchField {
  page: number;
  soort: 'titel' | 'zoekwoord';
  /** The stems of its words, in order. */
  stems: string[];
}

/** Where a stem stands in the fields: which one, and whether as a word or as part of a compound. */
export interface SearchPosition {
  field: SearchField;
  weight: number;
}

/** Every stem of every field. */
export class Fields {
  readonly #byStem = new Map<string, SearchPosition[]>();
  /** Per stem on how many pages its word stands. */
  readonly #pages = new Map<string, number>();

  readonly #book: Dictionary;

  constructor(book: Dictionary) {
    this.#book = book;
  }

  /** Takes up the fields of the page with this number. */
  add(page: number, { titel: title, zoekwoorden: searchWords }: IndexedPage): void {
    this.#take({ page, soort: 'titel', stems: [] }, title);
    for (const searchWord of searchWords) this.#take({ page, soort: 'zoekwoord', stems: [] }, searchWord);
  }

  with = (stem: string): readonly SearchPosition[] => this.#byStem.get(stem) ?? [];

  /** On how many pages the word of a stem stands that is in a field. */
  pagesWith = (stem: string): number => this.#pages.get(stem) ?? 1;

  #take(field: SearchField, text: string): void {
    for (const { word } of searchWordsIn(text)) {
      const whole = root(word);
      field.stems.push(whole);
      this.#pages.set(whole, this.#book.pagesWith(word));
      this.#put(whole, { field, weight: 1 });
      for (const part of this.#book.partsOf(word)) this.#put(root(part), { field, weight: FIELD.part });
    }
  }

  #put(stem: string, position: SearchPosition): void {
    const list = this.#byStem.get(stem);
    if (list) list.push(position);
    else this.#byStem.set(stem, [position]);
  }
}
