import { nearest } from '../../document/language/nearest.ts';
import type { Node } from '../../document/tree.ts';
import { addressOf } from '../../handbook/address.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { oncePer } from '../../handbook/per-handbook.ts';
import { ownedOf, type Owned } from '../../my-plan/in-text/owned.ts';
import type { Context } from '../context.ts';
import type { Finding } from '../issue.ts';
import { mentionOf } from '../places/mention.ts';
import { spansIn, type Span } from './spans.ts';
import { nodesOf, textOutside, texts, type CheckPosition } from './texts.ts';

/** Small numbers of hours fit many things; those of a week, and larger ones, hardly another. */
const DISTINCT = 30;
/** So many euros, said alone, hardly are another amount that happens to be the same. */
const LARGE = 1000;

/**
 * Amounts and hours that stand as data, said a second time in a text: one of the two will be changed and the other
 * forgotten. And a `<Som>` of something that is not there.
 */
export function checkOwned(handbook: Handbook, { everythingRead, hiding }: Context): Finding[] {
  const owned = ownedOf(handbook);
  const ids = owned.map(({ van: named }) => named);
  const unknown = nodesOf(handbook, 'Som').flatMap(({ file, path, node }): Finding[] => {
    const { van: named } = node.attributen;
    // Of what cannot be read the numbers are not known either.
    if (ids.includes(named) || !everythingRead || hiding(mentionOf(node))) return [];
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
  return [...unknown, ...texts(handbook).flatMap((one) => doubledIn(one, owned)), ...twice(handbook)];
}

function doubledIn({ file, path, text, entry }: CheckPosition, owned: readonly Owned[]): Finding[] {
  const toStap = (id: string): boolean =>
    id !== '' &&
    entry !== undefined &&
    (entry.refs.some((to) => to.soort === 'stap' && to.id === id) ||
      entry.mdx.includes(`(${addressOf({ soort: 'stap', id })}`));
  return spansOutside(text).flatMap(({ span, value, place }) => {
    const same = owned.find(
      (one) => isSame(one, span) && isMeant(one, span, one.source === file || toStap(stapOf(one))),
    );
    if (!same) return [];
    return [
      {
        ...saidAt({ file, path }, { span, value, place }),
        message: `«${span.words}» staat al als gegeven in ${same.source}.`,
        hint: `Schrijf <Som van="${same.van}"/>. Dan verandert het hier vanzelf mee.`,
      },
    ];
  });
}

/** What is said with a source is a fact of its own, and no number of the makers. */
const SOURCED: ReadonlySet<Node['type']> = new Set(['Feit']);

/** Asked twice of every text. */
const spansOutside = oncePer((text: CheckPosition['text']) =>
  textOutside(text, SOURCED).flatMap(({ value, plek: place }) =>
    spansIn(value).map((span) => ({ span, value, place })),
  ),
);

/** Where a number is told that stands elsewhere already. */
const saidAt = (
  { file, path }: Pick<CheckPosition, 'file' | 'path'>,
  { span, value, place }: ReturnType<typeof spansOutside>[number],
) => ({
  rule: 'getal-dubbel' as const,
  bestand: file,
  path,
  plek: place,
  binnen: { tekst: value, index: span.index },
});

/**
 * Own numbers that two files say: nothing keeps them, and only one of them will be changed. Of what fits many things,
 * as a small amount or a year, nothing is told.
 */
function twice(handbook: Handbook): Finding[] {
  const first = new Map<string, string>();
  return texts(handbook).flatMap(({ file, path, text }) =>
    spansOutside(text).flatMap(({ span, value, place }): Finding[] => {
      if (!isRare(span)) return [];
      const key = `${span.kind} ${Math.round(span.low)} ${Math.round(span.high)}`;
      const before = first.get(key) ?? file;
      first.set(key, before);
      if (before === file) return [];
      return [
        {
          ...saidAt({ file, path }, { span, value, place }),
          message: `«${span.words}» staat ook in ${before}.`,
          hint: 'Zeg een getal op één plek en verwijs daarheen, of maak er een post van en schrijf <Som van="…"/>. Komt het uit een bron, schrijf dan <Feit bron="…">.',
        },
      ];
    }),
  );
}

/** Whether a number hardly is another one that happens to be the same: an amount between two, a large one, «18 maanden». */
function isRare({ kind, low, high }: Span): boolean {
  if (kind === 'euro') return low !== high || high >= LARGE;
  return kind === 'week' && low === high && high > YEAR && Math.round(high % YEAR) > 0;
}
const YEAR = 52;

/** The step whose hours or weeks they are. Example: `stap:verkennen/gemeente` → `verkennen`. */
const stapOf = ({ van: named }: Owned): string => /^(?:stap|duur):([^/]+)/.exec(named)?.[1] ?? '';

function isSame({ kind, span }: Owned, { kind: said, low, high, around }: Span): boolean {
  if (kind !== said) return false;
  const near = (exact: number, by: number) => (typed: number) => Math.abs(exact - typed) < by;
  const [isLow, isHigh] = [span.laag, span.hoog].map((exact) => near(exact, around || roundedBy(exact)));
  if (!isLow || !isHigh) return false;
  // Of an amount between two, one side alone is the same amount told again.
  return low === high && kind === 'euro' ? isLow(low) || isHigh(high) : isLow(low) && isHigh(high);
}

/** As people round an estimate: thousands above ten thousand, hundreds above a thousand. */
const roundedBy = (exact: number): number => (exact >= 10_000 ? 1000 : exact >= 1000 ? 100 : 0.01);

/** Whether a text can only mean that number. @param own whether it is a text of the step, or one that refers to it */
function isMeant(
  { van: named, kind, text, span: kept }: Owned,
  { low, high, per }: Span,
  own: boolean,
): boolean {
  const single = low === high;
  if (kind === 'euro')
    return !single || (high >= LARGE && (kept.laag === kept.hoog || !named.startsWith('prijs:')));
  // Many things take some weeks: only where the step is meant they are those of the step.
  if (kind === 'week') return own && !single;
  if (per && text.endsWith(` per ${per}`)) return named.startsWith('week:') || (own && !single);
  return high >= DISTINCT && !single;
}
