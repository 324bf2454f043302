import type { PlanData } from '../../../my-plan/data.ts';
import type { Plan } from '../../../my-plan/plan.ts';
import { stappenIn, progressOf, foreignPoints } from '../../../my-plan/progress.ts';
import { dateText } from '../../../text/format/date.ts';
import { planText as nl } from '../../../text/plan/script.ts';
import { el, find, headingElement, byId } from '../element.ts';

const stappen = [...document.querySelectorAll<HTMLDetailsElement>('[data-stap]')];
const bar = byId('plan-voortgang', HTMLProgressElement);

/** How far the plan is: in all, and at every step; steps that were left out are out of sight. */
export function showPoints(data: PlanData, plan: Plan): void {
  for (const details of stappen) {
    const stap = data.stappen.find(({ id }) => id === details.dataset.stap);
    if (!stap) continue;
    details.hidden = plan.weggelaten.includes(stap.id);
    const { ready, of } = progressOf([stap], plan);
    find('[data-stand]', HTMLElement, details).textContent = nl.perStap(ready, of);
  }
  const { ready, of } = progressOf(stappenIn(data, plan), plan);
  bar.max = Math.max(1, of);
  bar.value = ready;
  byId('plan-voortgang-tekst').textContent = nl.voortgang(ready, of);
  showForeign(data, plan);
}

function showForeign(data: PlanData, plan: Plan): void {
  const points = foreignPoints(data, plan);
  byId('plan-vreemd').replaceChildren(
    ...(points.length === 0
      ? []
      : [
          headingElement('h3', nl.vreemd.title),
          el('p', {}, nl.vreemd.explanation),
          el(
            'ul',
            {},
            ...points.map(({ id, klaar: ready, wie: who, op: on, notitie: note }) =>
              el('li', {}, [id, ready && nl.klaar, who, on && dateText(on), note].filter(Boolean).join(', ')),
            ),
          ),
        ]),
  );
}
