import { tekstVan } from '../document/text.ts';
import type { ElkeEntry } from '../model/entry.ts';
import type { Handboek } from '../model/handboek.ts';
import type { Bevinding } from './issue.ts';
import { eersteVermeldingen } from './texts.ts';

/** Two capitals or more: `VNG`, `PIANOo`; not `eHerkenning`, and not two shouted words in a row: `LET OP`. */
const AFKORTING = /(?<![\p{L}\p{N}-]|\p{Lu}{2,}\s)\p{Lu}{2,}o?(?![\p{L}\p{N}]|\s\p{Lu}{2,}\b)/gu;

/**
 * Abbreviations that no reader is told about: no begrip, not in `afkortingen` of `handleiding.yaml`, and
 * not written out on the page itself as «Voluit Geschreven (VG)». The first on each page is told.
 */
export function checkAbbreviations(handboek: Handboek): Bevinding[] {
  const { begrip } = handboek.perSoort;
  const bekend = new Set([
    ...handboek.handleiding.afkortingen.map(({ kort }) => kort),
    ...handboek.handleiding.eigennamen,
    ...begrip.flatMap(({ data }) =>
      [data.voorkeursterm, data.meervoud ?? '', ...data.ookGenoemd].flatMap(
        (term) => term.match(AFKORTING) ?? [],
      ),
    ),
  ]);
  return [...eersteVermeldingen(handboek, AFKORTING)]
    .filter(({ woord, entry }) => !bekend.has(woord) && !woordenVan(entry).includes(`(${woord})`))
    .map(({ woord, hier }) => ({
      ...hier,
      rule: 'afkorting-onbekend',
      message: `De afkorting «${woord}» wordt nergens uitgelegd.`,
      hint: 'Schrijf haar voluit met de afkorting tussen haakjes, of zet haar bij afkortingen in handleiding.yaml.',
    }));
}

/** Only asked for the few pages with an abbreviation that nothing else explains. */
const woordenVan = ({ texts }: ElkeEntry): string => texts.map(({ tekst }) => tekstVan(tekst)).join(' ');
