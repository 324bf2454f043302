import { describe, expect, test } from 'vitest';
import { editie } from '../../../tests/builders/inhoud.ts';
import { sjabloonSchema } from '../../kinds/sjabloon/schema.ts';
import { rekenBegroting } from './begroting.ts';
import type { Planbegroting, Plangegevens, Planstap } from './gegevens.ts';
import { nieuwPlan, type Plan } from './plan.ts';
import { draaiboekVan, planningVoor } from './plannen.ts';
import { werkVoor } from './rol.ts';
import { voorSjabloon } from './voor-sjabloon.ts';
import { stappenIn, voortgangVan, vreemdePunten } from './voortgang.ts';
import { voorstelVan } from './voorstel.ts';
import { wijzigingenSinds } from './wijzigingen.ts';

const leeg = nieuwPlan({ versie: '1.0.0', datum: '2026-11-22' }, voorstelVan(editie()));
const stap = (
  id: string,
  nummer: number,
  punten: [string, string?][],
  eigen: Partial<Planstap> = {},
): Planstap => ({
  id,
  nummer,
  titel: `Stap ${id}`,
  adres: `/stappenplan/${id}/`,
  fase: 'Begin',
  duur: '4 weken',
  eigenSchatting: true,
  taken: [{ rol: 'gemeente', doet: [`Doet ${id}.`] }],
  checklist: punten.map(([punt, rol]) => ({ id: punt, tekst: `Punt ${punt}.`, ...(rol && { rol }) })),
  sjablonen: [],
  wijzigingen: [],
  ...eigen,
});
const taak = (id: string, nummer: number, na: string[], duur: [number, number]) => ({
  id,
  nummer,
  titel: id,
  duur: { min: duur[0], max: duur[1] },
  doorlopend: false,
  bevatLeerlijn: id === 'b',
  mijlpalen: [],
  na: na.map((eerder) => ({ stap: eerder, moment: 'einde' as const, plusWeken: 0 })),
});
const gegevens: Plangegevens = {
  inhoud: { versie: '1.1.0', datum: '2027-06-01' },
  voorstel: voorstelVan(editie()),
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
    ...leeg,
    mensen: { coordinator: 'Noor, Ali' },
    punten: { 'a-een': { klaar: true, wie: 'Ali' }, 'b-een': { klaar: true }, weg: { klaar: true } },
  };

  test('progress counts the steps that apply, and no point that is gone', () => {
    expect(voortgangVan(stappenIn(gegevens, plan), plan)).toEqual({ klaar: 2, van: 3 });
    const minder = { ...plan, weggelaten: ['b'] };
    expect(voortgangVan(stappenIn(gegevens, minder), minder)).toEqual({ klaar: 1, van: 2 });
    expect(vreemdePunten(gegevens, plan)).toEqual([{ id: 'weg', klaar: true }]);
  });

  test('a role sees its tasks and points, in the steps that apply', () => {
    expect(
      werkVoor(gegevens, plan, 'gemeente').map(({ stap: { id }, taken, punten }) => [id, taken, punten]),
    ).toEqual([
      ['a', ['Doet a.'], [{ id: 'a-een', tekst: 'Punt a-een.', klaar: true, wie: 'Ali' }]],
      ['b', ['Doet b.'], []],
    ]);
    expect(werkVoor(gegevens, { ...plan, weggelaten: ['a'] }, 'coordinator')).toEqual([]);
  });

  test('a sjabloon takes over the names of the plan', () => {
    expect(voorSjabloon({ ...plan, gemeente: 'Zandmeer', start: '2027-01-04' }, 'coordinator')).toEqual({
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
    expect(planningVoor(gegevens, leeg)).toBeUndefined();
    expect(planningVoor(gegevens, { ...leeg, start: '2027-01-04', weggelaten: ['a', 'b'] })).toBeUndefined();
    // A practice that a paper leaves out is no step.
    expect(
      planningVoor(gegevens, { ...leeg, start: '2027-01-04', weggelaten: ['a', 'praktijk:b'] }),
    ).toBeDefined();
  });

  test('they follow the tempo, the pauses and what is left out', () => {
    const begin = (plan: Partial<Plan>) =>
      planningVoor(gegevens, { ...leeg, start: '2027-01-04', ...plan })!.stappen.at(-1)!.perTempo[
        plan.tempo ?? 'midden'
      ].begin.datum;
    expect(begin({})).toBe('2027-01-25');
    expect(begin({ tempo: 'traagst' })).toBe('2027-02-01');
    expect(begin({ weggelaten: ['a'] })).toBe('2027-01-04');
    expect(begin({ pauzes: [{ naam: '', van: '2027-01-04', tot: '2027-01-10' }] })).toBe('2027-02-01');
    expect(begin({ pauzes: [{ naam: '', van: '2027-01-04', tot: '' }] })).toBe('2027-01-25');
  });

  test('a meeting of the leerlijn runs on the clock', () => {
    const plan = { ...leeg, start: '2027-01-04', leerlijn: { weekdag: 4, begin: '13:30' } };
    expect(draaiboekVan(gegevens, plan, planningVoor(gegevens, plan)!)).toMatchObject([
      {
        datum: '2027-01-28',
        van: '13:30',
        tot: '14:15',
        delen: [
          { titel: 'Welkom', van: '13:30', tot: '13:45' },
          { titel: 'Kennismaken', van: '13:45', tot: '14:15' },
        ],
      },
    ]);
  });
});

