import type { IndexedPage } from './core.ts';
import { root } from '../reading/stem.ts';
import type { Posting } from './text-index.ts';
import { LENGTH, OTHER_FORM, PART, SATURATION, SPOT, type SearchSpot } from '../weights.ts';
import type { Dictionary } from './dictionary.ts';
import { searchWordsIn } from '../reading/words.ts';

/** A stem at one spot of one page, weighed. */
interface Place {
  page: number;
  value: number;
  /** The word as it stands there; empty when it is not known. */
  form: string;
}

const SHORT = ['title', 'term', 'summary', 'said', 'address'] as const;
type ShortSpot = (typeof SHORT)[number];
/** The words of the short texts of a page. */
export type ShortTexts = Readonly<Record<ShortSpot, readonly string[]>>;

export const shortTextsOf = ({
  titel: title,
  zoekwoorden: searchWords,
  samenvatting: summary,
  gezegd: said,
  adres: address,
}: IndexedPage): ShortTexts => ({
  title: wordsOf(title),
  term: wordsOf(searchWords.join(' ')),
  summary: wordsOf(summary),
  said: wordsOf(said),
  address: wordsOf(address.replaceAll(/[-/]/g, ' ')),
});

/** How many words each short text has on average. */
export const meansOf = (texts: readonly ShortTexts[]): Record<ShortSpot, number> => {
  const mean = (spot: ShortSpot) => meanOf(texts.map((each) => each[spot].length));
  return {
    title: mean('title'),
    term: mean('term'),
    summary: mean('summary'),
    said: mean('said'),
    address: mean('address'),
  };
};

/** Where every stem stands: in the short texts of all pages, and in their running text as far as that is known. */
export class Places {
  readonly #short = new Map<string, Place[]>();
  readonly #text: ReadonlyMap<string, readonly Posting[]>;
  readonly #lengths: Readonly<Record<'text' | 'heading', readonly number[]>>;
  readonly #book: Dictionary;
  readonly #commonForm: (word: string) => boolean;

  /**
   * @param text where every stem stands in the texts
   * @param pages how many there are
   */
  constructor(book: Dictionary, text: ReadonlyMap<string, readonly Posting[]>, pages: number) {
    this.#book = book;
    this.#text = text;
    this.#lengths = lengthsOf(text, pages);
    this.#commonForm = (word) => book.commonForm(word) === word;
  }

  /**
   * Takes up the short texts of the page with this number.
   * @param means how many words each has on average
   */
  add(page: number, texts: ShortTexts, means: Readonly<Record<ShortSpot, number>>): void {
    for (const spot of SHORT)
      for (const form of texts[spot]) {
        const value = weigh(spot, 1, texts[spot].length / means[spot]);
        this.#put(root(form), { page, value, form });
        for (const part of this.#book.partsOf(form))
          this.#put(root(part), { page, value: value * PART, form: part });
      }
  }

  /**
   * Per page how much it is about a word, above 0 and at most 1 + `SATURATION`.
   * @param text how much the running text tells, against 1
   */
  about = (word: string, text: number): Map<number, number> => saturated(this.#sums(word, text));

  /** The same, with how much texts are about words from elsewhere: from the index of a large handbook. */
  with =
    (shares: ReadonlyMap<string, ReadonlyMap<number, number>>) =>
    (word: string, text: number): Map<number, number> => {
      const sums = this.#sums(word, text);
      for (const [page, share] of shares.get(root(word)) ?? [])
        sums.set(page, (sums.get(page) ?? 0) + BEST_TEXT * share * text);
      return saturated(sums);
    };

  #sums(word: string, share: number): Map<number, number> {
    const stem = root(word);
    const sums = new Map<number, number>();
    const add = (page: number, value: number) => sums.set(page, (sums.get(page) ?? 0) + value);
    for (const { page, value, form } of this.#short.get(stem) ?? [])
      add(page, form === word ? value : value * OTHER_FORM);
    const common = this.#commonForm(word);
    const rows = this.#text.get(stem) ?? [];
    // A word that most texts have says little of any: there it counts by the share of pages that lack it.
    const tells = share * (1 - rows.length / Math.max(1, this.#lengths.text.length));
    for (const { page, times, heading, common: form } of rows) {
      const exact = tells * (!common || form ? 1 : OTHER_FORM);
      add(page, exact * weigh('text', times, this.#lengths.text[page] ?? 1));
      if (heading) add(page, exact * weigh('heading', 1, this.#lengths.heading[page] ?? 1));
    }
    return sums;
  }

  #put(stem: string, place: Place): void {
    const known = this.#short.get(stem);
    if (known) known.push(place);
    else this.#short.set(stem, [place]);
  }
}

/** What the page whose text is most about a word gains by it, beside the spots. */
const BEST_TEXT = 4;

const saturated = (sums: ReadonlyMap<number, number>): Map<number, number> =>
  new Map([...sums].map(([page, sum]) => [page, ((SATURATION + 1) * sum) / (SATURATION + sum)]));

const wordsOf = (text: string): string[] => searchWordsIn(text).map(({ word }) => word);

const weigh = (spot: SearchSpot, times: number, length: number): number =>
  (SPOT[spot] * times) / (1 - LENGTH[spot] + LENGTH[spot] * length);

/** Per page how long its text and its headings are, against the mean of all. */
function lengthsOf(
  text: ReadonlyMap<string, readonly Posting[]>,
  pages: number,
): Record<'text' | 'heading', number[]> {
  const words = Array.from({ length: pages }, () => 0);
  const headings = Array.from({ length: pages }, () => 0);
  for (const rows of text.values())
    for (const { page, times, heading } of rows) {
      words[page] = (words[page] ?? 0) + times;
      if (heading) headings[page] = (headings[page] ?? 0) + 1;
    }
  const [meanWords, meanHeadings] = [meanOf(words), meanOf(headings)];
  return {
    text: words.map((length) => length / meanWords),
    heading: headings.map((length) => length / meanHeadings),
  };
}

const meanOf = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length) || 1;
