import type { Handbook } from '../handbook/handbook.ts';
import { checkAbbreviations } from './words/abbreviations.ts';
import { checkAbbreviationsTwice } from './words/abbreviations-twice.ts';
import { findByFile, type KeepFound } from './by-file.ts';
import { checkAddresses } from './places/addresses.ts';
import { checkCards } from './subjects/cards.ts';
import type { Context } from './context.ts';
import { checkContrast } from './subjects/contrast.ts';
import { checkCopied } from './words/copied.ts';
import { checkChangedHeadings } from './subjects/changes.ts';
import { checkFuture } from './subjects/dates.ts';
import { checkDrawings } from './places/drawings.ts';
import { checkDocument } from './places/document.ts';
import { checkNationalChanges, checkReplacements } from './subjects/editions.ts';
import {
  checkFactsAreFresh,
  checkFactDays,
  checkFactsHaveDate,
  checkFactsHaveSource,
} from './words/facts.ts';
import { checkFields } from './subjects/fields.ts';
import { checkGemeenten, checkProvinces } from './subjects/gemeenten.ts';
import { checkHeadings } from './places/headings.ts';
import { checkHelpIsFresh, checkHelpPlaces } from './subjects/help.ts';
import { checkHidden } from './places/hidden.ts';
import { checkIds } from './places/ids.ts';
import { checkImages } from './places/images.ts';
import type { Finding } from './issue.ts';
import { checkJargon } from './words/jargon.ts';
import { checkLeftovers } from './words/leftovers.ts';
import { checkLinkLabels, checkLinks } from './places/links.ts';
import { checkSaidPages } from './places/said-pages.ts';
import { checkMarks } from './marks.ts';
import { checkMinutes, checkPractice, checkShortProgramme } from './subjects/modules.ts';
import { checkConsent, checkNames } from './words/names.ts';
import { checkMoments } from './subjects/planning.ts';
import { checkNotesTwice } from './words/notes-twice.ts';
import { checkOwned } from './words/owned.ts';
import { checkOtherWords } from './other-words.ts';
import { checkListsTwice, checkNamesAlone, checkSelf } from './subjects/doubles.ts';
import { checkPeriods } from './subjects/periods.ts';
import { checkPlainMarkup } from './words/plain-markup.ts';
import { checkPronouns } from './words/pronouns.ts';
import { checkRepeatedWords } from './words/repeated.ts';
import { checkReservationsTwice } from './words/reservations-twice.ts';
import { checkTitles } from './words/titles.ts';
import { checkWithoutText } from './places/without-text.ts';
import { checkMenu, checkOwnBoxes } from './subjects/own-parts.ts';
import { checkPublisher } from './subjects/publisher.ts';
import { checkStatement } from './subjects/statement.ts';
import { checkRapport } from './subjects/rapport.ts';
import { checkReadability } from './words/readability.ts';
import { checkReferences, checkTaxonomy } from './places/references.ts';
import { checkLetters, checkSigns } from './words/signs.ts';
import { checkSources } from './places/sources.ts';
import { checkDependencies, checkOrder, checkPlaces, checkRoles } from './subjects/steps.ts';
import { checkRows, checkTables } from './places/tables.ts';
import { onlyTexts } from './words/texts.ts';
import { checkTranslations } from './subjects/translations.ts';
import { judgingDutch, onlyDutch } from './judging-dutch.ts';
import { checkUForm } from './words/u-form.ts';
import { checkAlmostMarkdown } from './words/almost-markdown.ts';

/** Every check, in the order in which a writer mends best: what cannot be read first. */
export const checks: readonly ((handbook: Handbook, context: Context) => Finding[])[] = [
  checkDocument,
  checkIds,
  checkReplacements,
  checkReferences,
  checkHidden,
  checkOwnBoxes,
  checkMenu,
  checkTaxonomy,
  checkHelpPlaces,
  checkLinks,
  checkSaidPages,
  checkChangedHeadings,
  checkLinkLabels,
  checkHeadings,
  checkImages,
  checkTables,
  checkRows,
  checkAlmostMarkdown,
  checkPlainMarkup,
  checkTitles,
  checkWithoutText,
  checkNamesAlone,
  checkListsTwice,
  checkSelf,
  checkSources,
  checkFactsHaveSource,
  checkFactsHaveDate,
  checkFactDays,
  checkFactsAreFresh,
  checkOwned,
  checkDrawings,
  checkHelpIsFresh,
  checkFuture,
  checkPeriods,
  checkNames,
  checkConsent,
  checkLeftovers,
  checkSigns,
  checkLetters,
  checkRoles,
  checkOrder,
  checkPlaces,
  checkDependencies,
  checkMoments,
  checkMarks,
  checkMinutes,
  checkShortProgramme,
  checkCards,
  checkPractice,
  checkGemeenten,
  checkProvinces,
  checkFields,
  checkTranslations,
  checkAbbreviations,
  checkJargon,
  checkAbbreviationsTwice,
  checkRepeatedWords,
  checkPronouns,
  checkUForm,
  checkNotesTwice,
  checkReservationsTwice,
  checkOtherWords,
  checkCopied,
  checkReadability,
  checkAddresses,
  checkContrast,
  checkPublisher,
  checkStatement,
  checkNationalChanges,
  checkRapport,
];

/** The checks that look at texts and references alone: for an entry whose data are wrong, so that all is told at once. */
export const checksOfTexts: typeof checks = [
  checkDocument,
  checkReferences,
  checkTaxonomy,
  checkTables,
  checkLeftovers,
  checkSigns,
  checkLetters,
];

/**
 * The checks beside those of `checksByFile` that judge a text by itself, and by what they ask of the handbook beside `alle`: of
 * a few files they need to see no other.
 */
const judgingAlone: ReadonlySet<(typeof checks)[number]> = new Set([
  checkDocument,
  checkLinkLabels,
  checkImages,
  checkTables,
  checkRows,
  checkPlainMarkup,
  checkTitles,
  checkWithoutText,
  checkFactsHaveDate,
  checkFuture,
  checkNames,
  checkFields,
  checkAbbreviations,
  checkJargon,
]);

/**
 * What each check finds, check after check; of `files` alone when they are given. Nothing now and then, so that others may
 * go first.
 * @param keep gives what was found of an entry before, for the checks that judge each by itself
 */
export function* findEach(
  handbook: Handbook,
  context: Context,
  { files, keep = (_, judge) => judge() }: { files?: ReadonlySet<string> | undefined; keep?: KeepFound } = {},
): Generator<Finding[]> {
  const few = files ? onlyTexts(handbook, files) : handbook;
  const dutch = { all: onlyDutch(handbook), few: onlyDutch(few) };
  const steps = findByFile(few, context, keep);
  let step = steps.next();
  for (; !step.done; step = steps.next()) yield [];
  for (const check of checks) {
    const of = judgingDutch.has(check) ? dutch : { all: handbook, few };
    const found = step.value.get(check) ?? check(judgingAlone.has(check) ? of.few : of.all, context);
    yield files ? found.filter(({ bestand: file }) => files.has(file)) : found;
  }
}
