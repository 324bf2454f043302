import { daysBetween, plusDays } from '../../../planner/calendar/date.ts';
import { decidingDay, type CountedBack } from '../../../planner/decision.ts';
import { PlanningError } from '../../../planner/taak.ts';
import type { PlanData } from '../../../my-plan/data.ts';
import { putField } from '../../../my-plan/fields.ts';
import { countedBack } from '../../../my-plan/planned.ts';
import { decisionOf, type Plan } from '../../../my-plan/plan.ts';
import { decision as nl } from '../../../text/plan/decision.ts';
import { planText } from '../../../text/plan/script.ts';
import { button, el, linkElement } from '../element.ts';
import { fillOne } from './form.ts';

/** Counts back from the day of the decision: what fits, when to begin, and what can be done before. */
export function showDecision(
  data: PlanData,
  { nu, change }: { nu: () => Plan; change: (plan: Plan) => void },
  today: string,
): void {
  // A handbook in which nobody decides has no such fields.
  const place = document.getElementById('plan-besluit');
  if (!place) return;
  const parts = partsFor(data, nu(), today, (day) => {
    const begun = putField(nu(), 'start', day);
    change(begun);
    fillOne('start', begun);
  });
  const made = el('div', {}, ...parts);
  // Who hears the page is told only what changed.
  if (place.innerHTML !== made.innerHTML) place.replaceChildren(...made.childNodes);
}

function partsFor(data: PlanData, plan: Plan, today: string, begin: (day: string) => void): Node[] {
  const { college, raad, stukken: papers } = decisionOf(plan);
  const day = decidingDay({ college, raad, papers });
  if (day === '') return [];
  const line = (...sentences: string[]) => el('p', {}, sentences.join(' '));
  if (day < today) return [line(nl.past(day))];
  if (papers > day) return [line(nl.papersAfter)];
  if (raad !== '' && college > raad) return [line(nl.councilFirst)];
  const counted = counting(data, plan, today);
  if (!counted || typeof counted === 'string') return counted ? [line(counted)] : [];
  const late = counted.papers < today;
  const { latestStart, fits, earliest } = counted;
  const latest = latestStart[plan.tempo];
  const start = latest && latest >= today ? latest : today;
  return [
    ...(late ? [line(nl.papersPast(counted.papers, plusDays(today, daysBetween(counted.papers, day))))] : []),
    ...(fits === 'yes'
      ? [line(nl.fits(day), ...(latest && latest >= today ? [nl.latest(latest)] : []))]
      : fits === 'fastest'
        ? [line(nl.fitsFastest(day, earliest[plan.tempo]))]
        : [
            line(
              nl.not(day, plan.start || today, earliest.snelst),
              nl.inTempo(earliest[plan.tempo], counted.laterPapers),
            ),
          ]),
    ...(fits === 'yes' || late ? [] : twoStages(data, counted, earliest[plan.tempo])),
    ...(late ? [] : beforeList(data, counted)),
    ...(plan.start === '' || (fits === 'yes' && plan.start > start)
      ? [
          el(
            'p',
            {},
            button(nl.takeStart(start), () => begin(start)),
          ),
        ]
      : []),
  ];
}

/** What can be counted, or why it cannot. */
function counting(data: PlanData, plan: Plan, today: string): CountedBack | string | undefined {
  try {
    return countedBack(data, plan, today);
  } catch (cause) {
    if (cause instanceof PlanningError) return `${planText.zonderData} ${cause.message}`;
    throw cause;
  }
}

/** A small decision now and the whole one later, in a handbook that has a paper for the first. */
function twoStages({ stukken: papers }: PlanData, { day }: CountedBack, later: string): Node[] {
  const small = papers.find(({ papier }) => papier === 'startnotitie');
  if (!small) return [];
  return [
    el(
      'p',
      {},
      `${nl.twice(day)} `,
      linkElement(small.adres, small.titel),
      `. ${small.doel} ${nl.later(later)}`,
    ),
  ];
}

function beforeList({ stappen }: PlanData, { before, papers }: CountedBack): Node[] {
  if (before.every(({ state }) => state === 'later')) return [];
  return [
    el('p', { id: 'plan-besluit-eerst' }, `${nl.before(papers)}:`),
    el(
      'ul',
      { class: 'utrecht-unordered-list utrecht-unordered-list--html-content' },
      ...before
        .filter(({ state }) => state !== 'later')
        .map(({ id, nummer: number, titel: title, begin, end, state }) =>
          el(
            'li',
            {},
            linkElement(stappen.find((stap) => stap.id === id)?.adres ?? '', `${number}. ${title}`),
            `: ${state === 'ready' ? nl.state.ready(end) : nl.state.begun(begin)}`,
          ),
        ),
    ),
  ];
}
