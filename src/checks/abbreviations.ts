import { tekstVan } from '../document/text.ts';
import { isSoort, sleutelVan, type ElkeEntry } from '../model/entry.ts';
import type { Handboek } from '../model/handboek.ts';
import type { Bevinding } from './issue.ts';
import { knopenVan } from './texts.ts';

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
  const gehad = new Set<string>();
  return [...knopenVan(handboek, 'text')].flatMap(({ bestand, pad, node, entry }): Bevinding[] => {
    // The handbook's own file is shown in parts on many pages; a bron is named as it names itself.
    if (!entry || isSoort(entry, 'bron')) return [];
    return [...node.value.matchAll(AFKORTING)].flatMap(({ 0: kort, index }): Bevinding[] => {
      if (bekend.has(kort) || gehad.has(`${bestand} ${kort}`) || woordenVan(entry).includes(`(${kort})`))
        return [];
      gehad.add(`${bestand} ${kort}`);
      return [
        {
          rule: 'afkorting-onbekend',
          bestand,
          pad,
          plek: node.plek,
          binnen: { tekst: node.value, index },
          message: `De afkorting «${kort}» wordt nergens uitgelegd.`,
          hint: 'Schrijf haar voluit met de afkorting tussen haakjes, of zet haar bij afkortingen in handleiding.yaml.',
        },
      ];
    });
  });

  /** Only asked for the few pages with an abbreviation that nothing else explains. */
  function woordenVan(entry: ElkeEntry): string {
    return handboek.ontleed
      .get(sleutelVan(entry))!
      .teksten.map(({ tekst }) => tekstVan(tekst))
      .join(' ');
  }
}
