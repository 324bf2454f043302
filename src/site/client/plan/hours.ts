import type { PlanData } from '../../../my-plan/data.ts';
import { hoursOf, type RoleHours } from '../../../my-plan/hours/hours.ts';
import { hoursText, measureText, overloadText, weekHoursText } from '../../../my-plan/hours/say.ts';
import { stageName } from '../../../my-plan/money/warnings.ts';
import { stagesOf } from '../../../my-plan/money/stages.ts';
import type { Plan } from '../../../my-plan/plan.ts';
import { capitalise } from '../../../text/format/capitalise.ts';
import { hours as text } from '../../../text/plan/hours.ts';
import { el, byId, tableElement } from '../element.ts';
import { planOf } from './planning.ts';

/** Shows how much work a plan is for each role, and where somebody has more of it than time. */
export function showHours(data: PlanData, plan: Plan): void {
  const place = byId('plan-uren');
  const planning = planOf(data, plan);
  if (typeof planning === 'string') {
    place.replaceChildren(el('p', { class: 'plan-leeg' }, planning));
    return;
  }
  const { roles, own } = hoursOf(data, plan, planning);
  const before = stagesOf(data, planning).filter(({ id }) => !id.startsWith('jaar'));
  const all = [...(own ? [own] : []), ...roles];
  place.replaceChildren(
    ...all.flatMap((role) => role.overloads.map((one) => warning(inSentence(role), one))),
    tableElement(
      text.table,
      [text.role, ...before.map(({ id }) => stageName(id)), text.running, text.available],
      all.map((role) => [
        nameOf(role),
        ...before.map((_, i) => stageHours(role, i)),
        weekHoursText(role.running),
        role.available ? weekHoursText(role.available) : text.unknown,
      ]),
    ),
    el('p', { class: 'peildatum' }, text.explanation),
  );
}

const inSentence = ({ name, each }: RoleHours): string => (each ? text.each(name) : name);
const nameOf = (role: RoleHours): string => capitalise(inSentence(role));

const stageHours = ({ perStage }: RoleHours, i: number): string => {
  const stage = perStage[i];
  return stage && stage.hours.hoog > 0 ? hoursText(stage.hours) : text.none;
};

const warning = (name: string, one: RoleHours['overloads'][number]): HTMLElement =>
  el(
    'div',
    { class: 'plan-waarschuwing' },
    el('p', {}, overloadText(name, one)),
    el('ul', {}, ...one.measures.map((measure) => el('li', {}, measureText(measure)))),
  );
