import { namenVan } from '../../model/plan/voor-sjabloon.ts';
import type { Plan } from '../../model/plan/plan.ts';
import { ONLEESBAAR, spanFout, veldFout } from '../../model/plan/veldfout.ts';
import { leesVeld, zetVeld, type Waarde } from '../../model/plan/velden.ts';
import { el, opId } from './element.ts';
import { isFout, toonFout, type Veld } from './veldfout.ts';

const form = opId('plan-form');
const velden = [...form.querySelectorAll<Veld>('[name]')];
const namen = opId<HTMLDataListElement>('plan-namen');

/** Shows a whole plan in the fields. */
export function vul(plan: Plan): void {
  for (const veld of velden) {
    vulVeld(veld, plan);
    toonFout(veld, foutIn(veld, plan));
  }
}

function vulVeld(veld: Veld, plan: Plan): void {
  const waarde = leesVeld(plan, veld.name);
  if (veld instanceof HTMLInputElement && veld.type === 'radio') veld.checked = veld.value === waarde;
  else if (veld instanceof HTMLInputElement && typeof waarde === 'boolean') veld.checked = waarde;
  else veld.value = String(waarde);
  // Paper shows no pattern of a day where there is none.
  veld.classList.toggle('leeg', veld.value === '');
}

/**
 * Calls with the plan after every change of a field. What cannot stand is told when the field is left, and not
 * before: people type a number or a day digit by digit. It stays in the field, and the plan keeps what it had.
 */
export function luister(nu: () => Plan, wijzig: (plan: Plan) => void): void {
  /** What the plan held when somebody came to the field: `25` of `2500` was never meant. */
  let vorige: Waarde | undefined;

  op('focusin', (veld) => (vorige = leesVeld(nu(), veld.name)));
  op('input', (veld) => {
    wijzig(zetVeld(nu(), veld.name, waardeIn(veld)));
    for (const een of genoten(veld)) if (isFout(een)) toonFout(een, foutIn(een, nu()));
  });
  // A browser calls every year that is typed a change, from 0002 on.
  op('change', (veld) => veld.type !== 'date' && rondAf(veld));
  op('focusout', (veld) => veld.type === 'date' && rondAf(veld));

  function rondAf(veld: Veld): void {
    if (veldFout(veld.name, getypt(veld)) === undefined) {
      vulVeld(veld, nu());
      vorige = leesVeld(nu(), veld.name);
    } else if (vorige !== undefined && leesVeld(nu(), veld.name) !== vorige)
      wijzig(zetVeld(nu(), veld.name, vorige));
    for (const een of genoten(veld)) toonFout(een, foutIn(een, nu()));
  }
}

const op = (soort: 'focusin' | 'focusout' | 'input' | 'change', doe: (veld: Veld) => void): void =>
  form.addEventListener(soort, ({ target }) => {
    const veld = target as Veld;
    if (veld.name) doe(veld);
  });

const getypt = (veld: Veld): string => (veld.validity.badInput ? ONLEESBAAR : veld.value);

const waardeIn = (veld: Veld): Waarde =>
  veld instanceof HTMLInputElement && veld.type === 'checkbox' ? veld.checked : getypt(veld);

/** What is wrong in a field; that low is above high stands at the second of the two. */
const foutIn = (veld: Veld, plan: Plan): string | undefined =>
  veldFout(veld.name, getypt(veld)) ?? (veld.name.endsWith('.hoog') ? spanFout(plan, veld.name) : undefined);

/** The field, and the other side of its number when it has one. */
const genoten = (veld: Veld): Iterable<Veld> =>
  veld.closest('.plan-getal')?.querySelectorAll<Veld>('[name]') ?? [veld];

/** Offers the names of who takes part where a point asks who does it. */
export function bied({ mensen }: Plan): void {
  const alle = [...new Set(Object.values(mensen).flatMap(namenVan))];
  namen.replaceChildren(...alle.map((naam) => el('option', { value: naam })));
}
