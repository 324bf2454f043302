import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { expect, test } from 'vitest';
import { makePlanning } from '../../planner/make.ts';
import type { PlannerInput, PlannedStap } from '../../planner/planning.ts';
import { drawPlanning } from './planning.ts';

const stap = (number: number, otherwise: Partial<PlannedStap> = {}): PlannedStap => ({
  id: `s${number}`,
  nummer: number,
  titel: `Stap ${number}`,
  duur: { min: 4, max: 8 },
  doorlopend: false,
  bevatLeerlijn: false,
  na: [],
  mijlpalen: [],
  ...otherwise,
});
const input: PlannerInput = {
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
  network: { eachMonths: 1, count: 3 },
};
const shapes = (svg: string) =>
  parseFragment(`<svg>${svg}</svg>`).childNodes.flatMap((node) =>
    'childNodes' in node ? (node.childNodes as DefaultTreeAdapterTypes.Element[]) : [],
  );
const using = (svg: string, className: string) =>
  shapes(svg).filter(({ attrs }) => attrs.some(({ name, value }) => name === 'class' && value === className));

test('everything of a plan is drawn once', () => {
  const { shapes: svg } = drawPlanning(makePlanning(input));
  expect(using(svg, 'dg-kritiek')).toHaveLength(2 + 1);
  expect(using(svg, 'dg-marge')).toHaveLength(3);
  expect(using(svg, 'dg-door')).toHaveLength(1);
  expect(using(svg, 'dg-ruit')).toHaveLength(1);
  expect(using(svg, 'dg-stip')).toHaveLength(3);
  expect(using(svg, 'dg-pauze')).toHaveLength(1);
  expect(using(svg, 'dg-tekst')).toHaveLength(4);
});

test.each([320, 420, 900])('all lies within the drawing, %i units wide, and no names touch', (width) => {
  const { height, shapes: svg } = drawPlanning(makePlanning(input), width);
  const number = (label: string) =>
    shapes(svg).flatMap(({ attrs }) =>
      attrs.filter(({ name }) => name === label).map(({ value }) => Number(value)),
    );
  for (const x of ['x', 'x1', 'x2', 'cx'].flatMap(number)) expect(x >= 0 && x <= width).toBe(true);
  for (const y of ['y', 'y1', 'y2', 'cy'].flatMap(number)) expect(y >= 0 && y <= height).toBe(true);
  const months = using(svg, 'dg-as').map(({ attrs }) =>
    Number(attrs.find(({ name }) => name === 'x')!.value),
  );
  expect(months.length).toBeGreaterThan(2);
  for (const [i, x] of months.entries()) if (i > 0) expect(x - months[i - 1]!).toBeGreaterThan(20);
});

test('titles are escaped, and nothing needs a style of its own', () => {
  const { shapes: svg } = drawPlanning(makePlanning(input));
  expect(svg).toContain('2. Geld &amp; &lt;regels&gt;');
  expect(svg).not.toMatch(/style=|NaN|Infinity|undefined/);
});

test('a plan without steps, and one of thirty years, can be drawn', () => {
  for (const stappen of [[], [stap(1, { duur: { min: 1500, max: 1600 } })]])
    expect(drawPlanning(makePlanning({ start: '2027-01-04', stappen })).shapes).not.toMatch(/NaN|Infinity/);
});

test('the same plan gives the same drawing', () => {
  expect(drawPlanning(makePlanning(input))).toEqual(drawPlanning(makePlanning(structuredClone(input))));
});
