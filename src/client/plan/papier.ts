import type { Plangegevens } from '../../model/plan/gegevens.ts';
import type { Plan } from '../../model/plan/plan.ts';
import { datumTekst } from '../../text/datum.ts';
import { planTekst as nl } from '../../text/plan/script.ts';
import { el, opId } from '../element.ts';
import { own } from '../../document/own.ts';

/** What a printed plan begins with: whose it is, of when, and who takes part. */
export function toonVoorblad({ rollen }: Plangegevens, plan: Plan, vandaag: string): void {
  const ingevuld = rollen.filter(({ id }) => own(plan.mensen, id));
  opId('plan-voorblad').replaceChildren(
    el('p', { class: 'plan-voorblad-titel' }, nl.kop(plan.gemeente)),
    el('p', {}, [plan.organisatie, nl.gedrukt(datumTekst(vandaag))].filter(Boolean).join('. ')),
    el(
      'dl',
      { class: 'kenmerken' },
      ...ingevuld.map(({ id, naam }) =>
        el('div', {}, el('dt', {}, naam), el('dd', {}, own(plan.mensen, id))),
      ),
    ),
  );
}
