import { textOfNode } from '../../document/text.ts';
import type { Node, Place } from '../../document/tree.ts';
import { children } from '../../document/walk.ts';
import { isSoort } from '../../handbook/entry.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { isInCalendar } from '../../document/language/in-calendar.ts';
import { dateText } from '../../text/format/date.ts';
import type { Context } from '../context.ts';
import type { Finding } from '../issue.ts';
import { nodesOf, texts } from './texts.ts';

/**
 * Amounts, percentages, counts of a hundred and more, and law articles: each has a source and a date (rule 6 of the design).
 * `€ 5`, `5 euro`, `2 miljoen euro`, `220,- euro`, `5%`, `vijf procent`, `540.000 mensen`, `art. 4`, `artikel 2.3`.
 */
const FACTUAL =
  /€\s?\d(?:[\d.,]*\d)?|\b\d[\d.,]*-?\s?(?:(?:duizend|miljoen|miljard)\s)?(?:euro|eurocent)\b|\b\d[\d.,]*\s?(?:%|procent\b)|\b(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twintig|dertig|veertig|vijftig|honderd)\sprocent\b|\b(?:\d{1,3}(?:\.\d{3})+|\d{3,}|\d+(?:,\d+)?\s(?:miljoen|duizend))\s(?:mensen|inwoners|personen|huishoudens|gezinnen|gemeenten|organisaties|vrijwilligers|adressen|deelnemers|kinderen|volwassenen|bewoners|signalen)\b|\bart(?:\.|ikel)\s?\d(?:[\d.:]*\d)?/gi;

/** Amounts, percentages and law articles outside `<Feit>` and `<Schatting>`. */
export function checkFactsHaveSource(handbook: Handbook): Finding[] {
  return [...texts(handbook)].flatMap(({ file, path, text }) =>
    [...text.children, ...(text.rijk === 'blok' ? text.voetnoten : [])]
      .flatMap((node) => [...looseText(node)])
      .flatMap(({ value, plek: place }) =>
        [...value.matchAll(FACTUAL)].map(({ 0: match, index }): Finding => ({
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

/** As a writer types it: no space that was made unbreakable, no line break. */
const onOneLine = (fact: string) => fact.replace(/\s+/g, ' ');

/** Words outside the two tags that vouch for them. */
function* looseText(node: Node): Generator<{ value: string; plek: Place }> {
  if (node.type === 'Feit' || node.type === 'Schatting') return;
  if (node.type === 'text') yield node;
  for (const child of children(node)) yield* looseText(child);
}

/** Amounts, percentages and law articles with a source but without a date. */
export function checkFactsHaveDate(handbook: Handbook): Finding[] {
  return [...nodesOf(handbook, 'Feit')].flatMap(({ file, path, node }): Finding[] => {
    const [fact] = textOfNode(node).match(FACTUAL) ?? [];
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
export function checkFactDays(handbook: Handbook): Finding[] {
  return [...nodesOf(handbook, 'Feit')].flatMap(({ file, path, node, entry }): Finding[] => {
    const { peildatum: day, bron } = node.attributen;
    if (!day || !isInCalendar(day)) return [];
    const bronnen = bron.split(' ').flatMap((id) => {
      const found = handbook.entry.get(`bron:${id}`);
      return found && isSoort(found, 'bron') ? [found.data] : [];
    });
    const words = textOfNode(node);
    const year = [...words.matchAll(OF_A_YEAR)].map(({ groups }) => groups?.['year']).at(-1);
    const dated = bronnen.map(({ datum: date }) => date).filter((date) => date !== 'z.d.');
    const newest = dated.sort().at(-1);
    const read = [
      ...bronnen.map(({ geraadpleegd: consulted }) => consulted),
      ...(entry && 'gecontroleerd' in entry.data ? [entry.data.gecontroleerd] : []),
    ];
    const objection =
      year !== undefined && day.slice(0, 4) > year
        ? `het feit gaat over ${year}`
        : newest !== undefined && dated.length === bronnen.length && day > yearAfter(newest)
          ? `de bron is van ${dateText(newest)}`
          : read.some((date) => isDayOfReading(day, date)) &&
              !dated.some((date) => date.startsWith(day.slice(0, 7)))
            ? 'dat is de dag waarop de bron is gelezen of de pagina is nagelopen'
            : undefined;
    if (!objection) return [];
    return [
      {
        rule: 'peildatum-klopt-niet',
        bestand: file,
        path,
        plek: node.plek,
        message: `De peildatum ${dateText(day)} kan niet de dag van het feit zijn: ${objection}.`,
        hint: 'Schrijf de dag waarop het feit gold. Weet u alleen het jaar, neem dan 31 december van dat jaar.',
      },
    ];
  });
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
