import { describe, expect, test } from 'vitest';
import { editie } from '../../tests/builders/contents.ts';
import { sjabloonSchema } from '../kinds/sjabloon/schema.ts';
import { computeBegroting } from './begroting.ts';
import type { PlanBegroting, PlanData, PlanStap } from './data.ts';
import { newPlan, type Plan } from './plan.ts';
import { draaiboekOf, planningFor } from './planned.ts';
import { workFor } from './rol.ts';
import { forSjabloon } from './for-sjabloon.ts';
import { stappenIn, progressOf, foreignPoints } from './progress.ts';
import { proposalOf } from './proposal.ts';
import { changesSince } from './changes.ts';

const empty = newPlan({ versie: '1.0.0', datum: '2026-11-22' }, proposalOf(editie()));
const stap = (
  id: string,
  number: number,
  points: [string, string?][],
  own: Partial<PlanStap> = {},
): PlanStap => ({
  id,
  nummer: number,
  titel: `Stap ${id}`,
  adres: `/stappenplan/${id}/`,
  fase: 'Begin',
  duur: '4 weken',
  eigenSchatting: true,
  taken: [{ rol: 'gemeente', doet: [`Doet ${id}.`] }],
  checklist: points.map(([point, rol]) => ({ id: point, tekst: `Punt ${point}.`, ...(rol && { rol }) })),
  sjablonen: [],
  uren: [],
  wijzigingen: [],
  ...own,
});
const taak = (id: string, number: number, after: string[], duration: [number, number]) => ({
  id,
  nummer: number,
  titel: id,
  duur: { min: duration[0], max: duration[1] },
  doorlopend: false,
  bevatLeerlijn: id === 'b',
  mijlpalen: [],
  na: after.map((earlier) => ({ stap: earlier, moment: 'einde' as const, plusWeken: 0 })),
});
const data: PlanData = {
  inhoud: { versie: '1.1.0', datum: '2027-06-01' },
  voorstel: proposalOf(editie()),
  rollen: [
    { id: 'gemeente', naam: 'gemeente' },
    { id: 'coordinator', naam: 'coördinator' },
  ],
  taken: [taak('a', 1, [], [2, 4]), taak('b', 2, ['a'], [4, 4])],
  stappen: [
    stap('a', 1, [
      ['a-een', 'gemeente'],
      ['a-twee', 'coordinator'],
    ]),
    stap('b', 2, [['b-een']]),
  ],
  stukken: [],
  praktijken: [],
  modules: [
    {
      id: 'start',
      nummer: 1,
      titel: 'Start',
      minuten: 45,
      adres: '/leerlijn/start/',
      programma: [
        { titel: 'Welkom', minuten: 15 },
        { titel: 'Kennismaken', minuten: 30 },
      ],
    },
  ],
};

describe('progress and roles', () => {
  const plan: Plan = {
    ...empty,
    mensen: { coordinator: 'Noor, Ali' },
    punten: { 'a-een': { klaar: true, wie: 'Ali' }, 'b-een': { klaar: true }, weg: { klaar: true } },
  };

  test('progress counts the steps that apply, and no point that is gone', () => {
    expect(progressOf(stappenIn(data, plan), plan)).toEqual({ ready: 2, of: 3 });
    const less = { ...plan, weggelaten: ['b'] };
    expect(progressOf(stappenIn(data, less), less)).toEqual({ ready: 1, of: 2 });
    expect(foreignPoints(data, plan)).toEqual([{ id: 'weg', klaar: true }]);
  });

  test('a role sees its tasks and points, in the steps that apply', () => {
    expect(
      workFor(data, plan, 'gemeente').map(({ stap: { id }, taken, punten: points }) => [id, taken, points]),
    ).toEqual([
      ['a', ['Doet a.'], [{ id: 'a-een', text: 'Punt a-een.', klaar: true, wie: 'Ali' }]],
      ['b', ['Doet b.'], []],
    ]);
    expect(workFor(data, { ...plan, weggelaten: ['a'] }, 'coordinator')).toEqual([]);
  });

  test('a sjabloon takes over the names of the plan', () => {
    expect(forSjabloon({ ...plan, gemeente: 'Zandmeer', start: '2027-01-04' }, 'coordinator')).toEqual({
      gemeente: 'Zandmeer',
      organisatie: '',
      coordinator: 'Noor',
      startdatum: '2027-01-04',
      netwerkstart: '',
      aantal: '10',
      bedrag: '',
    });
  });
});

