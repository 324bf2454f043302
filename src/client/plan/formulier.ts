import { namenVan } from '../../model/plan/voor-sjabloon.ts';
import type { Plan } from '../../model/plan/plan.ts';
import { spanFout, veldFout } from '../../model/plan/veldfout.ts';
import { leesVeld, zetVeld, type Waarde } from '../../model/plan/velden.ts';
import { afterPress, hasParts, KeptValue, typedIn } from '../typed.ts';
import { el, opId } from '../element.ts';
import { isFout, toonFout, type Veld } from './veldfout.ts';

const form = opId('plan-form');
const velden = [...form.querySelectorAll<Veld>('[name]')];
const namen = opId('plan-namen', HTMLDataListElement);

/** What each field gives the plan while something else stands in it. */
const kept = new Map(velden.map((veld) => [veld, new KeptValue<Waarde>('')]));

/** Shows a whole plan in the fields. */
export function vul(plan: Plan): void {
  for (const veld of velden) {
    vulVeld(veld, plan);
    toonFout(veld, foutIn(veld, plan));
  }
}

/** Shows one value of a plan; what stands in other fields stays, right or wrong. */
export function fillOne(naam: string, plan: Plan): void {
  for (const veld of velden) if (veld.name === naam) vulVeld(veld, plan);
}

function vulVeld(veld: Veld, plan: Plan): void {
  const waarde = leesVeld(plan, veld.name);
  kept.get(veld)?.settle(waarde);
  if (veld instanceof HTMLInputElement && veld.type === 'radio') veld.checked = veld.value === waarde;
  else if (veld instanceof HTMLInputElement && typeof waarde === 'boolean') veld.checked = waarde;
  else if (veld.value !== waarde || veld.validity.badInput) veld.value = String(waarde);
  // Paper shows no pattern of a day where there is none.
  veld.classList.toggle('leeg', veld.value === '');
}

/**
 * Calls with the plan after every change of a field. What cannot stand is told when the field is left, and not
 * before: people type a number or a day digit by digit. It stays in the field, and the plan keeps what it had.
 */
export function luister(nu: () => Plan, wijzig: (plan: Plan) => void): void {
  op('input', (veld, event) => {
    const fits = veldFout(veld.name, typedIn(veld)) === undefined;
    const waarde = kept.get(veld)?.take(waardeIn(veld), fits, { target: veld, event });
    if (waarde !== undefined && waarde !== leesVeld(nu(), veld.name))
      wijzig(zetVeld(nu(), veld.name, waarde));
    for (const een of genoten(veld)) if (isFout(een)) toonFout(een, foutIn(een, nu()));
  });
  op('change', (veld) => {
    if (!hasParts(veld)) rondAf(veld);
  });
  op('focusout', (veld) => {
    if (hasParts(veld)) rondAf(veld);
  });

  function rondAf(veld: Veld): void {
    if (veldFout(veld.name, typedIn(veld)) === undefined) vulVeld(veld, nu());
    afterPress(() => {
      for (const een of genoten(veld)) toonFout(een, foutIn(een, nu()));
    });
  }
}

const op = (soort: 'focusout' | 'input' | 'change', doe: (veld: Veld, event: Event) => void): void =>
  form.addEventListener(soort, (event) => {
    const veld = velden.find((een) => een === event.target);
    if (veld) doe(veld, event);
  });

const waardeIn = (veld: Veld): Waarde =>
  veld instanceof HTMLInputElement && veld.type === 'checkbox' ? veld.checked : veld.value;

/** What is wrong in a field; that low is above high stands at the second of the two. */
const foutIn = (veld: Veld, plan: Plan): string | undefined =>
  veldFout(veld.name, typedIn(veld)) ?? (veld.name.endsWith('.hoog') ? spanFout(plan, veld.name) : undefined);

/** The field, and the other side of its number when it has one. */
const genoten = (veld: Veld): Iterable<Veld> =>
  veld.closest('.plan-getal')?.querySelectorAll<Veld>('[name]') ?? [veld];

/** Offers the names of who takes part where a point asks who does it. */
export function bied({ mensen }: Plan): void {
  const alle = [...new Set(Object.values(mensen).flatMap(namenVan))];
  namen.replaceChildren(...alle.map((naam) => el('option', { value: naam })));
}
