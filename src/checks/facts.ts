import { tekstVanKnoop } from '../document/text.ts';
import type { Knoop, Plek } from '../document/tree.ts';
import { kinderen } from '../document/walk.ts';
import type { Handboek } from '../model/handboek.ts';
import { datumTekst } from '../text/datum.ts';
import type { Context } from './context.ts';
import type { Bevinding } from './issue.ts';
import { knopenVan, teksten } from './texts.ts';

/**
 * Amounts, percentages, counts of a hundred and more, and law articles: each has a source and a date (rule 6 of the design).
 * `€ 5`, `5 euro`, `2 miljoen euro`, `220,- euro`, `5%`, `vijf procent`, `540.000 mensen`, `art. 4`, `artikel 2.3`.
 */
const FEITELIJK =
  /€\s?\d(?:[\d.,]*\d)?|\b\d[\d.,]*-?\s?(?:(?:duizend|miljoen|miljard)\s)?(?:euro|eurocent)\b|\b\d[\d.,]*\s?(?:%|procent\b)|\b(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twintig|dertig|veertig|vijftig|honderd)\sprocent\b|\b(?:\d{1,3}(?:\.\d{3})+|\d{3,}|\d+(?:,\d+)?\s(?:miljoen|duizend))\s(?:mensen|inwoners|personen|huishoudens|gezinnen|gemeenten|organisaties|vrijwilligers|adressen|deelnemers|kinderen|volwassenen|bewoners|signalen)\b|\bart(?:\.|ikel)\s?\d(?:[\d.:]*\d)?/gi;

/** Amounts, percentages and law articles outside `<Feit>` and `<Schatting>`. */
export function checkFactsHaveSource(handboek: Handboek): Bevinding[] {
  return [...teksten(handboek)].flatMap(({ bestand, pad, tekst }) =>
    [...tekst.children, ...(tekst.rijk === 'blok' ? tekst.voetnoten : [])]
      .flatMap((node) => [...losseTekst(node)])
      .flatMap(({ value, plek }) =>
        [...value.matchAll(FEITELIJK)].map(({ 0: match, index }): Bevinding => ({
          rule: 'feit-ontbreekt',
          bestand,
          pad,
          plek,
          binnen: { tekst: value, index },
          message: `«${opEenRegel(match)}» staat er zonder bron.`,
          hint: `Schrijf <Feit bron="…" peildatum="…">${opEenRegel(match)}</Feit>, of <Schatting>${opEenRegel(match)}</Schatting> als het een eigen schatting is.`,
        })),
      ),
  );
}

/** As a writer types it: no space that was made unbreakable, no line break. */
const opEenRegel = (feit: string) => feit.replace(/\s+/g, ' ');

/** Words outside the two tags that vouch for them. */
function* losseTekst(node: Knoop): Generator<{ value: string; plek: Plek }> {
  if (node.type === 'Feit' || node.type === 'Schatting') return;
  if (node.type === 'text') yield node;
  for (const kind of kinderen(node)) yield* losseTekst(kind);
}

/** Amounts, percentages and law articles with a source but without a date. */
export function checkFactsHaveDate(handboek: Handboek): Bevinding[] {
  return [...knopenVan(handboek, 'Feit')].flatMap(({ bestand, pad, node }): Bevinding[] => {
    const [feit] = tekstVanKnoop(node).match(FEITELIJK) ?? [];
    if (!feit || node.attributen.peildatum) return [];
    return [
      {
        rule: 'feit-zonder-peildatum',
        bestand,
        pad,
        plek: node.plek,
        message: `Bij «${opEenRegel(feit)}» ontbreekt de peildatum.`,
        hint: 'Voeg peildatum="2026-01-01" toe, met de dag waarop het klopte.',
      },
    ];
  });
}

/** Dated facts of the law and the year's amounts that were last checked over a year ago. */
export function checkFactsAreFresh(handboek: Handboek, { vandaag }: Context): Bevinding[] {
  const grens = `${Number(vandaag.slice(0, 4)) - 1}${vandaag.slice(4)}`;
  return handboek.perSoort.thema
    .filter(({ data }) => data.peildatum < grens)
    .map(({ bestand, data }) => ({
      rule: 'peildatum-verlopen',
      bestand,
      pad: ['peildatum'],
      message: `Dit thema is voor het laatst nagelopen op ${datumTekst(data.peildatum)}, meer dan een jaar geleden.`,
      hint: 'Loop de bedragen en regels na, en zet er de nieuwe datum bij.',
    }));
}
