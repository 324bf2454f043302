import { equal } from './words.ts';

/** From which likeness on a term helps, from 0 to 1. */
const AT_LEAST = 0.34;

/** The terms that share most pairs of letters with a question, the best first; none when nothing is like it. */
export function termsLike(query: string, groups: readonly (readonly string[])[], atMost = 3): string[] {
  const asked = pairs(query);
  if (asked.size === 0) return [];
  return groups
    .map((group) => ({
      term: group[0] ?? '',
      points: Math.max(...group.map((name) => likeness(asked, pairs(name)))),
    }))
    .filter(({ points: points }) => points >= AT_LEAST)
    .sort((a, b) => b.points - a.points)
    .slice(0, atMost)
    .map(({ term }) => term);
}

function pairs(text: string): ReadonlySet<string> {
  const letters = equal(text.slice(0, 80)).replace(/[^a-z0-9]/g, '');
  return new Set(Array.from({ length: Math.max(0, letters.length - 1) }, (_, i) => letters.slice(i, i + 2)));
}

/** The share of pairs that both have (Dice). */
function likeness(one: ReadonlySet<string>, two: ReadonlySet<string>): number {
  let together = 0;
  for (const pair of one) if (two.has(pair)) together++;
  return (2 * together) / (one.size + two.size);
}
