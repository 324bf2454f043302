import { certain } from '../../document/certain.ts';
import type { WordPart } from '../proposal.ts';
import { joinedSource, partedSource } from '../source/parted-source.ts';
import type { SourceEdit } from '../source/source-edit.ts';
import { why } from '../why.ts';
import {
  aboutOf,
  headingAbove,
  placeIn,
  wholeLeaf,
  type Comparison,
  type Made,
  type Of,
  type Unnumbered,
} from './comparison.ts';

/** Stands where a paragraph ends. */
const END = ' ¶ ';

/** A paragraph that somebody parted in two. */
export function splitParagraph({ made, is }: Comparison, { was: n, is: to }: Of<'split'>): Unnumbered {
  const before = certain(made.paragraphs[n]);
  const [first, second] = [certain(is[to]).words, certain(is[to + 1]).words];
  const { objection } = wholeLeaf(made, n, true);
  const take = objection === undefined ? splitSource(made, n, first.length) : undefined;
  return {
    kind: 'split',
    about: aboutOf(before),
    under: headingAbove(made.paragraphs, n),
    ...placeIn(made, n, first.length),
    was: before.words,
    is: first + END + second,
    parts: partsOf(first, 'in', second),
    take: take ?? [],
    ...(!take && { why: objection ?? why.where }),
  };
}

/** Two paragraphs that somebody put together. */
export function joinedParagraphs({ made, is }: Comparison, { was: n, is: to }: Of<'joined'>): Unnumbered {
  const [first, second] = [certain(made.paragraphs[n]), certain(made.paragraphs[n + 1])];
  const [own, other] = [wholeLeaf(made, n, true), wholeLeaf(made, n + 1, true)];
  const objection = own.objection ?? other.objection;
  const take = own.leaf && other.leaf && joinedSource(own.leaf, other.leaf, made.dataOf);
  return {
    kind: 'joined',
    about: aboutOf(first),
    under: headingAbove(made.paragraphs, n),
    ...placeIn(made, n, 0),
    was: first.words + END + second.words,
    is: certain(is[to]).words,
    parts: partsOf(first.words, 'out', second.words),
    take: take ?? [],
    ...(!take && { why: objection ?? why.where }),
  };
}

/** @param at where the second part begins, with the space before it */
function splitSource(made: Made, n: number, at: number): SourceEdit[] | undefined {
  const { words, closed } = certain(made.paragraphs[n]);
  const end = at + (words[at] === ' ' ? 1 : 0);
  if (closed.some(({ from, to }) => at > from && at < to)) return undefined;
  const segment = (made.traced[n] ?? []).find(({ from, to }) => from < at && end < to);
  const run = segment?.runs[0];
  if (!segment || !run) return undefined;
  const letter = (place: number) => run.from + certain(segment.at[place - segment.from]);
  return partedSource(run.spot, letter(at), letter(end));
}

const partsOf = (first: string, end: 'in' | 'out', second: string): WordPart[] => [
  { is: 'same', words: first },
  { is: end, words: END },
  { is: 'same', words: second },
];
