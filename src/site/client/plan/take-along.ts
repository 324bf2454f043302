import { divisible } from '../../../my-plan/kept/share.ts';
import type { PlanData } from '../../../my-plan/data.ts';
import { readPlan, tooLarge } from '../../../my-plan/kept/read.ts';
import { MOST } from '../../../my-plan/limits.ts';
import type { Plan } from '../../../my-plan/plan.ts';
import { planText as nl } from '../../../text/plan/script.ts';
import { byId } from '../element.ts';
import { firstFaults, report, say } from './message.ts';
import { loadPrevious } from './storage.ts';
import { output } from './outputs.ts';
import { certain } from '../../../document/certain.ts';

/** What stands before the plan in the part of the address after `#`. */
export const LINK_SIGN = '#plan=';

/** What the last part of the page needs of it. */
interface Here {
  nu: () => Plan;
  /** The day, as `2027-01-04`. */
  today: () => string;
  /** Puts another plan in place of this one. */
  replace: (plan: Plan) => void;
  /** Whether no question is open; goes to the question when there is one. */
  free: () => boolean;
}

/** The buttons of the last part. */
export function listenTakeAlong(data: PlanData, { nu, today, replace, free }: Here): void {
  for (const { button, make } of output)
    // A handbook may not have the document of every paper.
    document.getElementById(button)?.addEventListener('click', () => void make(nu(), data, today()));
  on('plan-druk', () => print());
  on('plan-maak-link', () => makeLink(nu()));
  on('plan-kopieer', () => void copy());
  byId('plan-met-namen').addEventListener('change', () => (byId('plan-link-veld').hidden = true));
  byId('plan-open', HTMLInputElement).addEventListener('change', ({ target }) => {
    const field = target as HTMLInputElement;
    const [file] = field.files ?? [];
    if (file && free()) void open(file, replace).finally(() => (field.value = ''));
  });
  certain(byId('plan-terug').firstElementChild).addEventListener('click', () => {
    if (!free()) return;
    const read = readPlan(loadPrevious() ?? '');
    if (!('plan' in read)) return;
    replace(read.plan);
    say(nl.teruggezet);
  });
}

/** Offers the plan that was replaced, when there is one. */
export const showBack = (): void => void (byId('plan-terug').hidden = loadPrevious() === null);

async function open(file: File, replace: (plan: Plan) => void): Promise<void> {
  // A large file is not read at all: it is no plan, and a page that reads it stands still.
  const read = file.size > MOST.file ? tooLarge : readPlan(await file.text());
  if ('plan' in read) {
    replace(read.plan);
    say(nl.geopend(read.plan.gemeente));
  } else {
    say('');
    report({ title: nl.bestandFout, text: [...firstFaults(read.faults), nl.bestandHoud] });
  }
}

function makeLink(plan: Plan): void {
  const { checked: withNames } = byId('plan-met-namen', HTMLInputElement);
  const field = byId('plan-link', HTMLInputElement);
  field.value = `${certain(location.href.split('#')[0])}${LINK_SIGN}${divisible(plan, { withNames })}`;
  byId('plan-link-veld').hidden = false;
  say(nl.linkKlaar);
}

async function copy(): Promise<void> {
  const field = byId('plan-link', HTMLInputElement);
  try {
    await navigator.clipboard.writeText(field.value);
    say(nl.gekopieerd);
  } catch {
    // Refused by the browser, or a page without https: then the visitor copies it.
    field.select();
    say(nl.nietGekopieerd);
  }
}

const on = (id: string, perform: () => void): void => byId(id).addEventListener('click', perform);
