import { planNamesOf } from '../../../my-plan/for-sjabloon.ts';
import type { Plan } from '../../../my-plan/plan.ts';
import { spanFault, fieldFault } from '../../../my-plan/field-fault.ts';
import { readField, putField, type FieldValue } from '../../../my-plan/fields.ts';
import { afterPress, hasParts, KeptValue, typedIn } from '../typed.ts';
import { el, byId } from '../element.ts';
import { isFault, showFault, type PlanField } from './field-fault.ts';

const form = byId('plan-form');
const fields = [...form.querySelectorAll<PlanField>('[name]')];
const names = byId('plan-namen', HTMLDataListElement);

/** What each field gives the plan while something else stands in it. */
const kept = new Map(fields.map((field) => [field, new KeptValue<FieldValue>('')]));

/** Shows a whole plan in the fields. */
export function fill(plan: Plan): void {
  for (const field of fields) {
    fillField(field, plan);
    showFault(field, faultIn(field, plan));
  }
}

/** Shows one value of a plan; what stands in other fields stays, right or wrong. */
export function fillOne(name: string, plan: Plan): void {
  for (const field of fields) if (field.name === name) fillField(field, plan);
}

function fillField(field: PlanField, plan: Plan): void {
  const value = readField(plan, field.name);
  kept.get(field)?.settle(value);
  if (field instanceof HTMLInputElement && field.type === 'radio') field.checked = field.value === value;
  else if (field instanceof HTMLInputElement && typeof value === 'boolean') field.checked = value;
  else if (field.value !== value || field.validity.badInput) field.value = String(value);
  // Paper shows no pattern of a day where there is none.
  field.classList.toggle('leeg', field.value === '');
}

/**
 * Calls with the plan after every change of a field. What cannot stand is told when the field is left, and not
 * before: people type a number or a day digit by digit. It stays in the field, and the plan keeps what it had.
 */
export function listen(nu: () => Plan, change: (plan: Plan) => void): void {
  on('input', (field, event) => {
    const fits = fieldFault(field.name, typedIn(field)) === undefined;
    const value = kept.get(field)?.take(valueIn(field), fits, { target: field, event });
    if (value !== undefined && value !== readField(nu(), field.name))
      change(putField(nu(), field.name, value));
    for (const one of enjoyed(field)) if (isFault(one)) showFault(one, faultIn(one, nu()));
  });
  on('change', (field) => {
    if (!hasParts(field)) roundOff(field);
  });
  on('focusout', (field) => {
    if (hasParts(field)) roundOff(field);
  });

  function roundOff(field: PlanField): void {
    if (fieldFault(field.name, typedIn(field)) === undefined) fillField(field, nu());
    afterPress(() => {
      for (const one of enjoyed(field)) showFault(one, faultIn(one, nu()));
    });
  }
}

const on = (
  soort: 'focusout' | 'input' | 'change',
  perform: (field: PlanField, event: Event) => void,
): void =>
  form.addEventListener(soort, (event) => {
    const field = fields.find((one) => one === event.target);
    if (field) perform(field, event);
  });

const valueIn = (field: PlanField): FieldValue =>
  field instanceof HTMLInputElement && field.type === 'checkbox' ? field.checked : field.value;

/** What is wrong in a field; that low is above high stands at the second of the two. */
const faultIn = (field: PlanField, plan: Plan): string | undefined =>
  fieldFault(field.name, typedIn(field)) ??
  (field.name.endsWith('.hoog') ? spanFault(plan, field.name) : undefined);

/** The field, and the other side of its number when it has one. */
const enjoyed = (field: PlanField): Iterable<PlanField> =>
  field.closest('.plan-getal')?.querySelectorAll<PlanField>('[name]') ?? [field];

/** Offers the names of who takes part where a point asks who does it. */
export function offerPlan({ mensen: people }: Plan): void {
  const all = [...new Set(Object.values(people).flatMap(planNamesOf))];
  names.replaceChildren(...all.map((name) => el('option', { value: name })));
}
