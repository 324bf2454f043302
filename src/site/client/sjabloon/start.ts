import {
  filledIn,
  isTypable,
  readAnswers,
  withPlan,
  writeAnswers,
  type Answers,
} from '../../../my-plan/fill-in/answers.ts';
import { fillInKey } from '../../../my-plan/fill-in/key.ts';
import { readPlan } from '../../../my-plan/kept/read.ts';
import { PLAN_KEY } from '../../../my-plan/plan.ts';
import { numberText } from '../../../text/format/number.ts';
import { withSums } from '../../../my-plan/fill-in/sums.ts';
import { forSjabloon, type ForSjabloon } from '../../../my-plan/for-sjabloon.ts';
import { fillInTexts as text } from '../../../text/pages/fill-in.ts';
import { el } from '../element.ts';
import { fillDocument } from './document.ts';
import type { FillInData } from './download.ts';
import { makeTakeAlong } from './take-along.ts';
import { keep, load, type Kept } from './storage.ts';
import { makeField } from './fields.ts';
import { own } from '../../../document/own.ts';

/** Builds the form of a template in its place, and keeps form, document and browser the same. */
export async function start(place: HTMLElement): Promise<void> {
  // It keeps its name from build to build: ask whether it is still the newest.
  const answer = await fetch('invullen.json', { cache: 'no-cache' });
  if (!answer.ok) throw new Error(`invullen.json: ${answer.status}`);
  show(place, (await answer.json()) as FillInData);
}

function show(place: HTMLElement, data: FillInData): void {
  const { velden: fields } = data;
  const storageKey = fillInKey(data.id);
  const typable = fields.filter(isTypable);
  const onPapier = fields.filter((field) => !isTypable(field));
  const formElement = typable.map(makeField);
  const stand = el('p', { class: 'invul-stand' });
  const status = el('p', { class: 'invul-status', role: 'status' });

  let ours: Answers = {};
  let plan: ForSjabloon | undefined;
  const summed = () => withSums(fields, withPlan(fields, ours, plan ?? data.voorstel));
  const everything = () => summed().answers;

  /** Form, document and counts, from the answers. A field that somebody types in is left alone. */
  const refresh = (except?: string) => {
    const { answers: nu, open, differs } = summed();
    for (const { field, put, validate, reportProvenance } of formElement) {
      if (field.id !== except) put(own(nu, field.id));
      const takenOver = !Object.hasOwn(ours, field.id) && Object.hasOwn(nu, field.id);
      reportProvenance(
        field.reken
          ? sumText(own(open, field.id), own(differs, field.id))
          : takenOver
            ? text.provenance[plan ? 'plan' : 'editie']
            : undefined,
      );
      validate();
    }
    fillDocument(fields, nu);
    stand.textContent = text.stand(filledIn(fields, nu), typable.length);
  };
  const sayStatus = (what: Kept | 'leeg' | 'beschadigd') => {
    if (status.textContent !== text.status[what]) status.textContent = text.status[what];
  };
  const hold = () => {
    sayStatus(keep(storageKey, writeAnswers(ours)));
  };
  /** What lies in the browser: answers of an earlier visit, and the plan. */
  const read = () => {
    const kept = load(storageKey);
    const read = kept ? readAnswers(kept) : undefined;
    ours = read ?? {};
    plan = planFrom(load(PLAN_KEY), data.coordinator);
    sayStatus(kept === undefined ? 'verboden' : kept === null ? 'leeg' : read ? 'bewaard' : 'beschadigd');
    refresh();
  };

  for (const { field, element, read: readField } of formElement)
    element.addEventListener('input', (event) => {
      const answer = readField(event);
      // Half a day changes nothing, and is no answer of one's own.
      const fresh = answer !== (own(everything(), field.id) ?? '');
      if (fresh) ours = { ...ours, [field.id]: answer };
      refresh(field.id);
      if (fresh) hold();
    });
  // Another tab filled in the same template, or the plan.
  addEventListener('storage', ({ key }) => {
    if (key === storageKey || key === PLAN_KEY || key === null) read();
  });

  const form = el(
    'form',
    { class: 'invul-velden', autocomplete: 'off' },
    ...formElement.map(({ element }) => element),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  place.replaceChildren(
    el('div', { class: 'invul-balk' }, stand, status),
    form,
    ...(onPapier.length > 0
      ? [el('p', { class: 'peildatum' }, text.signature(onPapier.map(({ label }) => label).join(', ')))]
      : []),
    makeTakeAlong(data, everything, () => {
      ours = {};
      // What was half typed goes too.
      form.reset();
      sayStatus(keep(storageKey, null) === 'bewaard' ? 'leeg' : 'verboden');
      refresh();
    }),
  );
  read();
}

const sumText = (open: string[] | undefined, sum: number | undefined): string =>
  open ? text.sumOpen(open) : sum === undefined ? text.summed : text.sumDiffers(numberText(sum));

/** What the plan of «Mijn stappenplan» knows; nothing when there is none that can be read. */
function planFrom(kept: string | null | undefined, coordinator: string | undefined): ForSjabloon | undefined {
  const read = kept ? readPlan(kept) : undefined;
  return read && 'plan' in read ? forSjabloon(read.plan, coordinator) : undefined;
}
