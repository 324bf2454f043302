import { textOf } from '../../document/text.ts';
import type { EachEntry } from '../../handbook/entry.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import type { Finding } from '../issue.ts';
import { firstMentions } from './texts.ts';

/**
 * Two capitals or more: `VNG`, `PIANOo`; not `eHerkenning`, not two shouted words in a row (`LET OP`), and not the parts
 * of a number with colons: `ECLI:NL:RVS:2018:2310`.
 */
const ABBREVIATION = /(?<![\p{L}\p{N}:-]|\p{Lu}{2,}\s)\p{Lu}{2,}o?(?!:?[\p{L}\p{N}]|\s\p{Lu}{2,}\b)/gu;

/**
 * Abbreviations that no reader is told about: no begrip, not in `afkortingen` of `handleiding.yaml`, and
 * not written out on the page itself as «Voluit Geschreven (VG)». The first on each page is told.
 */
export function checkAbbreviations(handbook: Handbook): Finding[] {
  const { begrip } = handbook.perSoort;
  const known = new Set([
    ...handbook.handleiding.afkortingen.map(({ kort: short }) => short),
    ...handbook.handleiding.eigennamen,
    ...begrip.flatMap(({ data }) =>
      [data.voorkeursterm, data.meervoud ?? '', ...data.ookGenoemd].flatMap(
        (term) => term.match(ABBREVIATION) ?? [],
      ),
    ),
  ]);
  return [...firstMentions(handbook, ABBREVIATION)]
    .filter(({ word, entry }) => !known.has(word) && !wordsOf(entry).includes(`(${word})`))
    .map(({ word, here }) => ({
      ...here,
      rule: 'afkorting-onbekend',
      message: `De afkorting «${word}» wordt nergens uitgelegd.`,
      hint: 'Schrijf die voluit met de afkorting tussen haakjes, of zet die bij afkortingen in handleiding.yaml.',
    }));
}

/** Only asked for the few pages with an abbreviation that nothing else explains. */
const wordsOf = ({ texts }: EachEntry): string => texts.map(({ tekst: text }) => textOf(text)).join(' ');
