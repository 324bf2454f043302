import { isSoort } from '../model/entry.ts';
import type { Handboek } from '../model/handboek.ts';
import type { Bevinding } from './issue.ts';
import { knopenVan } from './texts.ts';

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
  const gehad = new Set<string>();
  return [...knopenVan(handboek, 'text')].flatMap(({ bestand, pad, node, entry }): Bevinding[] => {
    if (!entry || isSoort(entry, 'bron')) return [];
    return [...node.value.matchAll(LANG_WOORD)].flatMap(({ 0: woord, index }): Bevinding[] => {
      const sleutel = `${bestand} ${woord.toLowerCase()}`;
      if (bekend.has(woord.toLowerCase()) || gehad.has(sleutel)) return [];
      gehad.add(sleutel);
      return [
        {
          rule: 'vakwoord-onbekend',
          bestand,
          pad,
          plek: node.plek,
          binnen: { tekst: node.value, index },
          message: `Het lange woord «${woord}» staat niet in de begrippenlijst.`,
          hint: 'Kies een korter woord, maak er een begrip van, of zet het bij gewoneWoorden in handleiding.yaml.',
        },
      ];
    });
  });
}
