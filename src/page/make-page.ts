import { dateText } from '../text/format/date.ts';
import { bronText } from '../text/format/bron.ts';
import { nl } from '../text/nl.ts';
import { addressOf, overviewOf } from '../handbook/address.ts';
import { bronnenOf, type BronReference } from '../handbook/bronnen/bronnen.ts';
import { leftAnchors } from '../handbook/redirects.ts';
import { takeAlongOf } from './downloads/file.ts';
import { keyOf, type EachEntry } from '../handbook/entry.ts';
import type { Handbook } from '../handbook/handbook.ts';
import { inOrder, cardOf, linkTo, type HandbookLink } from '../handbook/link.ts';
import { reactionFor } from './reaction.ts';
import { hasOverview, hasPage, kindOf, kinds } from '../kinds/index.ts';
import { capitalise } from '../text/format/capitalise.ts';
import { referrerFor } from './referrer.ts';
import { fileId } from './links.ts';
import { loweringOf, type Lowering } from './lower/lowering.ts';
import { inLanguage, link, text } from './make.ts';
import type { Foot, Head, Page, Section } from './page.ts';
import { plainText } from './plain/plain-text.ts';
import type { SourceLine } from './plain/plain.ts';

/** What a kind decides of its pages; all else is the same for every kind. */
interface Own {
  sections: Section[];
  head?: Partial<Head>;
  /** Pages that a section lists: the foot does not name them again. */
  named?: readonly HandbookLink[];
}

/** Lowers the texts of an entry, with the numbers that its page gives to sources. */
export const loweringFor = (handbook: Handbook, entry: EachEntry): Lowering =>
  loweringOf({
    adres: addressOf(entry),
    referrer: referrerFor(handbook, bronnenOf(handbook, entry), entry),
    estimatesTold: tellsEstimates(handbook, entry),
  });

/** A page whose reservation calls its figures «eigen schattingen» has said so once, for all of them. */
const tellsEstimates = (handbook: Handbook, { fields }: EachEntry): boolean =>
  'voorbehoud' in fields &&
  fields.voorbehoud !== undefined &&
  plainText(fields.voorbehoud, referrerFor(handbook, [])).includes(nl.ownSchatting);

/** The page of an entry. */
export function makePage(
  handbook: Handbook,
  entry: EachEntry,
  { inline, notes }: Lowering,
  { sections, head, named = [] }: Own,
): Page {
  const { titel: title, adres: address, summary } = cardOf(entry);
  const bronnen = bronnenOf(handbook, entry);
  const kind = kindOf(entry.soort);
  const number = kind.number?.(entry.data);
  return {
    id: fileId(address),
    address,
    kind: entry.soort,
    family: kind.family,
    head: {
      title,
      label: number?.label ?? (kind.atRoot ? undefined : capitalise(kind.words.one)),
      number: number?.value,
      facts: [],
      summary: inline(summary),
      description: plainText(summary, referrerFor(handbook, bronnen, entry)),
      breadcrumbs: breadcrumbsOf(handbook, entry),
      files: takeAlongOf(handbook, entry),
      filters: [],
      ...('voorbehoud' in entry.fields &&
        entry.fields.voorbehoud && { caution: inline(entry.fields.voorbehoud) }),
      ...head,
    },
    sections,
    notes: notes(entry.body),
    sources: bronnen.map(sourceLine),
    foot: footOf(handbook, entry, named),
  };
}

/** A source with its number; what else is known of it, the foot of a page does not tell. */
type Named = Pick<BronReference, 'id' | 'nummer'> & { bron: Omit<BronReference['bron'], 'toelichting'> };

/** A source as the foot of a page gives it. */
export const sourceLine = ({ id, nummer: number, bron }: Named): SourceLine => ({
  id,
  number,
  children: [
    inLanguage(bron.taal, link(`${overviewOf('bron')}#${id}`, bron.titel)),
    text(`, ${bronText(bron)}`),
  ],
});

function breadcrumbsOf({ handleiding }: Handbook, { soort }: EachEntry): HandbookLink[] {
  const start = { titel: nl.start, adres: '/' };
  return hasOverview(soort)
    ? [start, { titel: handleiding.delen[soort].titel, adres: overviewOf(soort) }]
    : [start];
}

/** What most kinds say of when they were checked and what changed; a kind without it has nothing to say. */
interface Checked {
  gecontroleerd?: string;
  wijzigingen?: Foot['changes'];
}

function footOf(handbook: Handbook, entry: EachEntry, named: readonly HandbookLink[]): Foot {
  const { gecontroleerd: checked = '', wijzigingen: changes = [] } = entry.data as Checked;
  const own = linkTo(entry);
  return {
    related: relatedTo(handbook, entry, named),
    checked: dateText(checked),
    changes: changes.map(({ datum: date, wat: what }) => ({ datum: dateText(date), wat: what })),
    reply: reactionFor(handbook, own),
    moved: leftAnchors(handbook, own.adres),
    ...neighbours(handbook, entry),
  };
}

function neighbours(handbook: Handbook, entry: EachEntry): Pick<Foot, 'previous' | 'next'> {
  if (!kinds[entry.soort].series) return {};
  const row: EachEntry[] = handbook.perSoort[entry.soort];
  const place = row.indexOf(entry);
  const [previous, next] = [row[place - 1], row[place + 1]];
  return { ...(previous && { previous: linkTo(previous) }), ...(next && { next: linkTo(next) }) };
}

/** Both directions: where this page points, and what points at it. Sources stand apart. */
function relatedTo(handbook: Handbook, entry: EachEntry, named: readonly HandbookLink[]): Foot['related'] {
  const done = new Set(named.map(({ adres: address }) => address));
  const key = keyOf(entry);
  const to = entry.refs.flatMap((target) => handbook.entry.get(keyOf(target)) ?? []);
  const from = handbook.naar.get(key) ?? [];
  const related = new Set(
    [...to, ...from].filter(
      (other) => other !== entry && hasPage(other.soort) && !done.has(addressOf(other)),
    ),
  );
  const byKind = Map.groupBy(inOrder(handbook, related), ({ soort }) => soort);
  return [...byKind].map(([soort, entries]) => ({
    title: capitalise(entries.length === 1 ? kinds[soort].words.one : kinds[soort].words.more),
    links: entries.map(linkTo),
  }));
}
