import { money as text } from '../../text/plan/money.ts';
import type { LowHigh } from '../../handbook/begroting.ts';
import type { Money, MoneyMarks } from './money.ts';

/** How a stage is called. Example: `jaar-1` → «Eerste jaar». */
export const stageName = (id: Money['stages'][number]['id']): string =>
  id === 'voorbereiding' || id === 'opbouw' ? text[id] : text.workingYear(Number(id.slice('jaar-'.length)));

/** An amount as a reader sees it; one number when low and high are the same. Example: «€ 15.000 tot € 32.500». */
export const amountText = ({ laag: low, hoog: high }: LowHigh): string => text.span(low, high);

/**
 * What stands with every amount of a plan, on the page and in each paper that shows one: whole sentences, the weightiest
 * first.
 */
export function moneyWarnings(marks: MoneyMarks): string[] {
  const { people, forCount, groups, toLarge, unknownMaximum: unknown, cut, ownNumbers, leftOut } = marks;
  return [
    ...(toLarge && forCount ? [text.toLarge(forCount, people)] : []),
    ...(groups > 1 ? [text.groups(people, groups)] : []),
    ...(cut.length > 0 ? [text.cut(cut)] : []),
    ...(unknown ? [text.unknownMaximum(unknown.years, unknown.ofYear)] : []),
    ...(leftOut ? [text.leftOut] : []),
    ownNumbers > 0 ? text.estimatesAndOwn : text.estimates,
    text.rounded,
  ];
}
