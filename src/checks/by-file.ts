import type { EachEntry } from '../handbook/entry.ts';
import type { Handbook } from '../handbook/handbook.ts';
import type { ByFile, ByFileContext } from './context.ts';
import { kindOf } from '../kinds/index.ts';
import type { Finding } from './issue.ts';
import { judgingDutch } from './judging-dutch.ts';
import { checkOtherWords } from './other-words.ts';
import { checkAbbreviationsTwice } from './words/abbreviations-twice.ts';
import { checkAlmostMarkdown } from './words/almost-markdown.ts';
import { checkCopied } from './words/copied.ts';
import { checkFactsHaveSource } from './words/facts.ts';
import { checkLeftovers } from './words/leftovers.ts';
import { checkNotesTwice } from './words/notes-twice.ts';
import { checkPronouns } from './words/pronouns.ts';
import { checkReadability } from './words/readability.ts';
import { checkRepeatedWords } from './words/repeated.ts';
import { checkReservationsTwice } from './words/reservations-twice.ts';
import { checkLetters, checkSigns } from './words/signs.ts';

type ByFileCheck = (handbook: ByFile, context: ByFileContext) => Finding[];

/**
 * The checks that read every word, and judge each file by itself: most of the work of a check. What they find of an entry
 * may be kept as long as neither it nor what they get beside it changes.
 */
export const checksByFile: readonly ByFileCheck[] = [
  checkAlmostMarkdown,
  checkFactsHaveSource,
  checkLeftovers,
  checkSigns,
  checkLetters,
  checkAbbreviationsTwice,
  checkRepeatedWords,
  checkPronouns,
  checkNotesTwice,
  checkReservationsTwice,
  checkOtherWords,
  checkCopied,
  checkReadability,
];

/** What was found of an entry, per check of `checksByFile`. */
export type FoundByFile = readonly Finding[][];

/** Gives what was found of an entry before, or else what `judge` finds. */
export type KeepFound = (entry: EachEntry, judge: () => FoundByFile) => FoundByFile;

/**
 * What these checks find: the general files first, then entry by entry. Stops for a moment after each that was judged anew.
 */
export function* findByFile(
  handbook: Handbook,
  context: ByFileContext,
  keep: KeepFound,
): Generator<undefined, ReadonlyMap<unknown, Finding[]>> {
  const { alle: entries, handleiding, search } = handbook;
  const all = new Map(
    checksByFile.map((check) => [check, check({ ...handbook, alle: [] } satisfies Handbook, context)]),
  );
  for (const entry of entries) {
    const judged = { anew: false };
    const found = keep(entry, () => {
      judged.anew = true;
      const alone = { alle: [entry], handleiding, handleidingTeksten: [], ...(search && { search }) };
      const { otherLanguage } = kindOf(entry.soort);
      return checksByFile.map((check) =>
        otherLanguage && judgingDutch.has(check) ? [] : check(alone, context),
      );
    });
    for (const [i, check] of checksByFile.entries()) all.get(check)?.push(...(found[i] ?? []));
    if (judged.anew) yield undefined;
  }
  return all;
}