describe('money', () => {
  const begroting: Planbegroting = {
    titel: 'Begroting',
    adres: '/sjablonen/begroting/',
    voorAantal: 10,
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
  const reken = (plan: Partial<Plan>, vandaag = '2026-12-31') =>
    rekenBegroting(begroting, { ...leeg, ...plan }, vandaag);
  const bedragen = (plan: Partial<Plan>) =>
    reken(plan).groepen.flatMap(({ posten }) => posten.map(({ bedrag: { laag, hoog } }) => [laag, hoog]));

  test('the example counts as it stands for as many people', () => {
    expect(bedragen({})).toEqual([
      [500, 1200],
      [0, 540],
      [25, 174],
    ]);
    expect(reken({})).toMatchObject({
      totaal: { laag: 525, hoog: 1914 },
      perPersoon: { laag: 53, hoog: 191 },
    });
  });

  test('what grows with the people grows, upwards to whole units', () => {
    expect(bedragen({ aantal: 20 })[1]).toEqual([0, 24 * 45]);
    expect(bedragen({ aantal: 7 })[1]).toEqual([0, 9 * 45]);
    expect(bedragen({ aantal: 20 })[0]).toEqual([500, 1200]);
  });

  test('a sjabloon with items that grow says for how many people they count', () => {
    const { groep, naam, eenheid, aantal, prijs } = begroting.posten[1]!;
    const post = { id: 'vog', groep, naam, eenheid, aantal, prijs, groeitMee: true, toelichting: 'Uitleg.' };
    const lees = (eigen: object) =>
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
        ...eigen,
      });
    expect(lees({ voorAantal: 10 }).success).toBe(true);
    expect(lees({}).error?.issues).toMatchObject([
      { path: ['posten'], message: expect.stringContaining('Vul ook voorAantal in') as string },
    ]);
  });

  test('own numbers go before the example, also before growing', () => {
    const eigen = (post: Plan['begroting'][string]) => bedragen({ aantal: 20, begroting: { vog: post } })[1];
    expect(eigen({ aantal: { laag: 5 } })).toEqual([0, 5 * 45]);
    expect(eigen({ prijs: { hoog: 30 } })).toEqual([20 * 30, 24 * 30]);
    expect(eigen({ aantal: { laag: 3, hoog: 2 }, prijs: { laag: 10, hoog: 10 } })).toEqual([20, 30]);
    expect(bedragen({ begroting: { rest: { percentage: { laag: 0 } } } })[2]).toEqual([0, 0]);
    expect(reken({ begroting: { vog: { aantal: { laag: 5 } } } }).groepen[1]!.posten[0]!.eigen).toBe(true);
  });

  test('an amount of a year that is over is pointed at, unless the price is the visitor’s own', () => {
    expect(reken({}, '2026-12-31').verlopen).toBe(0);
    expect(reken({}, '2027-01-01').verlopen).toBe(1);
    expect(reken({ begroting: { vog: { prijs: { laag: 40 } } } }, '2027-01-01').verlopen).toBe(0);
    expect(reken({}, '2027-01-01').groepen[1]!.posten[0]).toMatchObject({
      verlopen: true,
      bron: { adres: '/bronnen/#bron' },
    });
  });
});

describe('what changed since', () => {
  const wijziging = (datum: string) => ({ datum, wat: `Op ${datum}` });
  const veranderd = {
    ...gegevens,
    stappen: [
      stap('a', 1, [], {
        wijzigingen: ['2026-11-21', '2026-11-22', '2026-12-01', '2027-01-01'].map(wijziging),
      }),
      stap('b', 2, [], { wijzigingen: [wijziging('2026-01-01')] }),
    ],
  };

  test('per step, newest first, and not what was there already', () => {
    expect(wijzigingenSinds(veranderd, leeg)).toEqual([
      {
        stap: { nummer: 1, titel: 'Stap a', adres: '/stappenplan/a/' },
        wijzigingen: ['2027-01-01', '2026-12-01', '2026-11-22'].map(wijziging),
      },
    ]);
  });

  test('of the same version, changes of its own day were in it', () => {
    const zelfde = { ...leeg, inhoud: { versie: '1.1.0', datum: '2026-12-01' } };
    expect(wijzigingenSinds(veranderd, zelfde)[0]!.wijzigingen).toEqual([wijziging('2027-01-01')]);
  });
});
