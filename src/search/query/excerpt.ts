import { fragmentOf } from './fragment.ts';
import { NOTE, type PageText, type TextPlace } from './kept/page-text.ts';
import { root } from './reading/stem.ts';
import { searchWordsIn, type SearchWord } from './reading/words.ts';

/** A piece of text; `hit` when it is a word that was asked for. */
export interface Piece {
  text: string;
  hit: boolean;
}
/** Where on a page it stands. */
export interface ExcerptSpot {
  /** The anchor; empty at the top of the page. */
  id: string;
  /** What the browser is to mark there, as it stands after `:~:text=`; empty when the anchor alone is better. */
  fragment: string;
}
/** A place on a page that has what was asked for. */
export interface Found extends ExcerptSpot {
  heading: string;
}
/** What a page says about a question. */
export interface Excerpt {
  /** The passage that says most about it. */
  pieces: Piece[];
  /** Where the page is best opened. */
  opens: ExcerptSpot;
  places: Found[];
}

/** What was asked for: how much each stem tells, and the parts of compounds. */
export interface Wanted {
  tells: ReadonlyMap<string, number>;
  partsOf: (word: string) => readonly string[];
}

/** How many characters an excerpt has at most: the search page keeps room for it. */
export const MOST_LETTERS = 160;
/** How many words stand before the first that was asked for, and how many places of a page are shown. */
const BEFORE = 4;
const MOST_PLACES = 2;
/** Blocks with fewer words are labels: they are shown only when nothing else has what was asked for. */
const LABEL = 5;

/** What to show of a page: the passage that says most, and the best of its places. */
export function excerptOf(page: PageText, summary: string, wanted: Wanted): Excerpt {
  const top = page.find(({ id }) => id === '');
  const above = bestBlock({ id: '', kop: '', blokken: [summary, ...(top?.blokken ?? [])] }, wanted);
  const places = page
    .map((place) => ({ place, ...bestBlock(place, wanted) }))
    .filter(({ place, score }) => place.id !== '' && score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_PLACES);
  const found = places.map(({ place, block, hits: [first] }): Found => ({
    heading: place.kop,
    id: place.id,
    fragment: block !== undefined && first ? fragmentOf(page, block, first) : '',
  }));
  const [best] = places;
  // A page that has the words at its top opens there, and any other where they stand.
  const atTop = above.hits.length > 0 || !best;
  const passage = best?.block !== undefined && best.passage > above.passage ? best : above;
  return {
    pieces: cut(passage.block ?? (summary || top?.blokken[0]) ?? '', passage.hits),
    opens: (atTop ? undefined : found[0]) ?? { id: '', fragment: '' },
    places: found,
  };
}

interface Hit extends SearchWord {
  tells: number;
  stem: string;
}

interface Best {
  block?: string;
  hits: Hit[];
  /** How much the place as a whole has, and the block alone. */
  score: number;
  passage: number;
}

/** The block of a place that has most of what was asked for, and how much the place as a whole has. */
function bestBlock({ kop: heading, blokken: blocks }: TextPlace, wanted: Wanted): Best {
  let best: Best = { hits: [], score: 0, passage: 0 };
  const whole = new Map<string, number>();
  for (const block of blocks) {
    const hits = hitsIn(block, wanted);
    if (hits.length === 0) continue;
    for (const { stem, tells } of hits) whole.set(stem, tells);
    const distinct = sum(new Map(hits.map(({ stem, tells }) => [stem, tells])).values());
    const long = searchWordsIn(block).length >= LABEL ? 1 : 0.3;
    const score = long * (distinct + 0.02 * Math.min(5, hits.length));
    if (score > best.score) best = { block, hits, score, passage: score };
  }
  const inHeading = sum(new Map(hitsIn(heading, wanted).map(({ stem, tells }) => [stem, tells])).values());
  // A heading that says it, with words below it that do not: the words are those that come first.
  const shown = best.block ?? (inHeading > 0 ? blocks[0] : undefined);
  return {
    ...(shown !== undefined && { block: shown }),
    hits: best.hits,
    passage: best.passage,
    score: best.score + 0.5 * sum(whole.values()) + 1.5 * inHeading,
  };
}

function hitsIn(text: string, { tells, partsOf }: Wanted): Hit[] {
  return searchWordsIn(text).flatMap((word) => {
    const found = [word.word, ...partsOf(word.word)]
      .map(root)
      .flatMap((stem) => (tells.has(stem) ? [{ stem, tells: tells.get(stem) ?? 0 }] : []))
      .sort((a, b) => b.tells - a.tells)[0];
    return found ? [{ ...word, ...found }] : [];
  });
}

/** The part of a block in which most of the words stand that were asked for, with those words apart. */
function cut(block: string, hits: readonly Hit[]): Piece[] {
  const words = searchWordsIn(block);
  const from = hits.length > 0 ? densest(words, hits) : 0;
  const until = lastFrom(words, from) + 1;
  const begin = from === 0 ? 0 : (words[from]?.begin ?? 0);
  const end = until < words.length ? (words[until - 1]?.end ?? block.length) : block.length;
  const pieces: Piece[] = [];
  const add = (text: string, hit: boolean) => {
    const clean = text.replaceAll(NOTE, '').replaceAll(/ {2,}/g, ' ');
    const before = pieces.at(-1);
    if (!clean) return;
    if (before && before.hit === hit) before.text += clean;
    else pieces.push({ text: clean, hit });
  };
  if (begin > 0) add('… ', false);
  let at = begin;
  for (const hit of hits) {
    if (hit.begin < begin || hit.end > end) continue;
    add(block.slice(at, hit.begin), false);
    add(block.slice(hit.begin, hit.end), true);
    at = hit.end;
  }
  add(block.slice(at, end), false);
  if (end < block.length) add(' …', false);
  return pieces;
}

/** At which word the window begins: where it holds most, with a few words before the first. */
function densest(words: readonly SearchWord[], hits: readonly Hit[]): number {
  // From here on the window reaches the end of the block: later it would only hold less.
  const latest = words.findIndex((_, i) => lastFrom(words, i) === words.length - 1);
  const index = new Map(words.map(({ begin }, i) => [begin, i]));
  const at = hits.map((hit) => ({ ...hit, i: index.get(hit.begin) ?? 0 }));
  let best = { from: 0, score: -1 };
  for (const { i } of at) {
    const from = Math.max(0, Math.min(i - BEFORE, latest));
    const until = lastFrom(words, from);
    const inside = at.filter((hit) => hit.i >= from && hit.i <= until);
    const score = sum(new Map(inside.map(({ stem, tells }) => [stem, tells])).values());
    if (score > best.score) best = { from, score };
  }
  return best.from;
}

/** The last word that an excerpt holds which begins at `from`. */
function lastFrom(words: readonly SearchWord[], from: number): number {
  const end = (words[from]?.begin ?? 0) + MOST_LETTERS;
  const over = words.findIndex((word, i) => i > from && word.end > end);
  return over === -1 ? words.length - 1 : over - 1;
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
