import { kinds, kindOf, type Soort, type OverviewSoort } from '../../kinds/index.ts';
import type { Family } from '../../kinds/kind.ts';
import type { BlockText, InlineText } from '../../document/tree.ts';
import { plainText } from '../plain/plain-text.ts';
import { typography } from '../../document/language/typography.ts';
import { nl } from '../../text/nl.ts';
import { overviewOf } from '../../handbook/address.ts';
import { number, type BronReference } from '../../handbook/bronnen/bronnen.ts';
import { isSoort, type EachEntry } from '../../handbook/entry.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { cardOf, type Card, type HandbookLink } from '../../handbook/link.ts';
import type { Location } from '../../handbook/parsed.ts';
import { reactionFor } from '../reaction.ts';
import { nameOf } from '../../handbook/taxonomie.ts';
import { bronIdsIn } from '../../handbook/references.ts';
import { referrerFor, type Referrer } from '../referrer.ts';

/** An overview: everything of one soort, in order. */
export interface Overview extends HandbookLink {
  soort: Soort;
  family: Family;
  summary: InlineText;
  description: string;
  introduction?: BlockText;
  groups: { id: string; title?: string; cards: OverviewCard[] }[];
  crumbs: HandbookLink[];
  bronnen: BronReference[];
  reaction: string;
  referrer: Referrer;
}
/** A card with the facts by which readers choose. */
export interface OverviewCard extends Card {
  family: Family;
  facts: string[];
  /** The number on the door. */
  nummer?: number;
}

export function overviewFor(handbook: Handbook, soort: OverviewSoort): Overview {
  const part = handbook.teksten.delen[soort];
  const link = { titel: typography(part.titel), adres: overviewOf(soort) };
  const bronnen = bronnenInTexts(handbook, ['delen', soort]);
  return {
    ...link,
    soort,
    family: kinds[soort].family,
    summary: part.samenvatting,
    description: plainText(part.samenvatting, referrerFor(handbook, bronnen)),
    ...(part.inleiding && { introduction: part.inleiding }),
    groups: groupsOf(handbook, handbook.perSoort[soort]),
    crumbs: [{ titel: nl.start, adres: '/' }],
    bronnen,
    reaction: reactionFor(handbook, link),
    referrer: referrerFor(handbook, bronnen),
  };
}

/** The sources that a part of `handleiding.yaml` refers to. */
export function bronnenInTexts(handbook: Handbook, begin: readonly string[]): BronReference[] {
  const ids = bronIdsIn(handbook.handleidingTeksten.filter(({ pad: path }) => fallsUnder(path, begin)));
  return number(handbook, ids);
}

const fallsUnder = (path: Location['pad'], begin: readonly string[]) =>
  path !== 'body' && begin.every((part, i) => path[i] === part);

function groupsOf(handbook: Handbook, entries: EachEntry[]): Overview['groups'] {
  const cards = (part: EachEntry[]) =>
    part.map((entry) => ({
      ...cardOf(entry),
      family: kinds[entry.soort].family,
      facts: [...kindOf(entry.soort).facts(entry.data, (list, id) => nameOf(handbook, list, id))],
      ...numberOf(entry),
    }));
  const [first] = entries;
  if (!first || !isSoort(first, 'stap')) return [{ id: 'alle', cards: cards(entries) }];
  return handbook.handleiding.fasen
    .map(({ id, naam: name }) => ({
      id,
      title: name,
      cards: cards(entries.filter((entry) => isSoort(entry, 'stap') && entry.data.fase === id)),
    }))
    .filter((group) => group.cards.length > 0);
}

/** Steps and meetings have a number on their door. */
function numberOf({ soort, data }: EachEntry): { nummer?: number } {
  const number = kindOf(soort).number?.(data);
  return number ? { nummer: number.value } : {};
}
