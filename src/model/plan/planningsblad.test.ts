import { expect, test } from 'vitest';
import { entry, inhoud } from '../../../tests/builders/inhoud.ts';
import { buildHandboek } from '../handboek.ts';
import { planningVoor } from './plannen.ts';
import { nieuwPlan } from './plan.ts';
import { planningVoorBlad } from './planningsblad.ts';
import { uitHandboek } from './uit-handboek.ts';

const gegevens = uitHandboek(
  buildHandboek(
    inhoud([
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
  ...nieuwPlan(gegevens.inhoud, gegevens.voorstel),
  start: '2027-01-04',
  mensen: { gemeente: 'Noor, Ali', coordinator: 'Sam' },
  punten: { 'verkennen-een': { wie: 'Ali' } },
};

test('a row says who has the role of a task, and all dates stand in order', () => {
  const { stappen, data } = planningVoorBlad(gegevens, plan, planningVoor(gegevens, plan)!);
  expect(stappen.map(({ wie }) => wie)).toEqual(['Noor, Ali']);
  expect(data[0]).toEqual({ datum: '2027-01-18', soort: 'Vast moment', wat: 'Tel' });
  expect(data[1]).toMatchObject({ tijd: plan.bijeenkomst.begin, wat: 'Netwerkbijeenkomst 1' });
  expect(data.map(({ datum }) => datum)).toEqual(data.map(({ datum }) => datum).sort());
});
