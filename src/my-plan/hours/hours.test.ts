import { describe, expect, test } from 'vitest';
import { editie } from '../../../tests/builders/contents.ts';
import { certain } from '../../document/certain.ts';
import type { PlanData, PlanStap, StapHours } from '../data.ts';
import { newPlan, type Plan } from '../plan.ts';
import { planningFor } from '../planned.ts';
import { proposalOf } from '../proposal.ts';
import { hoursOf } from './hours.ts';
import type { Measure } from './overload.ts';
import { measureText, stapHoursText, weekHoursText } from './say.ts';

const version = { versie: '1.0.0', datum: '2026-11-22' };
const row = (otherwise: Partial<StapHours> = {}): StapHours => ({
  ...{ rol: 'spin', wat: 'Werk', per: 'stap', perPersoon: false, elk: false, toelichting: 'Zo.' },
  ...{ laag: 20, hoog: 40 },
  ...otherwise,
});

/** A plan of two steps of four weeks each, then a network that meets every month; no pauses and no holidays count. */
function plan(rows: StapHours[], otherwise: Partial<Plan> = {}, more: Partial<PlanData> = {}) {
  const meeting = {
    ...{
      id: 'm',
      titel: 'Netwerk',
      stap: 'twee',
      moment: 'einde' as const,
      patroon: 'elke' as const,
      maanden: 1,
    },
    netwerkbijeenkomst: true,
  };
  const ids = ['een', 'twee'];
  const data: PlanData = {
    inhoud: version,
    voorstel: proposalOf(editie()),
    rollen: [
      { id: 'gemeente', naam: 'gemeente', gemeente: true },
      { id: 'spin', naam: 'spin' },
    ],
    taken: ids.map((id, i) => ({
      ...{ id, nummer: i + 1, titel: id, duur: { min: 4, max: 4 } },
      ...{ doorlopend: false, bevatLeerlijn: i === 0 },
      mijlpalen: i === 1 ? [meeting] : [],
      na: i === 0 ? [] : [{ stap: 'een', moment: 'einde' as const, plusWeken: 0 }],
    })),
    stappen: ids.map((id, i): PlanStap => ({
      ...{ id, nummer: i + 1, titel: id, adres: `/stappenplan/${id}/`, fase: id, duur: '4 weken' },
      ...{ eigenSchatting: true, taken: [], checklist: [], sjablonen: [], wijzigingen: [] },
      uren: i === 0 ? rows : [],
    })),
    ...{ stukken: [], praktijken: [], modules: [] },
    ...more,
  };
  const own = { ...newPlan(version, proposalOf(editie())), start: '2027-01-04', ...otherwise };
  return hoursOf(data, own, certain(planningFor(data, own, 30)));
}
const only = (hours: ReturnType<typeof plan>) => certain(hours.roles[0]);
const firstWeeks = (hours: ReturnType<typeof plan>, count = 9) =>
  only(hours)
    .perWeek.slice(0, count)
    .map(({ laag: low }) => Math.round(low * 100) / 100);

describe('the hours of a step', () => {
  test('are spread evenly over its weeks, and over no week of a pause', () => {
    expect(plan([row()]).weeks.slice(0, 2)).toEqual(['2027-01-04', '2027-01-11']);
    expect(firstWeeks(plan([row()]))).toEqual([5, 5, 5, 5, 0, 0, 0, 0, 0]);
    const pauzes = [{ naam: 'Vrij', van: '2027-01-11', tot: '2027-01-15' }];
    expect(firstWeeks(plan([row()], { pauzes }), 6)).toEqual([5, 0, 5, 5, 5, 0]);
  });

  test('that are once and those that come back share no day of the week in which the step ends', () => {
    // Four weeks from a Wednesday end on a Tuesday: three days of the week are left.
    const weeks = firstWeeks(plan([row(), row({ per: 'week', laag: 5 })], { start: '2027-01-06' }), 6);
    expect(weeks).toEqual([3, 5, 5, 5, 5, 5]);
  });

  test('come again for each person, where they do', () => {
    expect(firstWeeks(plan([row({ perPersoon: true })], { aantal: 3 }), 2)).toEqual([15, 15]);
  });

  test.each([
    ['week', 20],
    ['maand', 4.62],
    ['kwartaal', 1.54],
    ['jaar', 0.38],
  ] as const)('that come back every %s begin after the weeks of the step, and go on', (per, each) => {
    const hours = plan([row({ per })]);
    expect(firstWeeks(hours, 6)).toEqual([0, 0, 0, 0, each, each]);
    expect(only(hours).running.laag).toBeCloseTo(each, 2);
  });

  test('that come back begin at another moment when they say so', () => {
    const from = { stap: 'twee', moment: 'einde' as const };
    expect(firstWeeks(plan([row({ per: 'week', vanaf: from })]))).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 20]);
  });

  test('for a meeting of the network come every so many months, from the first one', () => {
    const hours = plan([row({ per: 'netwerkbijeenkomst' })]);
    expect(only(hours).running.laag).toBeCloseTo((20 * 12) / 52);
    const { bijeenkomst: meetings } = newPlan(version, proposalOf(editie()));
    const rarely = plan([row({ per: 'netwerkbijeenkomst' })], {
      bijeenkomst: { ...meetings, elkeMaanden: 3 },
    });
    expect(only(rarely).running.laag).toBeCloseTo((20 * 4) / 52);
  });

  test('of a leerlijn without meetings are none', () => {
    expect(only(plan([row({ per: 'leerlijnbijeenkomst' })])).running).toEqual({ laag: 0, hoog: 0 });
    expect(firstWeeks(plan([row({ per: 'leerlijnbijeenkomst' })]), 3)).toEqual([0, 0, 0]);
  });
});

