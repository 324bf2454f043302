import { namenVan } from '../../model/plan/voor-sjabloon.ts';
import type { Plan } from '../../model/plan/plan.ts';
import { leesVeld, zetVeld } from '../../model/plan/velden.ts';
import { el, opId } from './element.ts';

type Veld = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const form = opId('plan-form');
const velden = [...form.querySelectorAll<Veld>('[name]')];
const namen = opId<HTMLDataListElement>('plan-namen');

/** Shows a whole plan in the fields. */
export function vul(plan: Plan): void {
  for (const veld of velden) {
    const waarde = leesVeld(plan, veld.name);
    if (veld instanceof HTMLInputElement && veld.type === 'radio') veld.checked = veld.value === waarde;
    else if (veld instanceof HTMLInputElement && typeof waarde === 'boolean') veld.checked = waarde;
    else veld.value = veld.type === 'text' ? String(waarde).replace(getalMetPunt, '$1,$2') : String(waarde);
    // Paper shows no pattern of a day where there is none.
    veld.classList.toggle('leeg', veld.value === '');
  }
}
/** Numbers are kept with a point and shown with a comma. */
const getalMetPunt = /^(\d+)\.(\d+)$/;

/** Calls with the plan after every change of a field. */
export function luister(nu: () => Plan, wijzig: (plan: Plan) => void): void {
  form.addEventListener('input', ({ target }) => {
    const veld = target as Veld;
    if (!veld.name) return;
    const vakje = veld instanceof HTMLInputElement && veld.type === 'checkbox';
    wijzig(zetVeld(nu(), veld.name, vakje ? (veld as HTMLInputElement).checked : veld.value));
  });
  // What was typed and cannot stand gives way to what the plan holds.
  form.addEventListener('change', ({ target }) => {
    const veld = target as Veld;
    if (veld.name) vul(nu());
  });
}

/** Offers the names of who takes part where a point asks who does it. */
export function bied({ mensen }: Plan): void {
  const alle = [...new Set(Object.values(mensen).flatMap(namenVan))];
  namen.replaceChildren(...alle.map((naam) => el('option', { value: naam })));
}
