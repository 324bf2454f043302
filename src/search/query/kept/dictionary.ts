import { distance } from '../../../document/language/nearest.ts';
import { inBloom, readBloom, type Bloom } from './bloom.ts';
import { FAULTS, MEND } from '../reading-weights.ts';
import type { KnownWord } from './words.ts';
import { countBits, flag } from '../letters.ts';
import { root } from '../reading/stem.ts';
import { STOP_WORDS } from '../reading/stop-words.ts';

/** The words that the handbook uses, and what one may do with a word that it does not use. */
export class Dictionary {
  readonly #words: ReadonlyMap<string, KnownWord>;
  readonly #byLength: ReadonlyMap<number, KnownWord[]>;
  readonly #stems: ReadonlyMap<string, KnownWord>;
  /** The stems of parts of compounds. */
  readonly #asPart: ReadonlySet<string>;
  readonly #pages: ReadonlyMap<string, number>;
  #dictionary: Bloom | undefined;

  /**
   * @param list the words of the core, read
   * @param pages on how many pages each stem stands
   */
  constructor(list: readonly KnownWord[], pages: ReadonlyMap<string, number>) {
    this.#words = new Map(list.map((known) => [known.word, known]));
    this.#byLength = Map.groupBy(list, ({ word }) => word.length);
    this.#stems = commonForms(list);
    this.#asPart = new Set(list.flatMap(({ parts }) => parts.map(root)));
    this.#pages = pages;
  }

  /** Takes up the words that are never mended. @param dictionary a Bloom filter in base 64 */
  learn(dictionary: string): void {
    this.#dictionary = readBloom(dictionary);
  }

  /** Whether the handbook uses this word in some form, by itself or as part of a compound. */
  knows = (word: string): boolean => this.#stems.has(root(word)) || this.#asPart.has(root(word));

  /** On how many pages a word stands in some form, also as part of a compound; 0 when nowhere. */
  pagesWith = (word: string): number => (this.knows(word) ? (this.#pages.get(root(word)) ?? 1) : 0);

  /** A form of a word that stands in the handbook. Example: `coordinatoren` → `coordinator`. */
  shapeOf = (word: string): string =>
    this.#words.has(word) ? word : (this.#stems.get(root(word))?.word ?? word);

  /** The most common form of a word's stem; itself when the handbook has no form of it. */
  commonForm = (word: string): string => this.#stems.get(root(word))?.word ?? word;

  /** The parts of a compound that the handbook uses; none for another word. */
  partsOf = (word: string): readonly string[] =>
    (this.#words.get(word) ?? this.#stems.get(root(word)))?.parts ?? [];

  /** Words that begin so, the most common first; one per stem. */
  beginningWith(begin: string, atMost: number): string[] {
    const found = [...this.#words.values()]
      .filter(({ word }) => word.startsWith(begin))
      .sort((a, b) => this.pagesWith(b.word) - this.pagesWith(a.word));
    return [...new Map(found.map(({ word }) => [root(word), this.commonForm(word)])).values()].slice(
      0,
      atMost,
    );
  }

  /**
   * An unknown compound in words that the handbook uses, as few as may be; none when that does not work.
   * Example: `vertrouwenspersonennetwerk` → `['vertrouwenspersonen', 'netwerk']`.
   */
  cut(word: string, atMost = 3): readonly string[] {
    let best: readonly string[] = [];
    for (let i = word.length - SHORTEST_PART; i >= SHORTEST_PART && atMost > 1; i--) {
      const links = word.slice(0, i);
      const right = word.slice(i);
      if (STOP_WORDS.has(links) || STOP_WORDS.has(right) || !this.#isPart(links)) continue;
      if (this.#isPart(right)) return [links, right];
      const rest = best.length > 0 ? [] : this.cut(right, atMost - 1);
      if (rest.length > 0) best = [links, ...rest];
    }
    return best;
  }

  /** A word of its own, or one with the `s` that joins. */
  #isPart = (piece: string): boolean =>
    this.#words.has(piece) ||
    (this.#stems.has(root(piece)) && piece.length > SHORTEST_PART) ||
    (piece.length > SHORTEST_PART && piece.endsWith('s') && this.#words.has(piece.slice(0, -1)));

  /** Whether this is a Dutch word of its own, though the handbook does not use it: then it is no slip. */
  isDutch = (word: string): boolean =>
    this.#dictionary !== undefined && inBloom(this.#dictionary, root(word));

  /**
   * Words of which some beginning is a slip away: `netwerkbijeemk` is half of `netwerkbijeenkomst`, misspelt. The
   * likeliest first, one per stem. Never asked of a word that the handbook uses.
   */
  beginningLike(typed: string, most: number): string[] {
    const slips = FAULTS.findLast(([length]) => typed.length >= length)?.[1] ?? 0;
    if (slips === 0 || /\d/.test(typed)) return [];
    const found = [...this.#words.values()].flatMap(({ word }) => {
      if (word[0] !== typed[0] || word.length <= typed.length) return [];
      const away = awayFromBeginning(typed, word, slips);
      return away > slips ? [] : [{ word, points: MEND.often * Math.log2(this.pagesWith(word) + 1) - away }];
    });
    found.sort((a, b) => b.points - a.points || (a.word < b.word ? -1 : 1));
    return [...new Map(found.map(({ word }) => [root(word), word])).values()].slice(0, most);
  }

  /**
   * What a misspelt word may be meant to be, the likeliest first.
   * Never asked of a word that the handbook uses.
   */
  wordsLike(word: string): { known: KnownWord; faults: number }[] {
    const may = FAULTS.findLast(([length]) => word.length >= length)?.[1] ?? 0;
    if (may === 0 || /\d/.test(word) || this.isDutch(word)) return [];
    const letters = flag(word);
    const candidates: { known: KnownWord; faults: number; points: number }[] = [];
    for (let length = word.length - may; length <= word.length + may; length++)
      for (const known of this.#byLength.get(length) ?? []) {
        // A slip changes at most two of the letters that a word has.
        if (countBits(letters ^ flag(known.word)) > 2 * may || STOP_WORDS.has(known.word)) continue;
        const faults = distance(word, known.word);
        if (faults > may) continue;
        const first = word[0] === known.word[0] ? 0 : MEND.firstLetter;
        candidates.push({
          known,
          faults,
          points: MEND.often * Math.log2(this.pagesWith(known.word) + 1) - MEND.perFault * faults - first,
        });
      }
    candidates.sort((a, b) => b.points - a.points || (a.known.word < b.known.word ? -1 : 1));
    return candidates;
  }
}

const SHORTEST_PART = 4;

/** How many slips the nearest beginning of a word is away; more than `most` when none is near. */
function awayFromBeginning(typed: string, word: string, most: number): number {
  let best = most + 1;
  for (let length = typed.length - most; length <= typed.length + most && best > 0; length++)
    best = Math.min(best, distance(typed, word.slice(0, length)));
  return best;
}

/** Per stem its most common word. */
export function commonForms(words: readonly KnownWord[]): Map<string, KnownWord> {
  const forms = new Map<string, KnownWord>();
  for (const known of words) {
    const key = root(known.word);
    if (known.common || !forms.has(key)) forms.set(key, known);
  }
  return forms;
}
