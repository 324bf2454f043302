import type { PlanData } from '../../../my-plan/data.ts';
import type { Plan } from '../../../my-plan/plan.ts';
import { dateText } from '../../../text/format/date.ts';
import { planText as nl } from '../../../text/plan/script.ts';
import { el, byId } from '../element.ts';
import { own } from '../../../document/own.ts';

/** What a printed plan begins with: whose it is, of when, and who takes part. */
export function showCoverSheet({ rollen }: PlanData, plan: Plan, today: string): void {
  const filledIn = rollen.filter(({ id }) => own(plan.mensen, id));
  byId('plan-voorblad').replaceChildren(
    el('p', { class: 'plan-voorblad-titel' }, nl.kop(plan.gemeente)),
    el('p', {}, [plan.organisatie, nl.gedrukt(dateText(today))].filter(Boolean).join('. ')),
    el(
      'dl',
      { class: 'kenmerken' },
      ...filledIn.map(({ id, naam: name }) =>
        el('div', {}, el('dt', {}, name), el('dd', {}, own(plan.mensen, id))),
      ),
    ),
  );
}
