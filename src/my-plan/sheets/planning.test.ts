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

test('days and people that somebody filled in are among the dates, and commas and semicolons stay', () => {
  const typed = {
    ...plan,
    besluit: { college: '2027-03-09', raad: '', stukken: '2027-02-22' },
    mensen: { gemeente: 'Schuldhulp: J. Bakker; wijkteam: A. Yilmaz, P. Jansen' },
    punten: { 'verkennen-een': { wie: 'Anneke de Vries', op: '2027-01-15' } },
  };
  const { stappen, data } = planningForSheet(details, typed, planningFor(details, typed)!);
  expect(data).toContainEqual({ datum: '2027-01-15', soort: 'Eigen datum', wat: 'Bel. (Anneke de Vries)' });
  expect(data).toContainEqual({
    datum: '2027-03-09',
    soort: 'Eigen datum',
    wat: 'Vergadering van het college',
  });
  expect(stappen[0]!.wie).toBe('Schuldhulp: J. Bakker; wijkteam: A. Yilmaz, P. Jansen; Anneke de Vries');
});

test('weeks are those of work: a pause between is none', () => {
  const rest = { ...plan, pauzes: [{ naam: 'Vakantie', van: '2027-01-11', tot: '2027-01-24' }] };
  const weeks = (one: typeof plan) =>
    planningForSheet(details, one, planningFor(details, one)!).stappen.map(({ weken: work }) => work);
  expect(weeks(rest)).toEqual(weeks(plan));
});
