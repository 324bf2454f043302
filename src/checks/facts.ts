import { tekstVanKnoop } from '../document/text.ts';
import type { Knoop, Plek } from '../document/tree.ts';
import { kinderen } from '../document/walk.ts';
import type { Handboek } from '../model/handboek.ts';
import type { Context } from './context.ts';
import type { Bevinding } from './issue.ts';
import { knopenVan, teksten } from './texts.ts';

/**
 * Amounts, percentages and law articles: each has a source and a date (rule 6 of the design).
 * `€ 5`, `5 euro`, `5%`, `5 procent`, `art. 4`, `artikel 2.3`.
 */
const FEITELIJK =
  /€\s?\d[\d.,]*|\b\d[\d.,]*\s?(?:euro|eurocent)\b|\b\d[\d.,]*\s?(?:%|procent\b)|\bart(?:\.|ikel)\s?\d[\d.:]*/i;

/** Amounts, percentages and law articles outside `<Feit>` and `<Schatting>`. */
export function checkFactsHaveSource(handboek: Handboek): Bevinding[] {
  return [...teksten(handboek)].flatMap(({ bestand, pad, tekst }) =>
    tekst.children
      .flatMap((node) => [...losseTekst(node)])
      .flatMap(({ value, plek }): Bevinding[] => {
        const match = FEITELIJK.exec(value);
        if (!match) return [];
        return [
          {
            rule: 'feit-ontbreekt',
            bestand,
            pad,
            plek: { line: plek.line, column: plek.column + match.index },
            message: `«${match[0].trim()}» staat er zonder bron.`,
            hint: `Schrijf <Feit bron="…" peildatum="…">${match[0].trim()}</Feit>, of <Schatting>${match[0].trim()}</Schatting> als het een eigen schatting is.`,
          },
        ];
      }),
  );
}

/** Words outside the two tags that vouch for them. */
function* losseTekst(node: Knoop): Generator<{ value: string; plek: Plek }> {
  if (node.type === 'Feit' || node.type === 'Schatting') return;
  if (node.type === 'text') yield node;
  for (const kind of kinderen(node)) yield* losseTekst(kind);
}

/** Amounts, percentages and law articles with a source but without a date. */
export function checkFactsHaveDate(handboek: Handboek): Bevinding[] {
  return [...knopenVan(handboek, 'Feit')].flatMap(({ bestand, pad, node }): Bevinding[] => {
    const match = FEITELIJK.exec(tekstVanKnoop(node));
    if (!match || node.attributen.peildatum) return [];
    return [
      {
        rule: 'feit-zonder-peildatum',
        bestand,
        pad,
        plek: node.plek,
        message: `Bij «${match[0].trim()}» ontbreekt de peildatum.`,
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
      message: `Dit thema is voor het laatst nagelopen op ${data.peildatum}, meer dan een jaar geleden.`,
      hint: 'Loop de bedragen en regels na, en zet er de nieuwe datum bij.',
    }));
}
