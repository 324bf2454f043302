import { findSoorten, type Rapport, type FindSoort } from '../../schema/rapport.ts';
import { dateText } from '../../text/format/date.ts';
import { nl } from '../../text/nl.ts';
import { enumeration } from '../../text/format/enumeration.ts';
import {
  ownLines,
  circumstanceShort,
  circumstanceNames,
  rapport as text,
  lineNames,
} from '../../text/pages/accessibility.ts';
import { addressOf, RAPPORT_ADDRESS } from '../../handbook/address.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import type { HandbookLink } from '../../handbook/link.ts';
import { perHandbook } from '../../handbook/per-handbook.ts';
import { titleOf } from '../../handbook/title.ts';
import { addressesOf } from '../address-book.ts';
import { own } from '../../document/own.ts';

/** The page that shows what the last accessibility run found. */
export interface RapportPage extends HandbookLink {
  description: string;
  summary: string;
  crumbs: HandbookLink[];
  /** Said when the content has changed since. */
  outdated?: string;
  short: { name: string; value: string }[];
  engines: { name: string; versie: string; lines: number }[];
  circumstances: { name: string; huisstijl: string; pages: number }[];
  ownMeasurements: string[];
  found: {
    soort: FindSoort;
    title: string;
    explanation: string;
    no: string;
    lines: FindingLine[];
  }[];
}

/** One rule in the table of what was found. */
export interface FindingLine {
  line: string;
  explanation: string;
  who: string;
  /** How often, on how many pages and in which ways of looking: one sentence. */
  count: string;
  examples: HandbookLink[];
}

/** The page of the report; nothing when there is no report, and then the site has no such page. */
export function rapportFor(handbook: Handbook): RapportPage | undefined {
  const { rapport } = handbook;
  if (!rapport) return undefined;
  const {
    datum: date,
    commit,
    gewijzigd: changed,
    browser,
    paginas: pages,
    motoren: engines,
    omstandigheden: circumstances,
    bevindingen: findings,
  } = rapport;
  const of = (soort: FindSoort) => findings.filter((finding) => finding.soort === soort);
  const count = (soort: FindSoort) =>
    text.soorten(
      of(soort).length,
      of(soort).reduce((sum, { plekken: places }) => sum + places, 0),
    );
  return {
    titel: text.title,
    adres: RAPPORT_ADDRESS,
    description: text.description,
    summary: text.outcome(of('fout').length, pages),
    crumbs: [{ titel: nl.start, adres: '/' }, ...statement(handbook)],
    ...(rapport.verouderd && { outdated: text.outdated }),
    short: [
      { name: text.date, value: dateText(date) },
      { name: text.commit, value: changed ? text.changed(short(commit)) : short(commit) },
      { name: text.browser, value: browser },
      { name: text.pages, value: String(pages) },
      ...findSoorten.map((soort) => ({ name: text.soort[soort].title, value: count(soort) })),
    ],
    engines: engines.map(({ id, versie: version, regels: lines }) => ({
      name: text.motor[id],
      versie: version ?? '',
      lines,
    })),
    circumstances: circumstances.map(({ id, huisstijl, paginas: pages }) => ({
      name: own(circumstanceNames, id) ?? id,
      huisstijl,
      pages,
    })),
    ownMeasurements: Object.values(ownLines),
    found: findSoorten.map((soort) => ({
      soort,
      ...text.soort[soort],
      lines: of(soort).map((finding) => lineOf(handbook, finding)),
    })),
  };
}

/** Enough of a hash to find the commit. */
const short = (commit: string): string => commit.slice(0, 10);

/** The page of the statement, where there is one: the report stands below it. */
function statement({ perSoort }: Handbook): HandbookLink[] {
  const page = perSoort.pagina.find((entry) => RAPPORT_ADDRESS === `${addressOf(entry)}rapport/`);
  return page ? [{ titel: titleOf(page), adres: addressOf(page) }] : [];
}

function lineOf(
  handbook: Handbook,
  {
    motor,
    regel: line,
    plekken: places,
    paginas: pages,
    omstandigheden: circumstances,
    voorbeelden: examples,
  }: Rapport['bevindingen'][number],
): FindingLine {
  const all = new Set(handbook.rapport?.omstandigheden.map(({ id }) => id));
  const when =
    circumstances.length === all.size
      ? text.everywhere
      : text.at(enumeration(circumstances.map((id) => own(circumstanceShort, id) ?? id)));
  const titles = new Map(handbook.alle.map((entry) => [addressOf(entry), titleOf(entry)]));
  return {
    line,
    explanation: own(lineNames, line) ?? '',
    who: text.motorShort[motor],
    count: text.count(places, pages, when),
    // The report may be older than the site, or of the national one: an edition hides pages that it names.
    examples: examples
      .filter(({ adres: address }) => isThere(handbook, address))
      .map(({ adres: address }) => ({
        titel: titles.get(address) ?? address,
        adres: address,
      })),
  };
}

const known = perHandbook((handbook) => new Set(addressesOf(handbook)));
/** The page for what is not there stands in no list of addresses, and a question belongs to its page. */
const isThere = (handbook: Handbook, address: string): boolean =>
  address === '/404.html' || known(handbook).has(address.replace(/[?#].*$/, ''));