describe('dates', () => {
  test('there are none without a start, or without a step', () => {
    expect(planningFor(data, empty)).toBeUndefined();
    expect(planningFor(data, { ...empty, start: '2027-01-04', weggelaten: ['a', 'b'] })).toBeUndefined();
    // A practice that a paper leaves out is no step.
    expect(
      planningFor(data, { ...empty, start: '2027-01-04', weggelaten: ['a', 'praktijk:b'] }),
    ).toBeDefined();
  });

  test('they follow the tempo, the pauses and what is left out', () => {
    const begin = (plan: Partial<Plan>) =>
      planningFor(data, { ...empty, start: '2027-01-04', ...plan })!.stappen.at(-1)!.perTempo[
        plan.tempo ?? 'midden'
      ].begin.date;
    expect(begin({})).toBe('2027-01-25');
    expect(begin({ tempo: 'traagst' })).toBe('2027-02-01');
    expect(begin({ weggelaten: ['a'] })).toBe('2027-01-04');
    expect(begin({ pauzes: [{ naam: '', van: '2027-01-04', tot: '2027-01-10' }] })).toBe('2027-02-01');
    expect(begin({ pauzes: [{ naam: '', van: '2027-01-04', tot: '' }] })).toBe('2027-01-25');
  });

  test('a meeting of the leerlijn runs on the clock', () => {
    const plan = { ...empty, start: '2027-01-04', leerlijn: { weekdag: 4, begin: '13:30' } };
    expect(draaiboekOf(data, plan, planningFor(data, plan)!)).toMatchObject([
      {
        date: '2027-01-28',
        of: '13:30',
        until: '14:15',
        parts: [
          { title: 'Welkom', of: '13:30', until: '13:45' },
          { title: 'Kennismaken', of: '13:45', until: '14:15' },
        ],
      },
    ]);
  });
});

