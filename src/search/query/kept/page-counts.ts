import { isSmallStem } from '../reading/stop-words.ts';
import { root } from '../reading/stem.ts';
import type { Core } from './core.ts';
import { unpackNumbers } from './pack.ts';
import type { ShortTexts } from './places.ts';
import type { Posting } from './text-index.ts';

/** On how many pages each stem stands: in a title, a search word or the text. */
export function pageCounts(
  { counts, text }: Pick<Core, 'counts' | 'text'>,
  stems: readonly string[],
  postings: ReadonlyMap<string, readonly Posting[]>,
  short: readonly ShortTexts[],
): Map<string, number> {
  const named = new Map<string, Set<number>>();
  for (const [page, { title, term }] of short.entries())
    for (const word of [...title, ...term]) {
      const known = named.get(root(word));
      if (known) known.add(page);
      else named.set(root(word), new Set([page]));
    }
  const all = new Map([...postings].map(([stem, rows]) => [stem, rows.length]));
  const told = unpackNumbers(counts);
  for (const [i, stem] of (text ? stems.filter(isSmallStem) : stems).entries())
    all.set(stem, Math.max(told[i] ?? 0, all.get(stem) ?? 0));
  for (const [stem, pages] of named) {
    const rows = postings.get(stem);
    const both = rows ? rows.filter(({ page }) => !pages.has(page)).length + pages.size : pages.size;
    all.set(stem, Math.max(both, all.get(stem) ?? 0));
  }
  return all;
}
