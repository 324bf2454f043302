import type { Handbook } from '../handbook/handbook.ts';
import { kindOf } from '../kinds/index.ts';
import { checkAbbreviations } from './words/abbreviations.ts';
import { checkAbbreviationsTwice } from './words/abbreviations-twice.ts';
import { checkCopied } from './words/copied.ts';
import {
  checkFactsAreFresh,
  checkFactDays,
  checkFactsHaveDate,
  checkFactsHaveSource,
} from './words/facts.ts';
import { checkJargon } from './words/jargon.ts';
import { checkConsent, checkNames } from './words/names.ts';
import { checkNotesTwice } from './words/notes-twice.ts';
import { checkOwned } from './words/owned.ts';
import { checkOtherWords } from './other-words.ts';
import { checkPlainMarkup } from './words/plain-markup.ts';
import { checkPronouns } from './words/pronouns.ts';
import { checkRepeatedWords } from './words/repeated.ts';
import { checkReservationsTwice } from './words/reservations-twice.ts';
import { checkTitles } from './words/titles.ts';
import { checkReadability } from './words/readability.ts';
import { checkLetters } from './words/signs.ts';
import { checkUForm } from './words/u-form.ts';
import { checkAlmostMarkdown } from './words/almost-markdown.ts';

/** The checks that judge Dutch: a text in another language they would only misread. */
export const judgingDutch: ReadonlySet<unknown> = new Set([
  checkOtherWords,
  checkAbbreviations,
  checkAbbreviationsTwice,
  checkCopied,
  checkFactsAreFresh,
  checkFactDays,
  checkFactsHaveDate,
  checkFactsHaveSource,
  checkJargon,
  checkConsent,
  checkNames,
  checkNotesTwice,
  checkOwned,
  checkPlainMarkup,
  checkPronouns,
  checkRepeatedWords,
  checkReservationsTwice,
  checkTitles,
  checkReadability,
  checkLetters,
  checkUForm,
  checkAlmostMarkdown,
]);

/** A handbook whose texts are Dutch alone. */
export const onlyDutch = (handbook: Handbook): Handbook => ({
  ...handbook,
  alle: handbook.alle.filter(({ soort }) => !kindOf(soort).otherLanguage),
});
