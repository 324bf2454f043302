import { textOfNode } from '../../document/text.ts';
import type { Node, Rich } from '../../document/tree.ts';
import { children, from } from '../../document/walk.ts';
import { isSoort } from '../../handbook/entry.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { isInCalendar } from '../../document/language/in-calendar.ts';
import { matchesIn } from '../../document/language/matches.ts';
import { dateText } from '../../text/format/date.ts';
import type { ByFile, Context } from '../context.ts';
import type { Finding } from '../issue.ts';
import { nodesOf, textOutside, texts } from './texts.ts';

/** A number as words say it, from twenty on: a smaller count of people is an example as often as a claim. */
const WORDED =
  '(?:(?:(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)[eë]n)?(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)|(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)?(?:honderd|duizend)(?:en)?|tientallen|miljoenen)';
const SMALL = '(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien)';
const NUMBER = String.raw`(?:\d{1,3}(?:\.\d{3})+|\d+(?:,\d+)?)`;
const LARGE = '(?:honderd|duizend|miljoen|miljard)';
/** Whom and what a claim counts. */
const COUNTED =
  '(?:mensen|inwoners|personen|huishoudens|gezinnen|gemeenten|organisaties|vrijwilligers|adressen|deelnemers|kinderen|jongeren|ouderen|volwassenen|bewoners|signalen|leden|cliënten|Nederlanders)';

/** What changes by the year: amounts, percentages, large counts and law articles. `€ 5`, `500,-`, `5%`, `1.200 inwoners`, `art. 4`. */
const DATED = [
  String.raw`(?:€|\bEUR)\s?\d(?:[\d.,]*\d)?`,
  String.raw`\b${NUMBER}(?:,?-)?\s?(?:${LARGE}\s)?(?:euro[’']?s?|eurocent)(?!\p{L})`,
  String.raw`\b(?:${WORDED}|${SMALL})\s?(?:${LARGE}\s)?(?:euro[’']?s?|eurocent)(?!\p{L})`,
  String.raw`\b\d[\d.]*,-(?!\d)`,
  String.raw`\b\d[\d.,]*\s?(?:%|‰|procent\b|promille\b)`,
  String.raw`\b(?:${WORDED}|${SMALL})\s(?:procent|promille)\b`,
  String.raw`\b(?:\d{1,3}(?:\.\d{3})+|\d{3,}|\d+(?:,\d+)?\s(?:miljoen|duizend))\s${COUNTED}\b`,
  String.raw`\bart(?:\.|ikel)\s?\d(?:[\d.:]*\d)?`,
];
/** What somebody counted once: shares, and counts of twenty people and more. `een op de drie`, `de helft van de bewoners`. */
const COUNTS = [
  String.raw`\b${NUMBER}\s(?:miljoen|miljard|duizend)(?=\s)`,
  String.raw`\b${SMALL}\s(?:miljoen|miljard)(?=\s)`,
  String.raw`\b(?:${SMALL}|\d+)\sop\sde\s(?:${SMALL}|${WORDED}|\d+)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:de helft|een kwart|driekwart|(?:een|één|twee|drie)[ -](?:derde|kwart|vijfde|tiende))\svan\s(?:de|alle|het aantal)\s${COUNTED}\b`,
  // «De zestig mensen» were counted before, and «voor twintig mensen» is what a sum is made for.
  String.raw`(?<!\b(?:de|deze|die|voor|per)\s)\b(?:${WORDED}|[2-9]\d)\s(?:${LARGE}\s)?${COUNTED}\b`,
];
const anyOf = (patterns: readonly string[]) => new RegExp(patterns.join('|'), 'giu');

/** Claims that need a source (rule 6 of the design), and those of them that need the day on which they held. */
const FACTUAL = anyOf([...DATED, ...COUNTS]);
const CHANGING = anyOf(DATED);

/** Amounts, percentages and law articles outside `<Feit>` and `<Schatting>`. */
export function checkFactsHaveSource(handbook: ByFile): Finding[] {
  return texts(handbook).flatMap(({ file, path, text }) =>
    textOutside(text, VOUCHED, estimatedIn(text)).flatMap(({ value, plek: place }) =>
      matchesIn(value, FACTUAL).map(({ 0: match, index }): Finding => ({
        rule: 'feit-ontbreekt',
        bestand: file,
        path,
        plek: place,
        binnen: { tekst: value, index },
        message: `«${onOneLine(match)}» staat er zonder bron.`,
        hint: `Schrijf <Feit bron="…" peildatum="…">${onOneLine(match)}</Feit>, of <Schatting>${onOneLine(match)}</Schatting> als het een eigen schatting is.`,
      })),
    ),
  );
}

/** Tables of which the head says that they are estimated, and lists of which the line above them does. */
function estimatedIn(text: Rich): (node: Node) => boolean {
  const isEstimated = (node: Node) => [...from(node)].some(({ type }) => type === 'Schatting');
  const listed = new Set<Node>();
  const note = (blocks: readonly Node[]) => {
    for (const [i, block] of blocks.entries()) {
      const before = blocks[i - 1];
      if (block.type === 'list' && before?.type === 'paragraph' && isEstimated(before)) listed.add(block);
      note(children(block));
    }
  };
  note(text.children);
  return (node) => listed.has(node) || (node.type === 'table' && node.head.some(isEstimated));
}

/** The two tags that vouch for what is in them. */
const VOUCHED: ReadonlySet<Node['type']> = new Set(['Feit', 'Schatting']);

/** As a writer types it: no space that was made unbreakable, no line break. */
const onOneLine = (fact: string) => fact.replace(/\s+/g, ' ');

