import type { PlanData } from '../../my-plan/data.ts';
import { readPlan } from '../../my-plan/kept/read.ts';
import { newPlan, PLAN_KEY, type Plan } from '../../my-plan/plan.ts';
import { dayInNetherlands } from '../../text/format/today.ts';
import { planText as nl } from '../../text/plan/script.ts';
import { showBegroting } from './plan/begroting.ts';
import { showHours } from './plan/hours.ts';
import { reportUnreadable, openLink, askOther, type OpenPage } from './plan/conflict.ts';
import { showDecision } from './plan/decision.ts';
import { byId } from './element.ts';
import { offerPlan, listen, fill } from './plan/form.ts';
import { listenTakeAlong, showBack } from './plan/take-along.ts';
import { report, toMessage, close, say } from './plan/message.ts';
import { loadPlan, isOtherwise, clearEverything, type StorageResult } from './plan/storage.ts';
import { showCoverSheet } from './plan/paper.ts';
import { listenPauzes, showPauzes } from './plan/pauzes.ts';
import { showPlanning } from './plan/planning.ts';
import { showPoints } from './plan/points.ts';
import { listenRol, showRol } from './plan/rollen.ts';
import { PlanState } from './plan/state.ts';
import { goToStap } from './plan/stap.ts';
import { forgetWalk, startWalk } from './plan/walk.ts';
import { keepFile } from './plan/outputs.ts';
import { showChanges } from './plan/changes.ts';

byId('plan-stil').remove();
try {
  // It keeps its name from build to build: ask whether it is still the newest.
  const answer = await fetch('gegevens.json', { cache: 'no-cache' });
  if (!answer.ok) throw new Error(`gegevens.json: ${answer.status}`);
  start((await answer.json()) as PlanData);
} catch (cause) {
  console.error(cause);
  report(nl.laadFout);
}

/** The one clock of the page; a tab may stay open past midnight. */
function now(): string {
  return dayInNetherlands(new Date());
}

function start(data: PlanData): void {
  const empty = () => newPlan(data.inhoud, data.voorstel);
  const there = loadPlan();
  const text = there === 'verboden' ? null : there.text;
  const read = text === null ? undefined : readPlan(text);
  const state = new PlanState(read && 'plan' in read ? read.plan : empty(), show, sayStatus);
  const nu = () => state.plan;
  const change = (plan: Plan) => state.change(plan);
  const page: OpenPage = { state, empty, replace, begin };

  byId('plan-werk').hidden = false;
  showEverything();
  listen(nu, change);
  listenPauzes({ nu, change });
  listenRol(() => showRol(data, nu()));
  listenTakeAlong(data, { nu, today: now, replace, free });
  byId('plan-wis').addEventListener('click', askClear);
  byId('plan-status').textContent = text === null ? nl.status.leeg : nl.status.bewaard;
  if (there === 'verboden') sayStatus('verboden');
  else if (read && !('plan' in read)) {
    state.fixed();
    reportUnreadable(text ?? '', read.newer, read.faults, () => {
      state.loose();
      openLink(page, false);
    });
  } else openLink(page, text !== null);
  startWalk();
  goToStap(nu, change);

  addEventListener('hashchange', () => {
    if (free()) openLink(page, true);
    goToStap(nu, change);
  });
  addEventListener('storage', ({ key }) => {
    // `null`: everything of this site was deleted.
    if ((key === PLAN_KEY || key === null) && isOtherwise()) askOther(page);
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && isOtherwise()) askOther(page);
  });
  addEventListener('pagehide', () => state.flush());
  addEventListener('beforeunload', (event) => {
    state.flush();
    if (!state.kept) event.preventDefault();
  });

  /** What follows from a plan; the fields themselves stay as they are. */
  function show(plan: Plan): void {
    const today = now();
    showDecision(data, { nu, change }, today);
    showPlanning(data, plan, today);
    showPoints(data, plan);
    showRol(data, plan);
    showBegroting(data, plan, today);
    showHours(data, plan);
    showCoverSheet(data, plan, today);
    offerPlan(plan);
  }

  /** Another plan: the fields too. */
  function showEverything(): void {
    fill(nu());
    showPauzes({ nu, change });
    showChanges(data, nu, change);
    showBack();
    show(nu());
  }

  function replace(plan: Plan): void {
    state.replace(plan);
    showEverything();
  }

  function begin(): void {
    state.new(empty());
    showEverything();
    byId('plan-status').textContent = nl.status.leeg;
  }

  /** One question at a time: while one is open, no other plan comes in its place. */
  function free(): boolean {
    if (state.isFixed) toMessage();
    return !state.isFixed;
  }

  function askClear(): void {
    if (!free()) return;
    const { title, text: explanation, do: perform, not } = nl.wis;
    report({
      title,
      text: explanation,
      choices: [
        { text: not, do: () => {} },
        { text: perform, do: clear },
      ],
    });
  }

  function clear(): void {
    clearEverything();
    forgetWalk();
    begin();
    say(nl.wis.done);
  }

  function sayStatus(outcome: StorageResult | 'wacht'): void {
    const status = byId('plan-status');
    const earlier = status.dataset.uitkomst;
    if (outcome === 'anders') {
      askOther(page);
      return;
    }
    status.dataset.uitkomst = outcome;
    if (earlier === outcome) return;
    status.textContent = nl.status[outcome];
    if (outcome === 'vol' || outcome === 'verboden')
      report({
        ...nl[outcome],
        choices: [{ text: nl.bewaar, do: () => keepFile(nu()), stay: true }],
      });
    else if (outcome === 'bewaard' && (earlier === 'vol' || earlier === 'verboden')) close();
  }
}
