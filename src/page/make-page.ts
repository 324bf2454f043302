import { datumTekst } from '../text/datum.ts';
import { bronTekst } from '../text/bron.ts';
import { nl } from '../text/nl.ts';
import { adresVan, overzichtVan } from '../model/adres.ts';
import { bronnenVan, type Bronverwijzing } from '../model/bronnen.ts';
import { vertrokkenAnkers } from '../model/doorverwijzing.ts';
import { meenemenVan } from '../model/downloads/bestand.ts';
import { sleutelVan, type ElkeEntry } from '../model/entry.ts';
import type { Handboek } from '../model/handboek.ts';
import { inVolgorde, kaartVan, linkNaar, type Link } from '../model/link.ts';
import { reactieVoor } from '../model/reactie.ts';
import { hasOverview, hasPage, kindOf, kinds } from '../kinds/index.ts';
import { kapitaal } from '../text/kapitaal.ts';
import { verwijzerVoor } from '../model/verwijzer.ts';
import { fileId } from './links.ts';
import { loweringOf, type Lowering } from './lower/lowering.ts';
import { link, text } from './make.ts';
import type { Foot, Head, Page, Section } from './page.ts';
import { plainText } from './plain-text.ts';
import type { SourceLine } from './plain.ts';

/** What a kind decides of its pages; all else is the same for every kind. */
interface Own {
  sections: Section[];
  head?: Partial<Head>;
  /** Pages that a section lists: the foot does not name them again. */
  named?: readonly Link[];
}

/** Lowers the texts of an entry, with the numbers that its page gives to sources. */
export const loweringFor = (handboek: Handboek, entry: ElkeEntry): Lowering =>
  loweringOf({
    adres: adresVan(entry),
    verwijzer: verwijzerVoor(handboek, bronnenVan(handboek, entry), entry),
  });

/** The page of an entry. */
export function makePage(
  handboek: Handboek,
  entry: ElkeEntry,
  { inline, notes }: Lowering,
  { sections, head, named = [] }: Own,
): Page {
  const { titel, adres, samenvatting } = kaartVan(entry);
  const bronnen = bronnenVan(handboek, entry);
  const kind = kindOf(entry.soort);
  const number = kind.number?.(entry.data);
  return {
    id: fileId(adres),
    address: adres,
    kind: entry.soort,
    family: kind.family,
    head: {
      title: titel,
      label: number?.label ?? (kind.atRoot ? undefined : kapitaal(kind.words.one)),
      number: number?.value,
      facts: [],
      summary: inline(samenvatting),
      description: plainText(samenvatting, verwijzerVoor(handboek, bronnen, entry)),
      breadcrumbs: breadcrumbsOf(handboek, entry),
      files: meenemenVan(handboek, entry),
      filters: [],
      ...('voorbehoud' in entry.fields &&
        entry.fields.voorbehoud && { caution: inline(entry.fields.voorbehoud) }),
      ...head,
    },
    sections,
    notes: notes(entry.body),
    sources: bronnen.map(sourceLine),
    foot: footOf(handboek, entry, named),
  };
}

/** A source with its number; what else is known of it, the foot of a page does not tell. */
type Named = Pick<Bronverwijzing, 'id' | 'nummer'> & { bron: Omit<Bronverwijzing['bron'], 'toelichting'> };

/** A source as the foot of a page gives it. */
export const sourceLine = ({ id, nummer, bron }: Named): SourceLine => ({
  id,
  number: nummer,
  children: [link(`${overzichtVan('bron')}#${id}`, bron.titel), text(`, ${bronTekst(bron)}`)],
});

function breadcrumbsOf({ handleiding }: Handboek, { soort }: ElkeEntry): Link[] {
  const start = { titel: nl.start, adres: '/' };
  return hasOverview(soort)
    ? [start, { titel: handleiding.delen[soort].titel, adres: overzichtVan(soort) }]
    : [start];
}

/** What most kinds say of when they were checked and what changed; a kind without it has nothing to say. */
interface Checked {
  gecontroleerd?: string;
  wijzigingen?: Foot['changes'];
}

function footOf(handboek: Handboek, entry: ElkeEntry, named: readonly Link[]): Foot {
  const { gecontroleerd = '', wijzigingen = [] } = entry.data as Checked;
  const own = linkNaar(entry);
  return {
    related: relatedTo(handboek, entry, named),
    checked: datumTekst(gecontroleerd),
    changes: wijzigingen.map(({ datum, wat }) => ({ datum: datumTekst(datum), wat })),
    reply: reactieVoor(handboek, own),
    moved: vertrokkenAnkers(handboek, own.adres),
    ...neighbours(handboek, entry),
  };
}

function neighbours(handboek: Handboek, entry: ElkeEntry): Pick<Foot, 'previous' | 'next'> {
  if (!kinds[entry.soort].series) return {};
  const row: ElkeEntry[] = handboek.perSoort[entry.soort];
  const place = row.indexOf(entry);
  const [previous, next] = [row[place - 1], row[place + 1]];
  return { ...(previous && { previous: linkNaar(previous) }), ...(next && { next: linkNaar(next) }) };
}

/** Both directions: where this page points, and what points at it. Sources stand apart. */
function relatedTo(handboek: Handboek, entry: ElkeEntry, named: readonly Link[]): Foot['related'] {
  const done = new Set(named.map(({ adres }) => adres));
  const key = sleutelVan(entry);
  const to = entry.refs.flatMap((target) => handboek.entry.get(sleutelVan(target)) ?? []);
  const from = handboek.naar.get(key) ?? [];
  const related = new Set(
    [...to, ...from].filter((other) => other !== entry && hasPage(other.soort) && !done.has(adresVan(other))),
  );
  const byKind = Map.groupBy(inVolgorde(handboek, related), ({ soort }) => soort);
  return [...byKind].map(([soort, entries]) => ({
    titel: kapitaal(entries.length === 1 ? kinds[soort].words.one : kinds[soort].words.more),
    links: entries.map(linkNaar),
  }));
}
