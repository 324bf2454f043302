import { isPauze, isTooLong } from '../../../planner/pauze.ts';
import { MOST } from '../../../my-plan/limits.ts';
import { dayFault, textFault } from '../../../my-plan/field-fault.ts';
import type { Plan } from '../../../my-plan/plan.ts';
import { planText } from '../../../text/plan/script.ts';
import { afterPress, KeptValue, typedIn } from '../typed.ts';
import { byId } from '../element.ts';
import { report } from './message.ts';

type Pauze = Plan['pauzes'][number];
/** The plan on the screen, and how it changes. */
interface Here {
  nu: () => Plan;
  change: (plan: Plan) => void;
}

const FIELDS = ['naam', 'van', 'tot'] as const;
const spot = byId('plan-pauzes');
const mould = byId('plan-pauze', HTMLTemplateElement);

/** Shows the pauses of a plan, each with its fields. */
export function showPauzes(here: Here): void {
  spot.replaceChildren(...here.nu().pauzes.map((pauze) => makeRow(pauze, here)));
  number();
}

/** A button that adds an empty pause and goes to it; what stands in the others stays, right or wrong. */
export function listenPauzes(here: Here): void {
  byId('plan-pauze-erbij').addEventListener('click', () => {
    if (here.nu().pauzes.length >= MOST.pauses) {
      report({ title: planText.pauzesVol(MOST.pauses), text: [] });
      return;
    }
    const pauze = { naam: '', van: '', tot: '' };
    here.change({ ...here.nu(), pauzes: [...here.nu().pauzes, pauze] });
    const row = makeRow(pauze, here);
    spot.append(row);
    number();
    row.querySelector('input')?.focus();
  });
}

function makeRow(pauze: Pauze, { nu, change: alter }: Here): HTMLElement {
  const row = mould.content.querySelector('fieldset')?.cloneNode(true);
  if (!(row instanceof HTMLFieldSetElement)) throw new Error('The page has no template of a pause.');
  const place = () => [...spot.children].indexOf(row);
  const change = (changed: Partial<Pauze>) => {
    const i = place();
    alter({ ...nu(), pauzes: nu().pauzes.map((one, j) => (j === i ? { ...one, ...changed } : one)) });
  };
  const judge = () => {
    // A field that goes away with its pause is left too.
    const one = nu().pauzes[place()];
    if (one) validate(row, one);
  };
  for (const name of FIELDS) {
    const field = row.querySelector<HTMLInputElement>(`[data-pauze=${name}]`);
    if (!field) continue;
    const kept = new KeptValue(pauze[name]);
    field.value = pauze[name];
    field.addEventListener('input', (event) => {
      const fits = faultIn(field) === undefined;
      change({ [name]: kept.take(field.value, fits, { target: field, event }) });
      // A year that is still being typed is told about when the field is left.
      if (fits) judge();
    });
    field.addEventListener('blur', () => {
      if (faultIn(field) === undefined) kept.settle(field.value);
      afterPress(judge);
    });
  }
  row.querySelector('[data-weg]')?.addEventListener('click', () => {
    const i = place();
    alter({ ...nu(), pauzes: nu().pauzes.filter((_, j) => j !== i) });
    row.remove();
    number();
    byId('plan-pauze-erbij').focus();
  });
  validate(row, pauze);
  return row;
}

/** Gives every pause its number, and the sentence below it an id of its own. */
function number(): void {
  for (const [i, row] of [...spot.children].entries()) {
    const [legend, fault] = [row.querySelector('legend'), row.querySelector('.plan-fout')];
    if (legend) legend.textContent = planText.pauzeNummer(i + 1);
    if (!fault) continue;
    fault.id = `fout-pauze-${i}`;
    for (const field of row.querySelectorAll('[aria-describedby]'))
      field.setAttribute('aria-describedby', fault.id);
  }
}

const faultIn = (field: HTMLInputElement): string | undefined =>
  field.type === 'date' ? dayFault(typedIn(field)) : textFault(field.value);

/** Says what is wrong with a pause, at the field that is wrong; two days that do not fit are both. */
function validate(row: HTMLElement, pauze: Pauze): void {
  const fault = row.querySelector('.plan-fout');
  if (!fault) return;
  const fields = [...row.querySelectorAll<HTMLInputElement>('[data-pauze]')];
  const together = togetherFault(pauze);
  for (const field of fields) {
    const miss = (faultIn(field) ?? (field.type === 'date' ? together : undefined)) !== undefined;
    for (const [name, value] of [
      ['aria-invalid', 'true'],
      ['aria-describedby', fault.id],
    ] as const)
      if (miss) field.setAttribute(name, value);
      else field.removeAttribute(name);
  }
  const text = fields.map(faultIn).find((one) => one !== undefined) ?? together ?? '';
  if (fault.textContent !== text) fault.textContent = text;
}

function togetherFault(pauze: Pauze): string | undefined {
  if (pauze.van === '' || pauze.tot === '' || isPauze(pauze)) return undefined;
  return isTooLong(pauze) ? planText.pauzeTeLang : planText.pauzeFout;
}
