import type { LowHigh } from '../../../handbook/begroting.ts';
import { computeBegroting, type ComputedPost } from '../../../my-plan/begroting.ts';
import type { PlanData } from '../../../my-plan/data.ts';
import type { Plan } from '../../../my-plan/plan.ts';
import { numberText, wholeEuroText } from '../../../text/format/number.ts';
import { toLarge as toLargeText } from '../../../text/plan/begroting.ts';
import { planText as nl } from '../../../text/plan/script.ts';
import { el, find, opId } from '../element.ts';
import { certain } from '../../../document/certain.ts';

const text = nl.begroting;
/** Sums of estimates: cents would promise more than they know. */
const span = ({ laag: low, hoog: high }: LowHigh): string =>
  text.between(wholeEuroText(low), wholeEuroText(high));

/** Shows what every item costs, what they cost together, and per person. */
export function showBegroting({ begroting }: PlanData, plan: Plan, today: string): void {
  if (!begroting) return;
  const { groups, total, perPerson, expired, toLarge, forCount } = computeBegroting(begroting, plan, today);
  for (const post of groups.flatMap(({ posten }) => posten)) showPost(post);
  opId('plan-totaal').replaceChildren(
    el('div', {}, el('dt', {}, text.total), el('dd', {}, span(total))),
    el('div', {}, el('dt', {}, text.perPerson), el('dd', {}, span(perPerson))),
  );
  opId('plan-te-groot').textContent = toLarge && forCount ? toLargeText(forCount, plan.aantal) : '';
  opId('plan-verlopen').textContent = expired > 0 ? text.expiredTotal(expired) : '';
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
