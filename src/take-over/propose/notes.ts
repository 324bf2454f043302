import type { Difference } from '../compare/align.ts';
import type { Note } from '../proposal.ts';
import { headingAbove, sourceOffset, type Comparison } from './comparison.ts';

/** What was written beside the text, with the place of the paragraph that it stands at. */
export function notesOf({ made, is }: Comparison, found: readonly Difference[]): Note[] {
  const cameFrom = new Map(
    found.flatMap((each) => ('was' in each && 'is' in each ? [[each.is, each.was]] : [])),
  );
  const fresh = new Set(found.flatMap((each) => (each.kind === 'added' ? [each.is] : [])));
  const gone = new Set(found.flatMap((each) => ('was' in each ? [each.was] : [])));
  // What did not change stands in the same order in both.
  const stayed = made.paragraphs.map((_, n) => n).filter((n) => !gone.has(n));
  let next = 0;
  return is.flatMap((paragraph, n) => {
    const origin = cameFrom.get(n) ?? (fresh.has(n) ? undefined : stayed[next++]);
    const run = origin === undefined ? undefined : made.traced[origin]?.[0]?.runs[0];
    return paragraph.remarks.map((remark) => ({
      ...remark,
      under: headingAbove(is, n),
      at: paragraph.words,
      ...(run && { place: made.placeOf(run.spot.leaf, sourceOffset(run, 0)) }),
    }));
  });
}
