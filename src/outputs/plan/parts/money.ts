import type { LowHigh } from '../../../handbook/begroting.ts';
import { amountText, moneyWarnings, stageName } from '../../../my-plan/money/warnings.ts';
import { dateText } from '../../../text/format/date.ts';
import { planOutput as word } from '../../../text/plan/outputs.ts';
import { bullets, cell, makeParagraph, right, small, strong, table, text } from '../../../page/make.ts';
import type { Cell, PlainBlock } from '../../../page/plain/plain.ts';
import type { PlanInput } from '../input.ts';

const amount = (value: LowHigh): Cell => right(text(amountText(value)));
const total = (value: LowHigh): Cell => right(strong(amountText(value)));

/** What it costs per calendar year, as whoever decides reads it, with all that belongs beside the numbers. */
export function yearBlocks({ money }: PlanInput): PlainBlock[] {
  if (!money) return [];
  return [
    table(
      word.money,
      [cell(text(word.year)), cell(text(word.what)), right(text(word.amount))],
      [
        ...money.years.map(({ year, from, until, amount: value }) => [
          cell(text(String(year))),
          cell(text(stagesIn(money, from, until))),
          amount(value),
        ]),
        [cell(strong(word.total)), cell(text(word.until(dateText(money.until)))), total(money.total)],
      ],
      { rowHeads: true },
    ),
    ...reservation({ money }),
  ];
}

/** What stands with every amount, for a paper that names one in a sentence. */
export const reservation = ({ money }: Pick<PlanInput, 'money'>): PlainBlock[] =>
  money ? [makeParagraph(small(moneyWarnings(money.marks).join(' ')))] : [];

/** What stands with the amount until the decision: nobody is paid or taught by then. */
export const preparationReservation = ({ money }: Pick<PlanInput, 'money'>): PlainBlock[] => {
  if (!money?.untilDecision) return [];
  const { unknownMaximum: _later, ...marks } = money.marks;
  return [makeParagraph(small(moneyWarnings({ ...marks, toLarge: false, groups: 1, cut: [] }).join(' ')))];
};

/** What of the plan falls between two days. Example: `Voorbereiden, opbouwen`. */
function stagesIn({ stages }: NonNullable<PlanInput['money']>, from: string, until: string): string {
  return stages
    .filter((stage) => stage.from <= until && from <= stage.until)
    .map(({ id }, i) => (i === 0 ? stageName(id) : stageName(id).toLowerCase()))
    .join(', ');
}

/** The budget by group and stage, and the items that are in it. */
export function begrotingBlocks(input: PlanInput): PlainBlock[] {
  const { money } = input;
  if (!money) return [];
  const groups = money.groups.filter(({ total: sum }) => sum.hoog > 0);
  return [
    ...yearBlocks(input),
    table(
      word.perGroup,
      [
        cell(text(word.group)),
        ...money.stages.map(({ id }) => right(text(stageName(id)))),
        right(text(word.total)),
      ],
      [
        ...groups.map(({ name, perStage, total: sum }) => [
          cell(text(name)),
          ...perStage.map(amount),
          amount(sum),
        ]),
        [cell(strong(word.total)), ...money.stages.map((stage) => total(stage.amount)), total(money.total)],
      ],
      { rowHeads: true },
    ),
    makeParagraph(text(word.posten)),
    ...bullets(
      groups
        // A group that is one item says nothing more.
        .filter(({ name, posten }) => posten.some(({ post }) => post.naam !== name))
        .map(({ name, posten }) => [
          strong(`${name}: `),
          text(posten.map(({ post, own }) => (own ? word.ownPost(post.naam) : post.naam)).join('; ')),
        ]),
    ),
  ];
}
