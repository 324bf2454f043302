import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { editie, entry, inhoud } from '../../../tests/builders/inhoud.ts';
import { buildHandboek } from '../handboek.ts';
import { planningVan, planStappenVan } from './handboek.ts';
import { maakPlanning } from './maak.ts';
import { planRegels } from './tabel.ts';

const handboek = buildHandboek(
  inhoud(
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
  const planning = planningVan(handboek);
  expect(planning.start).toBe('2027-01-04');
  expect(planning.netwerk.stap).toBe('samen');
  expect(planning.netwerk.bijeenkomsten[0]!.datum).toBe('2027-02-12');
  expect(planning.kritiekPad.midden).toEqual(['een', 'twee']);
});

test('the table says in words what the plan holds', () => {
  expect(
    planRegels(planningVan(handboek)).map(({ begint, klaar, marge, speling }) => [
      begint,
      klaar,
      marge,
      speling,
    ]),
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
    ['11 januari 2027', 'gaat door', '', '8 weken'],
  ]);
});

test('data that went over the wire as JSON plan the same', () => {
  const invoer = { start: '2027-01-04', stappen: planStappenVan(handboek) };
  expect(maakPlanning(JSON.parse(JSON.stringify(invoer)) as typeof invoer)).toEqual(maakPlanning(invoer));
});

test('without the step of the network there are no meetings, and without any step there is an empty plan', () => {
  const invoer = { start: '2027-01-04', stappen: planStappenVan(handboek), netwerk: { elkeMaanden: 1 } };
  expect(maakPlanning(invoer).netwerk.bijeenkomsten).toHaveLength(12);
  expect(maakPlanning({ ...invoer, weglaten: ['samen'] }).netwerk.bijeenkomsten).toEqual([]);
  const leeg = maakPlanning({ ...invoer, stappen: [] });
  expect([leeg.stappen, leeg.klaar.midden, leeg.kritiekPad.midden]).toEqual([[], '2027-01-04', []]);
});

test.each(['', '2027-02-30', '0027-01-04', '20270-01-04'])('«%s» is no start', (start) => {
  expect(() => maakPlanning({ start, stappen: [] })).toThrow(`«${start}» is geen startdatum.`);
});

test('steps that wait for each other are named by their titles', () => {
  const [een, twee] = planStappenVan(handboek);
  const kring = [{ ...een!, na: [{ stap: 'twee', moment: 'begin' as const, plusWeken: 0 }] }, twee!];
  expect(() => maakPlanning({ start: '2027-01-04', stappen: kring })).toThrow(
    'Deze stappen wachten op elkaar: Een, Twee, Een.',
  );
});

test('the real handbook can be planned, at every tempo and without any one step', async () => {
  const { loadFiles } = await import('../../load/files.ts');
  const map = resolve(import.meta.dirname, '../../../content');
  const { inhoud: echt } = await loadFiles(map, 'landelijk', { alleen: ['stap'] });
  const stappen = planStappenVan(buildHandboek(echt!));
  expect(stappen.length).toBeGreaterThan(0);
  for (const tempo of ['snelst', 'midden', 'traagst'] as const)
    for (const weg of [undefined, ...stappen.map(({ id }) => id)]) {
      const planning = maakPlanning({ start: '2027-01-04', stappen, tempo, weglaten: weg ? [weg] : [] });
      expect(planning.stappen).toHaveLength(stappen.length - (weg ? 1 : 0));
    }
});