describe('money', () => {
  const begroting: PlanBegroting = {
    titel: 'Begroting',
    adres: '/sjablonen/begroting/',
    voorAantal: 10,
    lessons: 10,
    maximum: [],
    posten: [
      {
        id: 'uren',
        groep: 'A',
        naam: 'Uren',
        eenheid: 'uur',
        groeitMee: false,
        toelichting: '',
        aantal: { laag: 10, hoog: 20 },
        prijs: { laag: 50, hoog: 60 },
      },
      {
        id: 'vog',
        groep: 'B',
        naam: 'VOG',
        eenheid: 'persoon',
        groeitMee: true,
        toelichting: '',
        aantal: { laag: 10, hoog: 12 },
        prijs: { laag: 0, hoog: 45 },
        peildatum: '2026-01-01',
        bron: { titel: 'Bron', adres: '/bronnen/#bron' },
      },
      {
        id: 'rest',
        groep: 'C',
        naam: 'Onvoorzien',
        eenheid: 'percentage',
        groeitMee: false,
        toelichting: '',
        percentage: { laag: 5, hoog: 10 },
      },
    ],
  };
  const compute = (plan: Partial<Plan>, today = '2026-12-31') =>
    computeBegroting(begroting, { ...empty, ...plan }, today);
  const amounts = (plan: Partial<Plan>) =>
    compute(plan).groups.flatMap(({ posten }) =>
      posten.map(({ bedrag: { laag: low, hoog: high } }) => [low, high]),
    );

  test('the example counts as it stands for as many people', () => {
    expect(amounts({})).toEqual([
      [500, 1200],
      [0, 540],
      [25, 174],
    ]);
    expect(compute({})).toMatchObject({
      total: { laag: 525, hoog: 1914 },
    });
  });

  test('what grows with the people grows, upwards to whole units', () => {
    expect(amounts({ aantal: 20 })[1]).toEqual([0, 24 * 45]);
    expect(amounts({ aantal: 7 })[1]).toEqual([0, 9 * 45]);
    expect(amounts({ aantal: 20 })[0]).toEqual([500, 1200]);
  });

  test('a sjabloon with items that grow says for how many people they count', () => {
    const { groep: group, naam: name, eenheid: unit, aantal: count, prijs: price } = begroting.posten[1]!;
    const post = {
      id: 'vog',
      groep: group,
      naam: name,
      eenheid: unit,
      aantal: count,
      prijs: price,
      groeitMee: true,
      toelichting: 'Uitleg.',
    };
    const read = (own: object) =>
      sjabloonSchema.safeParse({
        titel: 'Begroting',
        samenvatting: 'De kosten.',
        bronnen: [],
        gecontroleerd: '2026-11-22',
        volgorde: 1,
        doel: 'Rekenen.',
        voorWie: 'Wie rekent',
        rollen: [],
        velden: [{ id: 'a', label: 'A', invoer: 'tekst' }],
        stappen: [],
        posten: [post],
        ...own,
      });
    expect(read({ voorAantal: 10 }).success).toBe(true);
    expect(read({}).error?.issues).toMatchObject([
      { path: ['posten'], message: expect.stringContaining('Vul ook voorAantal in') as string },
    ]);
  });

  test('own numbers go before the example, also before growing', () => {
    const own = (post: Plan['begroting'][string]) => amounts({ aantal: 20, begroting: { vog: post } })[1];
    expect(own({ aantal: { laag: 5 } })).toEqual([0, 5 * 45]);
    expect(own({ prijs: { hoog: 30 } })).toEqual([20 * 30, 24 * 30]);
    expect(own({ aantal: { laag: 3, hoog: 2 }, prijs: { laag: 10, hoog: 10 } })).toEqual([20, 30]);
    expect(amounts({ begroting: { rest: { percentage: { laag: 0 } } } })[2]).toEqual([0, 0]);
    expect(compute({ begroting: { vog: { aantal: { laag: 5 } } } }).groups[1]!.posten[0]!.eigen).toBe(true);
  });

  test('an amount of a year that is over is pointed at, unless the price is the visitor’s own', () => {
    expect(compute({}, '2026-12-31').expired).toBe(0);
    expect(compute({}, '2027-01-01').expired).toBe(1);
    expect(compute({ begroting: { vog: { prijs: { laag: 40 } } } }, '2027-01-01').expired).toBe(0);
    expect(compute({}, '2027-01-01').groups[1]!.posten[0]).toMatchObject({
      verlopen: true,
      bron: { adres: '/bronnen/#bron' },
    });
  });
});

describe('what changed since', () => {
  const change = (date: string) => ({ datum: date, wat: `Op ${date}` });
  const changed = {
    ...data,
    stappen: [
      stap('a', 1, [], {
        wijzigingen: ['2026-11-21', '2026-11-22', '2026-12-01', '2027-01-01'].map(change),
      }),
      stap('b', 2, [], { wijzigingen: [change('2026-01-01')] }),
    ],
  };

  test('per step, newest first, and not what was there already', () => {
    expect(changesSince(changed, empty)).toEqual([
      {
        stap: { nummer: 1, titel: 'Stap a', adres: '/stappenplan/a/' },
        changes: ['2027-01-01', '2026-12-01', '2026-11-22'].map(change),
      },
    ]);
  });

  test('of the same version, changes of its own day were in it', () => {
    const same = { ...empty, inhoud: { versie: '1.1.0', datum: '2026-12-01' } };
    expect(changesSince(changed, same)[0]!.changes).toEqual([change('2027-01-01')]);
  });
});
