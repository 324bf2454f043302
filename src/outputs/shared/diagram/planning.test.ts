import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { expect, test } from 'vitest';
import { maakPlanning } from '../../../model/planning/maak.ts';
import type { PlanInvoer, PlanStap } from '../../../model/planning/planning.ts';
import { tekenPlanning } from './planning.ts';

const stap = (nummer: number, anders: Partial<PlanStap> = {}): PlanStap => ({
  id: `s${nummer}`,
  nummer,
  titel: `Stap ${nummer}`,
  duur: { min: 4, max: 8 },
  doorlopend: false,
  bevatLeerlijn: false,
  na: [],
  mijlpalen: [],
  ...anders,
});
const invoer: PlanInvoer = {
  start: '2027-01-04',
  stappen: [
    stap(1),
    stap(2, { na: [{ stap: 's1', moment: 'einde', plusWeken: 0 }], titel: 'Geld & <regels>' }),
    stap(3, {
      duur: undefined,
      doorlopend: true,
      mijlpalen: [
        { id: 'm', titel: 'Eens', stap: 's3', moment: 'begin', patroon: 'eenmalig', weken: 4 },
        {
          id: 'n',
          titel: 'Elke',
          stap: 's3',
          moment: 'begin',
          patroon: 'elke',
          maanden: 1,
          netwerkbijeenkomst: true,
        },
      ],
    }),
  ],
  pauzes: [{ van: '2027-02-20', tot: '2027-02-28', naam: 'Voorjaar' }],
  netwerk: { elkeMaanden: 1, aantal: 3 },
};
const vormen = (svg: string) =>
  parseFragment(`<svg>${svg}</svg>`).childNodes.flatMap((node) =>
    'childNodes' in node ? (node.childNodes as DefaultTreeAdapterTypes.Element[]) : [],
  );
const met = (svg: string, klasse: string) =>
  vormen(svg).filter(({ attrs }) => attrs.some(({ name, value }) => name === 'class' && value === klasse));

test('everything of a plan is drawn once', () => {
  const { vormen: svg } = tekenPlanning(maakPlanning(invoer));
  expect(met(svg, 'dg-kritiek')).toHaveLength(2 + 1);
  expect(met(svg, 'dg-marge')).toHaveLength(3);
  expect(met(svg, 'dg-door')).toHaveLength(1);
  expect(met(svg, 'dg-ruit')).toHaveLength(1);
  expect(met(svg, 'dg-stip')).toHaveLength(3);
  expect(met(svg, 'dg-pauze')).toHaveLength(1);
  expect(met(svg, 'dg-tekst')).toHaveLength(4);
});

test.each([320, 420, 900])('all lies within the drawing, %i units wide, and no names touch', (breedte) => {
  const { hoogte, vormen: svg } = tekenPlanning(maakPlanning(invoer), breedte);
  const getal = (naam: string) =>
    vormen(svg).flatMap(({ attrs }) =>
      attrs.filter(({ name }) => name === naam).map(({ value }) => Number(value)),
    );
  for (const x of ['x', 'x1', 'x2', 'cx'].flatMap(getal)) expect(x >= 0 && x <= breedte).toBe(true);
  for (const y of ['y', 'y1', 'y2', 'cy'].flatMap(getal)) expect(y >= 0 && y <= hoogte).toBe(true);
  const maanden = met(svg, 'dg-as').map(({ attrs }) => Number(attrs.find(({ name }) => name === 'x')!.value));
  expect(maanden.length).toBeGreaterThan(2);
  for (const [i, x] of maanden.entries()) if (i > 0) expect(x - maanden[i - 1]!).toBeGreaterThan(20);
});

test('titles are escaped, and nothing needs a style of its own', () => {
  const { vormen: svg } = tekenPlanning(maakPlanning(invoer));
  expect(svg).toContain('2. Geld &amp; &lt;regels&gt;');
  expect(svg).not.toMatch(/style=|NaN|Infinity|undefined/);
});

test('a plan without steps, and one of thirty years, can be drawn', () => {
  for (const stappen of [[], [stap(1, { duur: { min: 1500, max: 1600 } })]])
    expect(tekenPlanning(maakPlanning({ start: '2027-01-04', stappen })).vormen).not.toMatch(/NaN|Infinity/);
});

test('the same plan gives the same drawing', () => {
  expect(tekenPlanning(maakPlanning(invoer))).toEqual(tekenPlanning(maakPlanning(structuredClone(invoer))));
});
