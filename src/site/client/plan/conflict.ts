import { readDivisible } from '../../../my-plan/kept/share.ts';
import { readPlan } from '../../../my-plan/kept/read.ts';
import { writePlan } from '../../../my-plan/kept/write.ts';
import type { Plan } from '../../../my-plan/plan.ts';
import { planText as nl } from '../../../text/plan/script.ts';
import { offer } from '../offer.ts';
import { LINK_SIGN } from './take-along.ts';
import { firstFaults, report, say } from './message.ts';
import { keepPrevious, loadPlan } from './storage.ts';
import type { PlanState } from './state.ts';

/** What the questions need of the page: the plan on the screen, and ways to change it. */
export interface OpenPage {
  state: PlanState;
  empty: () => Plan;
  replace: (plan: Plan) => void;
  /** Shows an empty plan; nothing of the one on the screen stays. */
  begin: () => void;
}

/** Another tab changed the plan: the visitor chooses, and what is not chosen can be put back. */
export function askOther({ state, replace, begin }: OpenPage): void {
  const there = loadPlan();
  if (there === 'verboden' || there.text === writePlan(state.plan)) return;
  const { text } = there;
  state.fixed();
  if (text === null) {
    const { title, text: explanation, take, keep } = nl.gewist;
    report({
      title,
      text: explanation,
      choices: [
        { text: keep, do: () => state.loose() },
        { text: take, do: begin },
      ],
    });
    return;
  }
  const read = readPlan(text);
  if (!('plan' in read)) {
    reportUnreadable(text, read.newer, read.faults, () => state.loose());
    return;
  }
  const { title, text: explanation, take, keep } = nl.ander;
  report({
    title,
    text: explanation,
    choices: [
      { text: take, do: () => replace(read.plan) },
      {
        text: keep,
        do: () => {
          keepPrevious(text);
          state.loose();
        },
      },
    ],
  });
}

/** What lies in the browser cannot be read: it stays there until the visitor says otherwise. */
export function reportUnreadable(text: string, newer: boolean, faults: string[], again: () => void): void {
  report({
    title: newer ? nl.nieuwer.title : nl.beschadigd.title,
    text: [...firstFaults(faults), ...nl.beschadigd.text],
    choices: [
      { text: nl.bewaar, do: () => offer(nl.kapotBestand, text), stay: true },
      { text: nl.opnieuw, do: again },
    ],
  });
}

/** Offers the plan of the address, when there is one. */
export function openLink({ state, replace, begin }: OpenPage, hasOwn: boolean): void {
  if (!location.hash.startsWith(LINK_SIGN)) return;
  const read = readDivisible(location.hash.slice(LINK_SIGN.length));
  const ready = () => history.replaceState(null, '', location.pathname + location.search);
  if (!('plan' in read)) {
    ready();
    report({ title: nl.linkFout, text: firstFaults(read.faults) });
    return;
  }
  const take = () => {
    replace(read.plan);
    ready();
    say(nl.gedeeld.opened);
  };
  // Also in an empty browser: whoever follows a link did not ask to keep what is in it.
  state.fixed();
  report({
    title: nl.gedeeld.title(read.plan.gemeente),
    text: hasOwn ? nl.gedeeld.text : nl.gedeeld.textEmpty,
    choices: [
      { text: nl.gedeeld.take, do: take },
      {
        text: hasOwn ? nl.gedeeld.keep : nl.gedeeld.notOpenen,
        do: () => {
          ready();
          // An empty plan is not kept either.
          if (hasOwn || !state.kept) state.loose();
          else begin();
        },
      },
    ],
  });
}
