import { WHOLE, SOORT, WORD } from './reading-weights.ts';
import type { Asked, Variant } from './reading/asked.ts';
import type { SearchField, Fields } from './fields.ts';

/** What ranking goes by. */
export interface Standing {
  /** How many pages there are. */
  count: number;
  /** On how many pages a word stands. */
  pagesWith: (word: string) => number;
  /** Per page how much it is about a word. @param text how much its running text tells, against 1 */
  about: (word: string, text: number) => ReadonlyMap<number, number>;
  /** Whether a stem is the subject of some page. */
  isSubject: (stem: string) => boolean;
  fields: Fields;
  /** The kind of a page: `stap`, `overzicht`. */
  kindOf: (page: number) => string;
  intent: keyof typeof SOORT | undefined;
  /** Per page what it gains by a term of its own that stands in the question to the letter. */
  phrases: ReadonlyMap<number, number>;
}
export interface Score {
  page: number;
  points: number;
}

/** The pages that answer what is asked, the best first; equals in the order of the site. */
export function rank(asked: readonly Asked[], standing: Standing): Score[] {
  const tells = asked.map((part) => importance(part, standing));
  const mass = sum(asked.map(({ counts }, i) => (counts ? (tells[i] ?? 0) : 0)));
  const points = new Map<number, number>();
  const covered = new Map<number, number>();
  const add = (map: Map<number, number>, page: number, value: number) =>
    map.set(page, (map.get(page) ?? 0) + value);
  const same = sameAsField(asked, tells, standing);
  // Where a title or search word answers, texts only mention; where none does, they are all there is.
  const best = Math.max(0, ...same.values());
  const text = WHOLE.textAlone - (WHOLE.textAlone - WHOLE.textBeside) * Math.min(1, best);
  for (const [i, part] of asked.entries())
    for (const [page, hit] of hitsOf(part, standing, text)) {
      add(points, page, (tells[i] ?? 0) * hit);
      if (part.counts) add(covered, page, tells[i] ?? 0);
    }
  for (const [page, share] of same) add(points, page, WHOLE.fieldEqual * share * sum(tells));
  for (const [page, gain] of standing.phrases) add(points, page, gain * sum(tells));
  const scores = [...points].map(([page, raw]) => {
    const coverage = mass > 0 ? Math.min(1, (covered.get(page) ?? 0) / mass) : 1;
    const chance = likelihood(standing.kindOf(page), standing.intent);
    return { page, coverage, points: raw * (1 - WHOLE.missing * (1 - coverage)) * chance };
  });
  scores.sort((a, b) => b.points - a.points || a.page - b.page);
  return results(scores, same);
}

/**
 * Which pages are a result. Pages that have too little of the question are none, unless no page has more: while one
 * telling word is known, there is an answer.
 */
function results(
  scores: readonly (Score & { coverage: number })[],
  same: ReadonlyMap<number, number>,
): Score[] {
  const least = (scores[0]?.points ?? 0) * WHOLE.ofBest;
  const enough = scores.filter(({ coverage, points, page }) => {
    // A page that has all that was asked is a result, however far down.
    if (coverage >= WHOLE.everything) return points > 0;
    return (coverage >= WHOLE.atLeast || (same.get(page) ?? 0) > WHOLE.atLeast) && points >= least;
  });
  return enough.length > 0 ? enough : scores.filter(({ points }) => points > 0 && points >= least);
}

/** How much a part of the question tells: the fewer pages have it, the more, if it is a subject at all. */
export function importance(
  { variants, weight }: Asked,
  { count, pagesWith, isSubject }: Pick<Standing, 'count' | 'pagesWith' | 'isSubject'>,
): number {
  // As it was typed, or else the first way to read it that is used at all.
  const first = variants.find(({ words }) => words.every((word) => pagesWith(word) > 0));
  if (!first) return weight * WORD.nowhere;
  const pages = Math.min(...first.words.map(pagesWith));
  const subject = first.stems.some(isSubject) ? 1 : WORD.sideMatter;
  return weight * subject * rarity(count, pages);
}

/** How much a word tells that stands on so many of the pages (BM25's idf). */
const rarity = (count: number, pages: number): number =>
  Math.log(1 + (count - Math.min(count, pages) + 0.5) / (pages + 0.5));

/** Per page how well it has a part of the question, by the best way to read it. */
function hitsOf({ variants }: Asked, standing: Standing, text: number): Map<number, number> {
  const best = new Map<number, number>();
  for (const variant of variants)
    for (const [page, hit] of hitsOfVariant(variant, standing, text))
      best.set(page, Math.max(best.get(page) ?? 0, hit * variant.weight));
  return best;
}

/** Pages that have every word; the weakest counts. */
function hitsOfVariant({ words }: Variant, { about }: Standing, text: number): ReadonlyMap<number, number> {
  const [first, ...rest] = words.map((word) => about(word, text));
  const both = new Map(first);
  for (const other of rest)
    for (const [page, hit] of both) {
      const also = other.get(page);
      if (also === undefined) both.delete(page);
      else both.set(page, Math.min(hit, also));
    }
  return both;
}

/**
 * Per page how far one of its fields says the same as the question: the share of the question that the field
 * has, times the share of the field that the question has. Both at most 1. What the question says beyond the
 * field counts less against it than the other way round: people ask in sentences.
 */
function sameAsField(
  asked: readonly Asked[],
  tells: readonly number[],
  standing: Standing,
): Map<number, number> {
  const mass = sum(asked.map(({ counts }, i) => (counts ? (tells[i] ?? 0) : 0))) || sum(tells);
  const hits = new Map<SearchField, Map<string, number>>();
  const covered = new Map<SearchField, number>();
  for (const [i, { variants, counts }] of asked.entries()) {
    const best = new Map<SearchField, number>();
    for (const variant of variants)
      for (const stem of variant.stems)
        for (const { field, weight } of standing.fields.with(stem)) {
          const share = (weight * variant.weight) / variant.stems.length;
          best.set(field, Math.max(best.get(field) ?? 0, share));
          const stems = hits.get(field) ?? new Map<string, number>();
          stems.set(stem, Math.max(stems.get(stem) ?? 0, weight * variant.weight));
          hits.set(field, stems);
        }
    if (counts || mass === sum(tells))
      for (const [field, share] of best)
        covered.set(field, (covered.get(field) ?? 0) + share * (tells[i] ?? 0));
  }
  const same = new Map<number, number>();
  for (const [field, stems] of hits) {
    const ofQuestion = Math.min(1, (covered.get(field) ?? 0) / mass);
    const value = ofQuestion ** WHOLE.restQuery * shareOfField(field, stems, standing);
    same.set(field.page, Math.max(same.get(field.page) ?? 0, value));
  }
  return same;
}

/** The share of a field that was asked for; small words in it weigh little, rare ones much. */
function shareOfField(
  field: SearchField,
  hits: ReadonlyMap<string, number>,
  { count, fields }: Pick<Standing, 'count' | 'fields'>,
): number {
  let whole = 0;
  let part = 0;
  for (const stem of field.stems) {
    const weight = WORD.stop + rarity(count, fields.pagesWith(stem));
    whole += weight;
    part += weight * Math.min(1, hits.get(stem) ?? 0);
  }
  return whole > 0 ? part / whole : 0;
}

/** How much likelier this kind of page is for this kind of question. */
function likelihood(kind: string, intent: Standing['intent']): number {
  const always = (SOORT.altijd as Record<string, number>)[kind] ?? 1;
  return intent ? always * ((SOORT[intent] as Record<string, number>)[kind] ?? 1) : always;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