/** Amounts, percentages and law articles with a source but without a date. */
export function checkFactsHaveDate(handbook: Handbook): Finding[] {
  return nodesOf(handbook, 'Feit').flatMap(({ file, path, node }): Finding[] => {
    const [fact] = textOfNode(node).match(CHANGING) ?? [];
    if (!fact || node.attributen.peildatum) return [];
    return [
      {
        rule: 'feit-zonder-peildatum',
        bestand: file,
        path,
        plek: node.plek,
        message: `Bij «${onOneLine(fact)}» ontbreekt de peildatum.`,
        hint: 'Voeg peildatum="2026-01-01" toe, met de dag waarop het klopte.',
      },
    ];
  });
}

/**
 * Days that cannot be those of the fact: over a year after its source appeared (that may announce next year's
 * amounts, and knows no more), after a year that the fact itself names, or the day on which somebody read.
 */
export function checkFactDays(handbook: Handbook, { today }: Pick<Context, 'today'>): Finding[] {
  const told = nodesOf(handbook, 'Feit').map(({ file, path, node, entry }) => ({
    here: { bestand: file, path, plek: node.plek },
    day: node.attributen.peildatum,
    // A tag that lacks its source is told for that.
    bron: Object.entries(node.attributen).find(([name]) => name === 'bron')?.[1] ?? '',
    words: textOfNode(node),
    looked: entry && 'gecontroleerd' in entry.data ? [entry.data.gecontroleerd] : [],
  }));
  const given = handbook.perSoort.sjabloon.flatMap(({ bestand: file, data }) =>
    [
      ...data.posten.map(({ bron, peildatum }, i) => ({ bron, day: peildatum, path: ['posten', i] })),
      ...data.wettelijkMaximum.map(({ bron, peildatum }, i) => ({
        bron,
        day: peildatum,
        path: ['wettelijkMaximum', i],
      })),
    ].map(({ bron = '', day, path }) => ({
      here: { bestand: file, path: [...path, 'peildatum'] },
      day,
      bron,
      words: '',
      looked: [data.gecontroleerd],
    })),
  );
  return [...told, ...given].flatMap(({ here, day, bron, words, looked }): Finding[] => {
    // A day that is further off than next year's amounts is told as one that has yet to come.
    if (!day || !isInCalendar(day) || day > yearAfter(today)) return [];
    const objection = objectionTo(day, bronnenOf(handbook, bron), words, looked);
    if (!objection) return [];
    return [
      {
        ...here,
        rule: 'peildatum-klopt-niet',
        message: `De peildatum ${dateText(day)} kan niet de dag van het feit zijn: ${objection}.`,
        hint: 'Schrijf de dag waarop het feit gold. Weet u alleen het jaar, neem dan 31 december van dat jaar.',
      },
    ];
  });
}

const bronnenOf = (handbook: Handbook, ids: string) =>
  ids.split(' ').flatMap((id) => {
    const found = handbook.entry.get(`bron:${id}`);
    return found && isSoort(found, 'bron') ? [found.data] : [];
  });

/** Why a day cannot be that of a fact, in Dutch; nothing when it can. */
function objectionTo(
  day: string,
  bronnen: ReturnType<typeof bronnenOf>,
  words: string,
  looked: readonly string[],
): string | undefined {
  const year = [...words.matchAll(OF_A_YEAR)].map(({ groups }) => groups?.['year']).at(-1);
  if (year !== undefined && day.slice(0, 4) > year) return `het feit gaat over ${year}`;
  const dated = bronnen.map(({ datum: date }) => date).filter((date) => date !== 'z.d.');
  const newest = dated.toSorted().at(-1);
  if (newest !== undefined && dated.length === bronnen.length && day > yearAfter(newest))
    return `de bron is van ${dateText(newest)}`;
  const read = [...bronnen.map(({ geraadpleegd: consulted }) => consulted), ...looked];
  return read.some((date) => isDayOfReading(day, date)) &&
    !dated.some((date) => date.startsWith(day.slice(0, 7)))
    ? 'dat is de dag waarop de bron is gelezen of de pagina is nagelopen'
    : undefined;
}

/** Of reading often only the month is known; a rule may begin on the first of that month. */
const isDayOfReading = (day: string, read: string): boolean =>
  read.length === 10 ? day === read : day.startsWith(read) && !day.endsWith('-01');

/** A fact that says its year. A law has one in its name, and holds longer. */
const OF_A_YEAR =
  /\b(?:in|over|eind|begin|medio|tot en met|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december) (?<year>(?:19|20)\d{2})(?![\d.,]*\d)/gi;

/** The last day within a year after a date. Example: `2025` → `2026-12-31`, `2025-10-23` → `2026-10-23`. */
const yearAfter = (date: string): string =>
  `${Number(date.slice(0, 4)) + 1}${date.slice(4) || '-12'}-31`.slice(0, 10);

/** Dated facts of the law and the year's amounts that were last checked over a year ago. */
export function checkFactsAreFresh(handbook: Handbook, { today }: Context): Finding[] {
  const limit = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  return handbook.perSoort.thema
    .filter(({ data }) => data.peildatum < limit)
    .map(({ bestand: file, data }) => ({
      rule: 'peildatum-verlopen',
      bestand: file,
      path: ['peildatum'],
      message: `Dit thema is voor het laatst nagelopen op ${dateText(data.peildatum)}, meer dan een jaar geleden.`,
      hint: 'Loop de bedragen en regels na, en zet er de nieuwe datum bij.',
    }));
}
