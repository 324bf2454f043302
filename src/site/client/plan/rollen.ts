import type { PlanData } from '../../../my-plan/data.ts';
import type { Plan } from '../../../my-plan/plan.ts';
import { workFor } from '../../../my-plan/rol.ts';
import { dateText } from '../../../text/format/date.ts';
import { planText as nl } from '../../../text/plan/script.ts';
import { el, headingElement, linkElement, byId } from '../element.ts';
import { own } from '../../../document/own.ts';

const LIST = 'utrecht-unordered-list utrecht-unordered-list--html-content';
const choice = byId('plan-rol', HTMLSelectElement);
const place = byId('plan-rolwerk');

/** All that the chosen role does. */
export function showRol(data: PlanData, plan: Plan): void {
  const names = own(plan.mensen, choice.value);
  const work = workFor(data, plan, choice.value);
  place.replaceChildren(
    el('p', {}, names ? nl.mensenBij(names) : nl.niemand),
    ...(work.length === 0 ? [el('p', {}, nl.werk.nothing)] : []),
    ...work.flatMap(({ stap, taken, punten: points }) => [
      el(
        'h3',
        { class: 'nl-heading nl-heading--level-3' },
        linkElement(stap.adres, `${stap.nummer}. ${stap.titel}`),
      ),
      ...list(
        nl.werk.taken,
        taken.map((taak) => el('li', {}, taak)),
      ),
      ...list(
        nl.werk.punten,
        points.map(({ text, klaar: ready, wie: who, op: on }) => {
          const stand = [ready && nl.klaar, who, on && dateText(on)].filter(Boolean).join(', ');
          return el('li', {}, text, stand !== '' && el('span', { class: 'peildatum' }, ` (${stand})`));
        }),
      ),
    ]),
  );
}

const list = (title: string, rows: HTMLElement[]): HTMLElement[] =>
  rows.length > 0 ? [headingElement('h4', title), el('ul', { class: LIST }, ...rows)] : [];

export const listenRol = (show: () => void): void => choice.addEventListener('change', show);
