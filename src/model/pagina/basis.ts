import { kinds, hasPage, hasOverview } from '../../kinds/index.ts';
import type { Familie } from '../../kinds/kind.ts';
import { tekstVan } from '../../document/text.ts';
import type { ZinTekst } from '../../document/tree.ts';
import { datumTekst } from '../../text/datum.ts';
import { nl } from '../../text/nl.ts';
import { adresVan, overzichtVan } from '../adres.ts';
import { vertrokkenAnkers } from '../doorverwijzing.ts';
import { bronnenVan, type Bronverwijzing } from '../bronnen.ts';
import { meenemenVan, type Bestand } from '../downloads/bestand.ts';
import { sleutelVan, type ElkeEntry } from '../entry.ts';
import type { Handboek } from '../handboek.ts';
import { inVolgorde, linkNaar, type Kaart, kaartVan, type Link } from '../link.ts';
import { kapitaal } from '../../text/kapitaal.ts';
import { verwijzerVoor, type Verwijzer } from '../verwijzer.ts';
import { koppenVan, type Kop, type Onderdeel } from './inhoud.ts';

/** What every page has, whatever its soort. */
export interface PaginaBasis extends Kaart {
  /** What the page is for: its colour and its fanlight. */
  familie: Familie;
  /** The soort in one word, with a capital. */
  soortNaam: string;
  /** The summary in plain words, for search engines. */
  omschrijving: string;
  voorbehoud?: ZinTekst;
  kruimels: Link[];
  /** The headings of the page, levels 2 and 3. */
  koppen: Kop[];
  vorige?: Link;
  volgende?: Link;
  /** Pages that refer to this one or that it refers to, per soort. */
  hoortBij: { titel: string; links: Link[] }[];
  /** Files of this page, and of what it is part of. */
  meenemen: Bestand[];
  bronnen: Bronverwijzing[];
  gecontroleerd: string;
  wijzigingen: { datum: string; wat: string }[];
  /** Anchors that used to be on this page, and where their text is now. */
  vertrokken: { id: string; naar: string }[];
  /** A mailto address with the page filled in. */
  reactie: string;
  verwijzer: Verwijzer;
}

/**
 * The common part of a page.
 * @param onderdelen its sections in reading order
 * @param genoemd pages that a section of its own lists: «Hoort bij» does not name them again
 */
export function basisVan(
  handboek: Handboek,
  entry: ElkeEntry,
  onderdelen: Onderdeel[],
  genoemd: readonly Link[] = [],
): PaginaBasis {
  const { body, fields: velden } = entry;
  const bronnen = bronnenVan(handboek, entry);
  const data = entry.data as { gecontroleerd?: string; wijzigingen?: { datum: string; wat: string }[] };
  const kaart = kaartVan(entry);
  const { voorbehoud } = velden as { voorbehoud?: ZinTekst };
  return {
    ...kaart,
    familie: kinds[entry.soort].family,
    soortNaam: kapitaal(kinds[entry.soort].words.one),
    omschrijving: tekstVan(kaart.samenvatting),
    ...(voorbehoud && { voorbehoud }),
    kruimels: kruimelsVan(handboek, entry),
    koppen: koppenVan(
      [...onderdelen, body.voetnoten.length > 0 && 'voetnoten', bronnen.length > 0 && 'bronnen'],
      body,
    ).filter(({ niveau }) => niveau <= 3),
    ...buren(handboek, entry),
    hoortBij: hoortBijVan(handboek, entry, genoemd),
    meenemen: meenemenVan(entry),
    bronnen,
    gecontroleerd: datumTekst(data.gecontroleerd ?? ''),
    wijzigingen: (data.wijzigingen ?? []).map(({ datum, wat }) => ({ datum: datumTekst(datum), wat })),
    vertrokken: vertrokkenAnkers(handboek, kaart.adres),
    reactie: reactieVoor(handboek, kaart),
    verwijzer: verwijzerVoor(handboek, bronnen, entry),
  };
}

/** A mailto address that says which page it is about. */
export function reactieVoor({ handleiding }: Handboek, { titel, adres }: Link): string {
  const onderwerp = encodeURIComponent(nl.reactieOnderwerp(titel));
  const tekst = encodeURIComponent(nl.reactieTekst(new URL(adres, handleiding.adres).href));
  return `mailto:${handleiding.reactieadres}?subject=${onderwerp}&body=${tekst}`;
}

function kruimelsVan({ handleiding }: Handboek, { soort }: ElkeEntry): Link[] {
  const start = { titel: nl.start, adres: '/' };
  return hasOverview(soort)
    ? [start, { titel: handleiding.delen[soort].titel, adres: overzichtVan(soort) }]
    : [start];
}

function buren(handboek: Handboek, entry: ElkeEntry): { vorige?: Link; volgende?: Link } {
  if (!kinds[entry.soort].series) return {};
  const rij: ElkeEntry[] = handboek.perSoort[entry.soort];
  const plaats = rij.indexOf(entry);
  const vorige = rij[plaats - 1];
  const volgende = rij[plaats + 1];
  return { ...(vorige && { vorige: linkNaar(vorige) }), ...(volgende && { volgende: linkNaar(volgende) }) };
}

/** Both directions: where this page points, and what points at it. Sources stand apart. */
function hoortBijVan(
  handboek: Handboek,
  entry: ElkeEntry,
  genoemd: readonly Link[],
): PaginaBasis['hoortBij'] {
  const alGenoemd = new Set(genoemd.map(({ adres }) => adres));
  const sleutel = sleutelVan(entry);
  const heen = entry.refs.flatMap((naar) => handboek.entry.get(sleutelVan(naar)) ?? []);
  const terug = handboek.naar.get(sleutel) ?? [];
  const verwant = new Set(
    [...heen, ...terug].filter(
      (ander) => ander !== entry && hasPage(ander.soort) && !alGenoemd.has(adresVan(ander)),
    ),
  );
  const perSoort = Map.groupBy(inVolgorde(handboek, verwant), ({ soort }) => soort);
  return [...perSoort].map(([soort, entries]) => ({
    titel: kapitaal(entries.length === 1 ? kinds[soort].words.one : kinds[soort].words.more),
    links: entries.map(linkNaar),
  }));
}
