import type { Handboek } from '../model/handboek.ts';
import type { Bevinding } from './issue.ts';
import { eersteVermeldingen } from './texts.ts';

/** Longer words than this are seldom everyday Dutch. */
const LANG_WOORD = /(?<![\p{L}./-])\p{L}{21,}(?![\p{L}-]|\.\p{L})/gu;

/** Long words of the field that no begrip explains; the first on each page is told. */
export function checkJargon(handboek: Handboek): Bevinding[] {
  const { perSoort, handleiding } = handboek;
  const termen = perSoort.begrip.flatMap(({ data }) => [
    data.voorkeursterm,
    data.meervoud ?? '',
    ...data.ookGenoemd,
  ]);
  const bekend = new Set([...termen, ...handleiding.gewoneWoorden].map((woord) => woord.toLowerCase()));
  return [...eersteVermeldingen(handboek, LANG_WOORD)]
    .filter(({ woord }) => !bekend.has(woord.toLowerCase()))
    .map(({ woord, hier }) => ({
      ...hier,
      rule: 'vakwoord-onbekend',
      message: `Het lange woord «${woord}» staat niet in de begrippenlijst.`,
      hint: 'Kies een korter woord, maak er een begrip van, of zet het bij gewoneWoorden in handleiding.yaml.',
    }));
}
