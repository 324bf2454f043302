import type { LowHigh } from '../../../handbook/begroting.ts';
import { computeBegroting, type ComputedPost } from '../../../my-plan/begroting.ts';
import type { PlanData } from '../../../my-plan/data.ts';
import { plannable } from '../../../planner/taak.ts';
import { moneyOf, type Money } from '../../../my-plan/money/money.ts';
import { amountText, moneyWarnings, stageName } from '../../../my-plan/money/warnings.ts';
import type { Plan } from '../../../my-plan/plan.ts';
import { numberText, wholeEuroText } from '../../../text/format/number.ts';
import { money as words } from '../../../text/plan/money.ts';
import { planText as nl } from '../../../text/plan/script.ts';
import { el, find, byId, tableElement } from '../element.ts';
import { certain } from '../../../document/certain.ts';

const text = nl.begroting;
/** Sums of estimates: cents would promise more than they know. */
const span = ({ laag: low, hoog: high }: LowHigh): string =>
  text.between(wholeEuroText(low), wholeEuroText(high));

/** Shows what every item costs in a year, and what the plan costs by its own dates. */
export function showBegroting(data: PlanData, plan: Plan, today: string): void {
  if (!data.begroting) return;
  const { groups, expired } = computeBegroting(data.begroting, plan, today);
  for (const post of groups.flatMap(({ posten }) => posten)) showPost(post);
  byId('plan-verlopen').textContent = expired > 0 ? text.expiredTotal(expired) : '';
  showMoney(plannable(() => moneyOf(data, plan, today)));
}

function showMoney(money: Money | undefined): void {
  const line = (name: string, amount: LowHigh) =>
    el('div', {}, el('dt', {}, name), el('dd', {}, amountText(amount)));
  byId('plan-totaal').replaceChildren(
    ...(money
      ? [line(words.total, money.total), ...money.stages.map(({ id, amount }) => line(stageName(id), amount))]
      : []),
  );
  byId('plan-jaren').replaceChildren(
    ...(money?.dated
      ? [
          tableElement(
            words.perYear,
            [words.group, ...money.years.map(({ year }) => String(year)), words.together],
            [
              ...money.groups
                .filter(({ total }) => total.hoog > 0)
                .map(({ name, perYear, total }) => [name, ...[...perYear, total].map(amountText)]),
              [
                words.together,
                ...money.years.map(({ amount }) => amountText(amount)),
                amountText(money.total),
              ],
            ],
          ),
        ]
      : []),
  );
  byId('plan-let-op').replaceChildren(
    ...(money ? moneyWarnings(money.marks) : []).map((warning) => el('li', {}, warning)),
  );
}

function showPost(post: ComputedPost): void {
  const row = document.querySelector<HTMLElement>(`[data-post="${CSS.escape(post.id)}"]`);
  if (!row) return;
  find('[data-bedrag]', HTMLElement, row).textContent = span(post.bedrag);
  find('[data-stand]', HTMLElement, row).textContent = [
    post.eigen && text.own,
    post.verlopen && text.expired(certain(post.peildatum).slice(0, 4)),
  ]
    .filter(Boolean)
    .join('; ');
  for (const field of row.querySelectorAll<HTMLInputElement>('input[name]')) {
    const [, , soort, side] = field.name.split('.') as [string, string, 'aantal', keyof LowHigh];
    const value = post[soort]?.[side];
    // What the example says stands in an empty field.
    field.placeholder = value === undefined ? '' : numberText(value);
  }
}
