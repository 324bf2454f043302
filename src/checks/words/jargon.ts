import type { Handbook } from '../../handbook/handbook.ts';
import type { Finding } from '../issue.ts';
import { firstMentions } from './texts.ts';

/** Longer words than this are seldom everyday Dutch. */
const LONG_WORD = /(?<![\p{L}./-])\p{L}{21,}(?![\p{L}-]|\.\p{L})/gu;

/** Long words of the field that no begrip explains; the first on each page is told. */
export function checkJargon(handbook: Handbook): Finding[] {
  const { perSoort, handleiding } = handbook;
  const terms = perSoort.begrip.flatMap(({ data }) => [
    data.voorkeursterm,
    data.meervoud ?? '',
    ...data.ookGenoemd,
  ]);
  const known = new Set([...terms, ...handleiding.gewoneWoorden].map((word) => word.toLowerCase()));
  return [...firstMentions(handbook, LONG_WORD)]
    .filter(({ word }) => !known.has(word.toLowerCase()))
    .map(({ word, here }) => ({
      ...here,
      rule: 'vakwoord-onbekend',
      message: `Het lange woord «${word}» staat niet in de begrippenlijst.`,
      hint: 'Kies een korter woord, maak er een begrip van, of zet het bij gewoneWoorden in handleiding.yaml.',
    }));
}
