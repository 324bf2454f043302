import type { Begroting, LowHigh } from '../../handbook/begroting.ts';
import { dateText } from '../../text/format/date.ts';
import { euroText, numberText, wholeEuroText } from '../../text/format/number.ts';
import { nl } from '../../text/nl.ts';
import { cell, makeParagraph, right, small, strong, table, text } from '../make.ts';
import type { Cell, PageInline, PlainBlock } from '../plain/plain.ts';

/** What a row rests on. */
interface Ground {
  children: PageInline[];
  sources: PageInline[];
}
/** The rows of a budget with their sums. */
export interface BudgetBlock {
  type: 'budget';
  begroting: Begroting<Ground>;
}
type Post = BudgetBlock['begroting']['groups'][number]['posten'][number];

const { sjabloon: word } = nl;

export function lowerBudget({ begroting }: BudgetBlock): PlainBlock[] {
  const sum = (name: string, amount: LowHigh): Cell[] => [
    { ...cell(strong(name)), span: 3 },
    right(strong(between(amount, wholeEuroText))),
  ];
  return [
    table(
      nl.sections.posten,
      [cell(text(word.post)), ...[word.count, word.price, word.amount].map((name) => right(text(name)))],
      [
        ...begroting.groups.flatMap(({ name, posten }) => [
          [{ ...cell(strong(name)), span: 4 }],
          ...posten.map((post): Cell[] => [
            { blocks: [makeParagraph(strong(post.naam)), makeParagraph(...groundOf(post))] },
            ...figuresOf(post).map((figure) => right(text(figure))),
          ]),
        ]),
        sum(word.subtotal, begroting.subtotal),
        sum(word.total, begroting.total),
      ],
    ),
  ];
}

/**
 * Why a row is what it is: its explanation, and the day on which its source held. That the others are estimates stands
 * once, above the table.
 */
export const groundOf = ({ toelichting: remark, bron, peildatum }: Post): PageInline[] => [
  ...remark.children,
  ...(bron && peildatum ? [text(' '), small(`(${nl.peildatum(dateText(peildatum))})`)] : []),
  ...remark.sources,
];

/** How many, for what price, and what that comes to. */
export const figuresOf = ({
  aantal: count,
  prijs: price,
  percentage,
  eenheid: unit,
  bedrag: amount,
}: Post): string[] => [
  count ? between(count, numberText) : '',
  price
    ? word.per(between(price, euroText), unit)
    : percentage
      ? word.ofSubtotal(between(percentage, (value) => `${numberText(value)}%`))
      : '',
  between(amount, wholeEuroText),
];

/** An amount as low and high. */
export const between = ({ laag: low, hoog: high }: LowHigh, write: (value: number) => string): string =>
  word.lowHigh(write(low), write(high));
