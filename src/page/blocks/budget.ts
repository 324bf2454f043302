import type { Begroting, LaagHoog } from '../../model/begroting.ts';
import { datumTekst } from '../../text/datum.ts';
import { euroTekst, getalTekst, heleEuroTekst } from '../../text/getal.ts';
import { nl } from '../../text/nl.ts';
import { cell, paragraph, right, small, strong, table, text } from '../make.ts';
import type { Cell, Inline, PlainBlock } from '../plain.ts';

/** What a row rests on. */
interface Ground {
  children: Inline[];
  sources: Inline[];
}
/** The rows of a budget with their sums. */
export interface BudgetBlock {
  type: 'budget';
  begroting: Begroting<Ground>;
}
type Post = BudgetBlock['begroting']['groepen'][number]['posten'][number];

const { sjabloon: word } = nl;

export function lowerBudget({ begroting }: BudgetBlock): PlainBlock[] {
  const sum = (name: string, amount: LaagHoog): Cell[] => [
    { ...cell(strong(name)), span: 3 },
    right(strong(between(amount, heleEuroTekst))),
  ];
  return [
    table(
      nl.secties.posten,
      [cell(text(word.post)), ...[word.aantal, word.prijs, word.bedrag].map((name) => right(text(name)))],
      [
        ...begroting.groepen.flatMap(({ naam, posten }) => [
          [{ ...cell(strong(naam)), span: 4 }],
          ...posten.map((post): Cell[] => [
            { blocks: [paragraph(strong(post.naam)), paragraph(...groundOf(post))] },
            ...figuresOf(post).map((figure) => right(text(figure))),
          ]),
        ]),
        sum(word.subtotaal, begroting.subtotaal),
        sum(word.totaal, begroting.totaal),
      ],
    ),
  ];
}

/** Why a row is what it is: its explanation, and the day on which its source held or that it is an estimate. */
export const groundOf = ({ toelichting, bron, peildatum }: Post): Inline[] => [
  ...toelichting.children,
  text(' '),
  small(`(${bron && peildatum ? nl.peildatum(datumTekst(peildatum)) : nl.eigenSchatting})`),
  ...toelichting.sources,
];

/** How many, for what price, and what that comes to. */
export const figuresOf = ({ aantal, prijs, percentage, eenheid, bedrag }: Post): string[] => [
  aantal ? between(aantal, getalTekst) : '',
  prijs
    ? word.per(between(prijs, euroTekst), eenheid)
    : percentage
      ? word.vanSubtotaal(between(percentage, (value) => `${getalTekst(value)}%`))
      : '',
  between(bedrag, heleEuroTekst),
];

/** An amount as low and high. */
export const between = ({ laag, hoog }: LaagHoog, write: (value: number) => string): string =>
  word.laagHoog(write(laag), write(hoog));
