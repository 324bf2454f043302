import type { PlanData } from '../../../my-plan/data.ts';
import { draaiboekOf, planningFor } from '../../../my-plan/planned.ts';
import type { Plan } from '../../../my-plan/plan.ts';
import { planLines, safetyWarnings } from '../../../planner/table.ts';
import type { Planning } from '../../../planner/planning.ts';
import { PlanningError } from '../../../planner/taak.ts';
import { dateText } from '../../../text/format/date.ts';
import { planning as timeline } from '../../../text/pages/planning.ts';
import { planText as nl } from '../../../text/plan/script.ts';
import { el, linkElement, byId, tableElement } from '../element.ts';
import { draw } from './drawing.ts';
import { certain } from '../../../document/certain.ts';

const place = byId('plan-planning');
/** Parts that somebody opened stay open when the plan changes. */
const open = new Set<string>();

/** Shows the dates of a plan: in a sentence, a drawing and a table, and the meetings. */
export function showPlanning(data: PlanData, plan: Plan, today: string): void {
  const planning = planOf(data, plan);
  if (typeof planning === 'string') {
    place.replaceChildren(el('p', { class: 'plan-leeg' }, planning));
    return;
  }
  const drawing = el('div', { class: 'plan-tekening' });
  void draw(drawing, planning);
  place.replaceChildren(
    el('p', { class: 'nl-paragraph' }, summary(planning)),
    ...safetyWarnings(planning).map((warning) => el('p', { class: 'plan-waarschuwing' }, warning)),
    ...(isPast(plan, today) ? [el('p', { class: 'peildatum' }, nl.startVoorbij)] : []),
    drawing,
    el('p', { class: 'peildatum' }, timeline.timeline.legend),
    stappen(data, planning),
    el('p', { class: 'peildatum' }, `${nl.spelingUitleg} ${nl.schatting}`),
    ...moments(planning),
    ...network(plan, planning),
    ...leerlijn(data, plan, planning),
    ...holidays(planning),
  );
}

/** The dates of a plan, or why there are none. */
export function planOf(data: PlanData, plan: Plan): Planning | string {
  try {
    return planningFor(data, plan) ?? (plan.start === '' ? nl.zonderStart : nl.zonderStappen);
  } catch (cause) {
    // Only what a plan can have wrong; the rest of the page goes on without dates.
    if (cause instanceof PlanningError) return `${nl.zonderData} ${cause.message}`;
    throw cause;
  }
}

function summary(planning: Planning): string {
  const { stappen: all, ready, tempo } = planning;
  if (all.every(({ perTempo }) => !perTempo[tempo].einde)) return `${begin(planning)} ${nl.zonderEinde}`;
  return [
    begin(planning),
    nl.klaarOp(dateText(ready[tempo])),
    nl.tussen(dateText(ready.snelst), dateText(ready.traagst)),
  ].join(' ');
}

/** On which day the work begins, and why that is not the chosen day when it is another. */
function begin({ start, stappen: all, tempo, pauzes }: Planning): string {
  const first = all
    .map(({ perTempo }) => perTempo[tempo].begin.date)
    .reduce((one, other) => (other < one ? other : one));
  if (first === start) return nl.begint(dateText(start));
  return pauzes.some(({ van: of, tot: until }) => of < first && start <= until)
    ? nl.begintNaPauze(dateText(first))
    : nl.begintNa(dateText(first), dateText(start));
}

/** Whether the start is over while nothing is done: perhaps a slip, perhaps not. */
const isPast = ({ start, punten: points }: Plan, today: string): boolean =>
  start < today && !Object.values(points).some(({ klaar: ready }) => ready);

function stappen({ stappen: all }: PlanData, planning: Planning): HTMLElement {
  const { table: heading } = timeline;
  const address = new Map(all.map((stap) => [stap.id, stap.adres]));
  return tableElement(
    timeline.table.name,
    [heading.stap, heading.begins, heading.ready, heading.marge, heading.slack],
    planLines(planning).map(({ id, nummer: number, title, begins, ready, marge, slack, critical }) => [
      linkElement(certain(address.get(id)), `${number}. ${title}`),
      begins,
      ready,
      marge,
      critical ? nl.geenSpeling : slack,
    ]),
  );
}

/** A heading with a part that opens; on paper it is open. */
function foldOut(title: string, ...contents: Node[]): HTMLDetailsElement {
  const part = el(
    'details',
    { class: 'plan-uitklap', open: open.has(title) },
    el('summary', {}, title),
    ...contents,
  );
  part.addEventListener('toggle', () => open[part.open ? 'add' : 'delete'](title));
  return part;
}

function moments({ mijlpalen }: Planning): HTMLElement[] {
  if (mijlpalen.length === 0) return [];
  const rows = mijlpalen.map(({ title, data, pattern }) =>
    el(
      'li',
      {},
      el('strong', {}, data.slice(0, 4).map(dateText).join(', ')),
      data.length > 4 && `, ${nl.enVerder}`,
      pattern === 'uiterlijk' ? ` (uiterlijk): ` : ': ',
      title,
    ),
  );
  return [foldOut(nl.mijlpalen, el('ul', { class: 'plan-data' }, ...rows))];
}

function network(
  { bijeenkomst: meeting }: Plan,
  { network: { meetings, skipped } }: Planning,
): HTMLElement[] {
  if (meetings.length === 0) return [];
  return [
    foldOut(
      nl.netwerk,
      el(
        'ol',
        { class: 'plan-data' },
        ...meetings.map(({ date, shifted }) =>
          el('li', {}, `${dateText(date)}, ${nl.vanaf(meeting.begin)}`, ...otherwise(shifted)),
        ),
      ),
      ...skipped.map(({ month, om }) =>
        el('p', { class: 'peildatum' }, nl.overgeslagen(dateText(month), om)),
      ),
    ),
  ];
}

function leerlijn(data: PlanData, plan: Plan, planning: Planning): HTMLElement[] {
  const book = draaiboekOf(data, plan, planning);
  if (book.length === 0) return [];
  return [
    foldOut(
      nl.leerlijn,
      el(
        'ol',
        { class: 'plan-data' },
        ...book.map(({ date, titel: title, address, of, until, parts, shifted }) =>
          el(
            'li',
            {},
            `${dateText(date)}, ${nl.om(of, until)}: `,
            linkElement(address, title),
            ...otherwise(shifted),
            el(
              'ul',
              { class: 'plan-klok' },
              ...parts.map((part) => el('li', {}, `${part.of} ${part.title}`)),
            ),
          ),
        ),
      ),
    ),
  ];
}

const otherwise = (shifted?: { of: string; om: string }): Node[] =>
  shifted
    ? [el('span', { class: 'peildatum' }, ` (${nl.verschoven(dateText(shifted.of), shifted.om)})`)]
    : [];

function holidays({ holidays: days }: Planning): HTMLElement[] {
  if (days.length === 0) return [];
  const part = foldOut(
    nl.feestdagen,
    el(
      'ul',
      { class: 'plan-data' },
      ...days.map(({ date, name, free }) =>
        el('li', {}, `${dateText(date)}: ${name}${free === 'iedereen' ? '' : ` (${nl.nietIedereen})`}`),
      ),
    ),
  );
  part.classList.add('plan-feestdagen');
  return [part];
}
