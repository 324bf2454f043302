import { nearest } from '../../document/language/nearest.ts';
import type { Node } from '../../document/tree.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { ownedOf, type Owned } from '../../my-plan/in-text/owned.ts';
import { numberOf } from '../../text/format/read-number.ts';
import type { Context } from '../context.ts';
import type { Finding } from '../issue.ts';
import { nodesOf, textOutside, texts, type CheckPosition } from './texts.ts';

/** From one number to another: `€ 45 tot € 60`, `12 tot 16 uur per week`, `anderhalf tot twee uur`. */
const EURO = /€\s?(?<low>\d[\d.,]*)\s(?:tot|à|en)\s(?:€\s?)?(?<high>\d[\d.,]*\d|\d)/g;
// Each begins where a number does: tried at every letter, a long word would take the square of its length.
const WEEKS = /(?<low>(?<!\d)\d+|(?<![a-zé])[a-zé]+)\s(?:tot|à)\s(?<high>\d+|[a-zé]+)\sweken/gi;
const HOURS =
  /(?<low>(?<![\d,])[\d,]+|(?<![a-zé])[a-zé]+)\s(?:tot|à)\s(?<high>[\d,]+|[a-zé]+)\suur(?<week>\sper\sweek)?/gi;

/** Small numbers of hours fit many things; those of a week, and larger ones, hardly another. */
const DISTINCT = 30;

/**
 * Amounts and hours that stand as data, said a second time in a text: one of the two will be changed and the other
 * forgotten. And a `<Som>` of something that is not there.
 */
export function checkOwned(handbook: Handbook, { everythingRead }: Context): Finding[] {
  const owned = ownedOf(handbook);
  const ids = owned.map(({ van: named }) => named);
  const unknown = [...nodesOf(handbook, 'Som')].flatMap(({ file, path, node }): Finding[] => {
    const { van: named } = node.attributen;
    // Of what cannot be read the numbers are not known either.
    if (ids.includes(named) || !everythingRead) return [];
    const meant = nearest(named, ids);
    return [
      {
        rule: 'som-onbekend',
        bestand: file,
        path,
        plek: node.plek,
        message: `«${named}» is geen getal dat de handleiding kent.`,
        hint: meant
          ? `Bedoelde u «${meant}»?`
          : 'Schrijf stap:<stap>/<rol>, fase:<fase>/<rol>, week:<rol>, post:<post>, prijs:<post> of plan:jaar-1.',
      },
    ];
  });
  return [...unknown, ...[...texts(handbook)].flatMap((one) => doubledIn(one, owned))];
}

function doubledIn({ file, path, text }: CheckPosition, owned: readonly Owned[]): Finding[] {
  return textOutside(text, SOURCED).flatMap(({ value, plek: place }) =>
    spansIn(value).flatMap(({ words, index, ...span }): Finding[] => {
      const same = owned.find((one) => isSame(one, span, file));
      if (!same) return [];
      return [
        {
          rule: 'getal-dubbel',
          bestand: file,
          path,
          plek: place,
          binnen: { tekst: value, index },
          message: `«${words}» staat al als gegeven in ${same.source}.`,
          hint: `Schrijf <Som van="${same.van}"/>. Dan verandert het hier vanzelf mee.`,
        },
      ];
    }),
  );
}

/** What a source says is a fact of its own, and no number of the makers. */
const SOURCED: ReadonlySet<Node['type']> = new Set(['Feit']);

interface Span {
  kind: Owned['kind'];
  low: number;
  high: number;
  week: boolean;
}

function spansIn(value: string): (Span & { words: string; index: number })[] {
  const found = (kind: Owned['kind'], pattern: RegExp) =>
    [...value.matchAll(pattern)].flatMap(({ 0: words, index, groups = {} }) => {
      const [low, high] = [amountOf(groups['low'] ?? ''), amountOf(groups['high'] ?? '')];
      return low === undefined || high === undefined
        ? []
        : [{ kind, low, high, week: groups['week'] !== undefined, words: words.replace(/\s+/g, ' '), index }];
    });
  return [...found('euro', EURO), ...found('uur', HOURS), ...found('week', WEEKS)];
}

const WORDS = [
  'nul',
  'een',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
];

function amountOf(typed: string): number | undefined {
  if (/^\d/.test(typed)) return numberOf(typed);
  const word = typed.toLowerCase().replaceAll('é', 'e');
  if (word === 'anderhalf') return 1.5;
  const number = WORDS.indexOf(word);
  return number < 0 ? undefined : number;
}

function isSame(
  { van: named, kind, span, source }: Owned,
  { kind: soort, low, high, week }: Span,
  file: string,
): boolean {
  if (kind !== soort) return false;
  // Many things take some weeks: only in its own text they are those of the step.
  if (kind === 'week' && file !== source) return false;
  if (kind === 'uur' && high < DISTINCT && !(week && named.startsWith('week:'))) return false;
  return near(span.laag, low) && near(span.hoog, high);
}

/** As people round an estimate: thousands above ten thousand, hundreds above a thousand. */
function near(exact: number, said: number): boolean {
  const by = exact >= 10_000 ? 1000 : exact >= 1000 ? 100 : 0.01;
  return Math.abs(exact - said) < by;
}
