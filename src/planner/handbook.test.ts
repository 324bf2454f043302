import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { editie, entry, contents } from '../../tests/builders/contents.ts';
import { buildHandbook } from '../handbook/handbook.ts';
import { planningOf, planStappenOf } from './handbook.ts';
import { makePlanning } from './make.ts';
import { planLines } from './table.ts';

const handbook = buildHandbook(
  contents(
    [
      entry('stap', 'een', { nummer: 1, titel: 'Een' }),
      entry('stap', 'twee', {
        nummer: 2,
        titel: 'Twee',
        na: [{ stap: 'een', moment: 'einde' }],
        doorlooptijd: { min: 2, max: 3, eenheid: 'weken', doorlopend: true, eigenSchatting: true },
        checklist: [{ id: 'twee', tekst: 'Punt.' }],
      }),
      entry('stap', 'naast', {
        nummer: 3,
        titel: 'Naast',
        na: [{ stap: 'een', moment: 'einde' }],
        doorlooptijd: { min: 1, max: 1, eenheid: 'weken', eigenSchatting: true },
        checklist: [{ id: 'drie', tekst: 'Punt.' }],
      }),
      entry('stap', 'samen', {
        nummer: 4,
        titel: 'Samen',
        na: [{ stap: 'een', moment: 'begin', plusWeken: 1 }],
        doorlooptijd: { eenheid: 'weken', doorlopend: true, eigenSchatting: true },
        checklist: [{ id: 'vier', tekst: 'Punt.' }],
        mijlpalen: [
          {
            id: 'elke',
            titel: 'Elke maand',
            stap: 'samen',
            moment: 'begin',
            patroon: 'elke',
            maanden: 1,
            netwerkbijeenkomst: true,
          },
        ],
      }),
    ],
    { editie: editie({ netwerkbijeenkomst: { elkeMaanden: 1, weekdag: 'vrijdag', hoeveelste: 'tweede' } }) },
  ),
);

test('the plan of an edition begins on its start date and follows its rhythm', () => {
  const planning = planningOf(handbook);
  expect(planning.start).toBe('2027-01-04');
  expect(planning.network.stap).toBe('samen');
  expect(planning.network.meetings[0]!.date).toBe('2027-02-12');
  expect(planning.criticalPath.midden).toEqual(['een', 'twee']);
});

test('the table says in words what the plan holds', () => {
  expect(
    planLines(planningOf(handbook)).map(({ begins, ready, marge, slack }) => [begins, ready, marge, slack]),
  ).toEqual([
    [
      '4 januari 2027',
      '12 februari 2027',
      '29 januari 2027 tot 26 februari 2027',
      'geen: schuift deze stap, dan schuift het einde',
    ],
    [
      '15 februari 2027',
      '5 maart 2027, gaat door',
      '12 februari 2027 tot 19 maart 2027',
      'geen: schuift deze stap, dan schuift het einde',
    ],
    ['15 februari 2027', '19 februari 2027', '5 februari 2027 tot 5 maart 2027', '2 weken'],
    // A step that goes on is never late.
    ['11 januari 2027', 'gaat door', '', ''],
  ]);
});

test('data that went over the wire as JSON plan the same', () => {
  const input = { start: '2027-01-04', stappen: planStappenOf(handbook) };
  expect(makePlanning(JSON.parse(JSON.stringify(input)) as typeof input)).toEqual(makePlanning(input));
});

test('without the step of the network there are no meetings, and without any step there is an empty plan', () => {
  const input = { start: '2027-01-04', stappen: planStappenOf(handbook), network: { eachMonths: 1 } };
  expect(makePlanning(input).network.meetings).toHaveLength(12);
  expect(makePlanning({ ...input, omit: ['samen'] }).network.meetings).toEqual([]);
  const empty = makePlanning({ ...input, stappen: [] });
  expect([empty.stappen, empty.ready.midden, empty.criticalPath.midden]).toEqual([[], '2027-01-04', []]);
});

test.each(['', '2027-02-30', '0027-01-04', '20270-01-04'])('«%s» is no start', (start) => {
  expect(() => makePlanning({ start, stappen: [] })).toThrow(`«${start}» is geen startdatum.`);
});

test('steps that wait for each other are named by their titles', () => {
  const [one, two] = planStappenOf(handbook);
  const cycle = [{ ...one!, na: [{ stap: 'twee', moment: 'begin' as const, plusWeken: 0 }] }, two!];
  expect(() => makePlanning({ start: '2027-01-04', stappen: cycle })).toThrow(
    'Deze stappen wachten op elkaar: Een, Twee, Een.',
  );
});

test('the real handbook can be planned, at every tempo and without any one step', async () => {
  const { loadFiles } = await import('../load/files.ts');
  const folder = resolve(import.meta.dirname, '../../content');
  const { contents: real } = await loadFiles(folder, 'landelijk', { only: ['stap'] });
  const stappen = planStappenOf(buildHandbook(real!));
  expect(stappen.length).toBeGreaterThan(0);
  for (const tempo of ['snelst', 'midden', 'traagst'] as const)
    for (const away of [undefined, ...stappen.map(({ id }) => id)]) {
      const planning = makePlanning({ start: '2027-01-04', stappen, tempo, omit: away ? [away] : [] });
      expect(planning.stappen).toHaveLength(stappen.length - (away ? 1 : 0));
    }
});
