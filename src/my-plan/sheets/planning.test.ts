import { expect, test } from 'vitest';
import { entry, contents } from '../../../tests/builders/contents.ts';
import { buildHandbook } from '../../handbook/handbook.ts';
import { planningFor } from '../planned.ts';
import { newPlan } from '../plan.ts';
import { planningForSheet } from './planning.ts';
import { fromHandbook } from '../from-handbook.ts';

const details = fromHandbook(
  buildHandbook(
    contents([
      entry('stap', 'verkennen', {
        checklist: [{ id: 'verkennen-een', tekst: 'Bel.' }],
        mijlpalen: [
          { id: 'tel', titel: 'Tel', stap: 'verkennen', moment: 'begin', patroon: 'eenmalig', weken: 2 },
          {
            id: 'maand',
            titel: 'Samen',
            stap: 'verkennen',
            moment: 'einde',
            patroon: 'elke',
            maanden: 1,
            netwerkbijeenkomst: true,
          },
        ],
      }),
    ]),
  ),
);
const plan = {
  ...newPlan(details.inhoud, details.voorstel),
  start: '2027-01-04',
  mensen: { gemeente: 'Noor, Ali', coordinator: 'Sam' },
  punten: { 'verkennen-een': { wie: 'Ali' } },
};

test('a row says who has the role of a task, and all dates stand in order', () => {
  const { stappen, data } = planningForSheet(details, plan, planningFor(details, plan)!);
  expect(stappen.map(({ wie: who }) => who)).toEqual(['Noor, Ali']);
  expect(data[0]).toEqual({ datum: '2027-01-18', soort: 'Vast moment', wat: 'Tel' });
  expect(data[1]).toMatchObject({ tijd: plan.bijeenkomst.begin, wat: 'Netwerkbijeenkomst 1' });
  expect(data.map(({ datum: date }) => date)).toEqual(data.map(({ datum: date }) => date).sort());
});
