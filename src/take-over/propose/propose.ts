import { differences } from '../compare/align.ts';
import type { Difference, Paragraphs } from '../compare/difference.ts';
import { differencesNow, type DifferenceNow } from '../compare/rebase.ts';
import type { Note, Proposal } from '../proposal.ts';
import type { ReturnedParagraph } from '../read/paragraph.ts';
import { why } from '../why.ts';
import { changedWords } from './changed-words.ts';
import type { Comparison, Made, Unnumbered } from './comparison.ts';
import { changedLooks, pairsBefore } from './changed-looks.ts';
import { notesOf, originsOf } from './notes.ts';
import { joinedParagraphs, splitParagraph } from './parted-paragraphs.ts';
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
  // What the handbook says by now may look otherwise by itself.
  const looks = base ? [] : pairsBefore(originsOf(comparison, found), found);
  const looksAt = (n: number): Unnumbered[] =>
    looks.filter(({ before }) => before === n).flatMap(({ was, is }) => changedLooks(comparison, was, is));
  const proposals = [...found, undefined]
    .flatMap((difference, n) => [
      ...looksAt(n),
      ...(difference ? proposalsOf(comparison, difference) : []).map((proposal) =>
        difference?.meanwhile ? { ...proposal, take: [], why: why.meanwhile } : proposal,
      ),
    ])
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
    case 'split':
      return [splitParagraph(comparison, difference)];
    case 'joined':
      return [joinedParagraphs(comparison, difference)];
    case 'moved':
      return [movedParagraph(comparison, difference)];
  }
}
