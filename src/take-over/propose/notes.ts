import { isIn, wasIn, type Difference } from '../compare/difference.ts';
import type { Note } from '../proposal.ts';
import { headingAbove, sourceOffset, type Comparison } from './comparison.ts';

/** What was written beside the text, with the place of the paragraph that it stands at. */
export function notesOf(comparison: Comparison, found: readonly Difference[]): Note[] {
  const { made, is } = comparison;
  const origins = originsOf(comparison, found);
  return is.flatMap((paragraph, n) => {
    const origin = origins.get(n);
    const run = origin === undefined ? undefined : made.traced[origin]?.[0]?.runs[0];
    return paragraph.remarks.map((remark) => ({
      ...remark,
      under: headingAbove(is, n),
      at: paragraph.words,
      ...(run && { place: made.placeOf(run.spot.leaf, sourceOffset(run, 0)) }),
    }));
  });
}

/** Where each paragraph that came back stood in the file as it was made; what is new stood nowhere. */
export function originsOf({ made, is }: Comparison, found: readonly Difference[]): Map<number, number> {
  const origins = new Map(
    found.flatMap((each) =>
      'was' in each && 'is' in each ? isIn(each).map((n) => [n, each.was] as const) : [],
    ),
  );
  const come = new Set(found.flatMap(isIn));
  const gone = new Set(found.flatMap(wasIn));
  // What did not change stands in the same order in both.
  const stayed = made.paragraphs.map((_, n) => n).filter((n) => !gone.has(n));
  is.map((_, n) => n)
    .filter((n) => !come.has(n))
    .forEach((n, i) => {
      const origin = stayed[i];
      if (origin !== undefined) origins.set(n, origin);
    });
  return origins;
}
