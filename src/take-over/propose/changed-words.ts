import { certain } from '../../document/certain.ts';
import { wordEdits, type WordEdit } from '../compare/word-edits.ts';
import { partsOf, withEdits } from '../compare/word-parts.ts';
import type { SourceEdit } from '../source/source-edit.ts';
import { wordSource } from '../source/word-source.ts';
import { isEvidenced } from '../trace/spots.ts';
import { why } from '../why.ts';
import {
  aboutOf,
  headingAbove,
  placeIn,
  type Comparison,
  type Made,
  type Of,
  type Unnumbered,
} from './comparison.ts';

/** Other words in a paragraph: what is plain is one proposal, what a person must do another. */
export function changedWords({ made, is }: Comparison, { was: from, is: to }: Of<'changed'>): Unnumbered[] {
  const { paragraphs: was } = made;
  const [before, after] = [certain(was[from]), certain(is[to])];
  const edits = wordEdits(before.words, after.words);
  const basis = {
    kind: 'changed' as const,
    about: aboutOf(before),
    under: headingAbove(was, from),
    was: before.words,
    is: after.words,
  };
  const place = placeIn(made, from, edits[0]?.from ?? 0);
  if ((before.kind === 'heading') !== (after.kind === 'heading') && edits.length === 0)
    return [{ ...basis, ...place, parts: [{ is: 'same', words: before.words }], take: [], why: why.kind }];
  const judged = edits.map((edit) => ({ edit, ...judge(made, from, edit) }));
  const groups = [judged.filter(({ take }) => take), judged.filter(({ take }) => !take)];
  return groups.flatMap((group): Unnumbered[] => {
    const [first] = group;
    if (!first) return [];
    const own = group.map(({ edit }) => edit);
    const objection = group.find((each) => each.why !== undefined)?.why;
    return [
      {
        ...basis,
        is: withEdits(before.words, own),
        ...placeIn(made, from, first.edit.from),
        parts: partsOf(before.words, own),
        take: group.flatMap(({ take }) => take ?? []),
        ...(objection !== undefined && { why: objection }),
      },
    ];
  });
}

/** What to type for one change of words, or why that must be left to a person. */
function judge(made: Made, n: number, { from, to, text }: WordEdit): { take?: SourceEdit[]; why?: string } {
  const { closed } = certain(made.paragraphs[n]);
  if (closed.some((range) => (from < range.to && to > range.from) || (from > range.from && from < range.to)))
    return { why: why.closed };
  const segments = made.traced[n] ?? [];
  const around = segments
    .filter((segment) => segment.from <= from && to <= segment.to)
    .sort((a, b) => Number(a.runs[0]?.spot.closed) - Number(b.runs[0]?.spot.closed) || b.from - a.from);
  const [segment] = around;
  if (!segment)
    return { why: segments.some((each) => each.from < to && each.to > from) ? why.across : why.program };
  const [run, ...others] = segment.runs;
  if (!run || others.length > 0) return { why: why.several };
  const { spot } = run;
  if (spot.closed) return { why: why.closed };
  if (!made.isTyped(spot.leaf)) return { why: why.editie };
  const begin = run.from + certain(segment.at[from - segment.from]);
  const end = run.from + certain(segment.at[to - segment.from]);
  if (spot.leaf.text.sourced) return { why: why.sourced };
  if (isEvidenced(spot.leaf, spot.offset + begin, spot.offset + end)) return { why: why.evidenced };
  const edit = wordSource(spot, begin, end, text);
  return edit ? { take: [edit] } : { why: why.form };
}