describe('the hours of a role', () => {
  test('are those before the network begins, by stage, and once it works', () => {
    const hours = only(plan([row(), row({ per: 'week', laag: 1, hoog: 2 })]));
    const before = hours.perWeek.slice(0, 8).reduce((sum, { hoog: high }) => sum + high, 0);
    expect(hours.untilNetwork.hoog).toBeCloseTo(before);
    expect(hours.running).toEqual({ laag: 1, hoog: 2 });
    expect(hours.perStage.map(({ id }) => id)).toEqual(['voorbereiding', 'opbouw', 'jaar-1', 'jaar-2']);
    const total = hours.perWeek.reduce((sum, { hoog: high }) => sum + high, 0);
    expect(hours.perStage.reduce((sum, stage) => sum + stage.hours.hoog, 0)).toBeCloseTo(total);
    expect(hours.perStap).toMatchObject([
      {
        stap: { id: 'een', nummer: 1, titel: 'een' },
        wat: 'Werk',
        per: 'stap',
        hours: { laag: 20, hoog: 40 },
      },
      { per: 'week', hours: { laag: 1, hoog: 2 } },
    ]);
  });

  test('stand apart when they are the municipality’s own, and when they are those of one person', () => {
    const hours = plan([row({ rol: 'gemeente' }), row({ rol: 'gemeente', elk: true }), row()]);
    expect(hours.own).toMatchObject({ rol: 'gemeente', each: false });
    expect(hours.roles.map(({ rol, each }) => [rol, each])).toEqual([
      ['spin', false],
      ['gemeente', true],
    ]);
    expect(plan([row()])).not.toHaveProperty('own');
  });

  test('are told when they are more than somebody pays for', () => {
    const begroting: NonNullable<PlanData['begroting']> = {
      ...{ titel: 'Begroting', adres: '/b/', lessons: 0, maximum: [] },
      posten: [
        {
          ...{ id: 'uren', groep: 'A', naam: 'Uren', eenheid: 'uur', groeitMee: false, toelichting: '' },
          ...{ aantal: { laag: 156, hoog: 156 }, prijs: { laag: 1, hoog: 1 }, urenVan: 'spin' },
        },
      ],
    };
    const hours = only(plan([row()], {}, { begroting }));
    expect(hours.available).toEqual({ laag: 3, hoog: 3 });
    expect(hours.overloads).toMatchObject([
      { from: '2027-01-04', until: '2027-01-31', need: { laag: 5, hoog: 10 }, short: 7 },
    ]);
    expect(only(plan([row({ laag: 1, hoog: 2 })], {}, { begroting })).overloads).toEqual([]);
    expect(only(plan([row()])).overloads).toEqual([]);
  });

  test('are none in a step that is left out', () => {
    expect(plan([row()], { weggelaten: ['een'] }).roles).toEqual([]);
  });
});

test('hours are said to the half where they are few, and for what they are', () => {
  const span = { laag: 4.2, hoog: 25.4 };
  expect(stapHoursText({ hours: span, per: 'leerlijnbijeenkomst' })).toBe(
    '4 tot 25 uur per bijeenkomst van de leerlijn',
  );
  expect(weekHoursText({ laag: 1.3, hoog: 1.6 })).toBe('1,5 uur per week');
  const stap = { id: 'een', nummer: 3, titel: 'Een' };
  const measures: Measure[] = [{ do: 'spread' }, { do: 'later', stap }, { do: 'more', hours: 4 }];
  expect(measures.map(measureText)).toEqual([
    'Spreid het werk: kies een langzamer tempo.',
    'Begin later met stap 3.',
    'Geef in die weken 4 uur per week meer, of laat iemand een deel overnemen.',
  ]);
});
