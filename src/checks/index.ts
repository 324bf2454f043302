import type { Handboek } from '../model/handboek.ts';
import { checkAbbreviations } from './abbreviations.ts';
import { checkAddresses } from './addresses.ts';
import type { Context } from './context.ts';
import { checkContrast } from './contrast.ts';
import { checkCopied } from './copied.ts';
import { checkDocument } from './document.ts';
import { checkNationalChanges, checkReplacements } from './editions.ts';
import { checkFactsAreFresh, checkFactsHaveDate, checkFactsHaveSource } from './facts.ts';
import { checkFields } from './fields.ts';
import { checkGemeenten } from './gemeenten.ts';
import { checkHeadings } from './headings.ts';
import { checkHelpIsFresh, checkHelpPlaces } from './help.ts';
import { checkHidden } from './hidden.ts';
import { checkIds } from './ids.ts';
import { checkImages } from './images.ts';
import type { Bevinding } from './issue.ts';
import { checkJargon } from './jargon.ts';
import { checkLeftovers } from './leftovers.ts';
import { checkLinkLabels, checkLinks } from './links.ts';
import { checkMarks } from './marks.ts';
import { checkMinutes, checkShortProgramme } from './modules.ts';
import { checkNames } from './names.ts';
import { checkMoments } from './planning.ts';
import { checkOtherWords } from './other-words.ts';
import { checkPublisher } from './publisher.ts';
import { checkRapport } from './rapport.ts';
import { checkReadability } from './readability.ts';
import { checkReferences, checkTaxonomy } from './references.ts';
import { checkLetters, checkSigns } from './signs.ts';
import { checkSources } from './sources.ts';
import { checkDependencies, checkOrder, checkRoles } from './steps.ts';
import { checkTables } from './tables.ts';

/** Every check, in the order in which a writer mends best: what cannot be read first. */
export const checks: readonly ((handboek: Handboek, context: Context) => Bevinding[])[] = [
  checkDocument,
  checkIds,
  checkReplacements,
  checkReferences,
  checkHidden,
  checkTaxonomy,
  checkHelpPlaces,
  checkLinks,
  checkLinkLabels,
  checkHeadings,
  checkImages,
  checkTables,
  checkSources,
  checkFactsHaveSource,
  checkFactsHaveDate,
  checkFactsAreFresh,
  checkHelpIsFresh,
  checkNames,
  checkLeftovers,
  checkSigns,
  checkLetters,
  checkRoles,
  checkOrder,
  checkDependencies,
  checkMoments,
  checkMarks,
  checkMinutes,
  checkShortProgramme,
  checkGemeenten,
  checkFields,
  checkAbbreviations,
  checkJargon,
  checkOtherWords,
  checkCopied,
  checkReadability,
  checkAddresses,
  checkContrast,
  checkPublisher,
  checkNationalChanges,
  checkRapport,
];
