import { differences, type Difference, type Paragraphs } from '../compare/align.ts';
import { differencesNow, type DifferenceNow } from '../compare/rebase.ts';
import type { Note, Proposal } from '../proposal.ts';
import type { ReturnedParagraph } from '../read/paragraph.ts';
import { why } from '../why.ts';
import { changedWords } from './changed-words.ts';
import type { Comparison, Made, Unnumbered } from './comparison.ts';
import { notesOf } from './notes.ts';
import { addedParagraph, movedParagraph, removedParagraph } from './whole-paragraphs.ts';

/**
 * What somebody changed, as proposals in the order of the file.
 * @param base the file as it was made, when the handbook says something else by now
 * @returns nothing when too much differs to tell
 */
export function propose(
  made: Made,
  is: readonly ReturnedParagraph[],
  base?: Paragraphs,
): { proposals: Proposal[]; notes: Note[] } | undefined {
  const { paragraphs: was } = made;
  const comparison: Comparison = { made, is };
  const found: DifferenceNow[] | undefined = base ? differencesNow(base, was, is) : differences(was, is);
  if (!found) return undefined;
  const proposals = found
    .flatMap((difference) =>
      proposalsOf(comparison, difference).map((proposal) =>
        difference.meanwhile ? { ...proposal, take: [], why: why.meanwhile } : proposal,
      ),
    )
    .map((proposal, i): Proposal => ({ number: i + 1, ...proposal }));
  return { proposals, notes: notesOf(comparison, found) };
}

function proposalsOf(comparison: Comparison, difference: Difference): Unnumbered[] {
  switch (difference.kind) {
    case 'changed':
      return changedWords(comparison, difference);
    case 'removed':
      return [removedParagraph(comparison, difference)];
    case 'added':
      return [addedParagraph(comparison, difference)];
    case 'moved':
      return [movedParagraph(comparison, difference)];
  }
}
