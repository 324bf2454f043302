import type { PlanData } from '../../../my-plan/data.ts';
import type { Plan } from '../../../my-plan/plan.ts';
import { changesSince } from '../../../my-plan/changes.ts';
import { changesSinceAddress } from '../../../page/site/since.ts';
import { dateText } from '../../../text/format/date.ts';
import { planText } from '../../../text/plan/script.ts';
import { el, button, linkElement, byId } from '../element.ts';
import { reveal } from './walk.ts';

const nl = planText.gewijzigd;

/** What changed in the handbook since the plan was made, until the visitor has seen it. */
export function showChanges(data: PlanData, nu: () => Plan, change: (plan: Plan) => void): void {
  const place = byId('plan-gewijzigd');
  const { inhoud: contents } = nu();
  if (contents.versie === data.inhoud.versie && contents.datum === data.inhoud.datum) {
    place.replaceChildren();
    return;
  }
  const stappen = changesSince(data, nu());
  const day = (of: Plan['inhoud']) => `${dateText(of.datum)} (${of.versie})`;
  place.replaceChildren(
    el('h2', { class: 'nl-heading nl-heading--level-2' }, nl.title),
    el('p', {}, nl.explanation(day(contents), day(data.inhoud))),
    ...(stappen.length === 0 ? [el('p', {}, nl.nothing)] : []),
    ...stappen.map(({ stap, changes }) =>
      el(
        'div',
        {},
        el('p', {}, linkElement(stap.adres, planText.stap(stap.nummer, stap.titel))),
        el(
          'ul',
          {},
          ...changes.map(({ datum: date, wat: what, kop: heading }) =>
            el(
              'li',
              {},
              dateText(date),
              ...(heading ? [', ', linkElement(heading.adres, heading.titel)] : []),
              `: ${what}`,
            ),
          ),
        ),
      ),
    ),
    el('p', {}, linkElement(changesSinceAddress(contents.datum), nl.everything)),
    el(
      'p',
      {},
      button(nl.seen, () => {
        change({ ...nu(), inhoud: data.inhoud });
        showChanges(data, nu, change);
        reveal(byId('gemeente'));
        byId('gemeente').scrollIntoView();
      }),
    ),
  );
}
