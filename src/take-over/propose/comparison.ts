import { certain } from '../../document/certain.ts';
import { follow, offsetOn } from '../../document/follow.ts';
import type { Difference } from '../compare/difference.ts';
import type { Proposal } from '../proposal.ts';
import type { ReturnedParagraph } from '../read/paragraph.ts';
import { told } from '../source/reading.ts';
import type { MarkedRun } from '../trace/mark.ts';
import type { Leaf } from '../trace/spots.ts';
import type { Traced } from '../trace/trace.ts';
import { why } from '../why.ts';

/** A file as it was made, with the source of its words. */
export interface Made {
  /** Which state of the handbook it was made of. */
  state: string;
  paragraphs: readonly ReturnedParagraph[];
  traced: readonly Traced[][];
  /** Whether a text stands in its file as it was read: an edition may say it in another file. */
  isTyped: (leaf: Leaf) => boolean;
  /** The data of the fields of a file, as they were typed. */
  dataOf: (file: string) => unknown;
  /** Where a letter of a text stands in its file. */
  placeOf: (leaf: Leaf, offset: number) => NonNullable<Proposal['place']>;
}

/** A file as it was made beside what came back. */
export interface Comparison {
  made: Made;
  is: readonly ReturnedParagraph[];
}

/** A proposal before all are counted. */
export type Unnumbered = Omit<Proposal, 'number'>;

/** A difference of one kind. */
export type Of<K extends Difference['kind']> = Extract<Difference, { kind: K }>;

export const aboutOf = ({ kind, inTable }: ReturnedParagraph): Proposal['about'] =>
  kind === 'paragraph' && inTable ? 'cell' : kind;

export function headingAbove(paragraphs: readonly ReturnedParagraph[], n: number): string {
  for (let at = n - 1; at >= 0; at--) {
    const paragraph = paragraphs[at];
    if (paragraph?.kind === 'heading') return paragraph.words;
  }
  return '';
}

/** Where a letter of a paragraph of the file as it was made stands in the source. */
export function placeIn(made: Made, n: number, at: number): Pick<Proposal, 'place'> {
  const segments = made.traced[n] ?? [];
  const segment = segments.find(({ from, to }) => from <= at && at <= to) ?? segments[0];
  const run = segment?.runs[0];
  if (!segment || !run) return {};
  const letter = segment.at[Math.max(0, at - segment.from)] ?? 0;
  return { place: made.placeOf(run.spot.leaf, sourceOffset(run, letter)) };
}

/** Where a letter of a run stands in its text. */
export function sourceOffset({ spot: { leaf, place, value }, from }: MarkedRun, letter: number): number {
  const { typed } = leaf.text;
  return follow(typed, place ? offsetOn(typed, place) : 0, value, from + letter);
}

/** The leaf that a paragraph is the whole of, and which holds words only. @param any whether it may hold more */
export function wholeLeaf(made: Made, n: number, any = false): { leaf?: Leaf; objection?: string } {
  const segments = made.traced[n] ?? [];
  const [first] = segments;
  const run = first?.runs[0];
  if (!first || !run) return { objection: why.program };
  const { leaf } = run.spot;
  if (!made.isTyped(leaf)) return { objection: why.editie };
  if (segments.some(({ runs }) => runs.length > 1)) return { objection: why.several };
  if (segments.some(({ runs }) => runs[0]?.spot.leaf !== leaf)) return { objection: why.across };
  if (!any && !leaf.bare) return { objection: why.closed };
  if (leaf.text.sourced) return { objection: why.sourced };
  if (!any && told(leaf.words).trim() !== told(certain(made.paragraphs[n]).words))
    return { objection: why.program };
  if (leaf.node?.type === 'heading' && leaf.node.vasteId) return { objection: why.anchor };
  return { leaf };
}
