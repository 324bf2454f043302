import { describe, expect, test } from 'vitest';
import { willekeurig, type Worp } from '../../../tests/builders/willekeur.ts';
import { isWerkdag, plusDagen, weekdagVan, type Weekdag } from './datum.ts';
import { vrijeDag } from './feestdagen.ts';
import { maakPlanning } from './maak.ts';
import { pauzeOp, type Pauze } from './pauze.ts';
import type { PlanInvoer, Planning, PlanStap, StapMoment } from './planning.ts';
import { tempos } from './tempo.ts';

/** Fewer when it runs for every small change of the code: `npm run bench -- mutatie`. */
const AANTAL = Number(process.env.PLANNEN ?? 1000);
const plannen = Array.from({ length: AANTAL }, (_, i) => {
  const invoer = willekeurigPlan(willekeurig(i + 1));
  return { invoer, planning: maakPlanning(invoer) };
});

describe(`${AANTAL} plans at random`, () => {
  test('contain what makes plans hard', () => {
    expect(plannen.filter(({ invoer }) => invoer.pauzes!.length > 1).length).toBeGreaterThan(0.3 * AANTAL);
    expect(plannen.filter(({ invoer }) => invoer.weglaten!.length > 0).length).toBeGreaterThan(0.3 * AANTAL);
    expect(plannen.filter(({ planning }) => planning.leerlijn.length > 5).length).toBeGreaterThan(
      0.3 * AANTAL,
    );
    expect(
      plannen.filter(({ planning }) => planning.netwerk.bijeenkomsten.length > 0).length,
    ).toBeGreaterThan(0.2 * AANTAL);
    expect(Math.max(...plannen.map(({ invoer }) => invoer.stappen.length))).toBeGreaterThan(20);
  });

  test('never begin a step before what it waits for', () => {
    klopt(({ invoer, eis }) => {
      const { stappen } = maakPlanning({ ...invoer, weglaten: [] });
      const opId = new Map(stappen.map((stap) => [stap.id, stap]));
      for (const { id, na } of invoer.stappen)
        for (const { stap, moment, plusWeken } of na)
          for (const tempo of tempos) {
            const eerder = opId.get(stap)!.perTempo[tempo];
            const { begin } = opId.get(id)!.perTempo[tempo];
            eis(begin.week >= eerder[moment]!.week + plusWeken, `${id} waits for ${stap}`);
            if (moment === 'einde') eis(begin.datum > eerder.einde!.datum, `${id} begins after ${stap}`);
            else eis(begin.datum >= eerder.begin.datum, `${id} begins with ${stap}`);
          }
    });
  });

  test('put every date in order, on a day that people work', () => {
    klopt(({ invoer, planning, eis }) => {
      for (const { id, perTempo } of planning.stappen) {
        for (const tempo of tempos) {
          const { begin, einde, uiterlijkBegin, speling, kritiek } = perTempo[tempo];
          eis(begin.datum >= invoer.start, `${id} begins after the start`);
          eis(begin.datum <= uiterlijkBegin.datum, `${id} begins before its latest day`);
          eis(speling >= 0 && speling === uiterlijkBegin.week - begin.week, `${id} has slack`);
          eis(kritiek === (speling === 0), `${id} is critical without slack`);
          eis(isWerkdag(begin.datum) && !vrijeDag(begin.datum), `${id} begins on a working day`);
          eis(!pauzeOp(planning.pauzes, begin.datum), `${id} begins outside pauses`);
          if (!einde) continue;
          eis(einde.datum >= begin.datum, `${id} ends after it begins`);
          eis(einde.datum <= planning.klaar[tempo], `${id} ends before the whole`);
          eis(isWerkdag(einde.datum) && !vrijeDag(einde.datum), `${id} ends on a working day`);
        }
        const { snelst, midden, traagst } = perTempo;
        eis(snelst.begin.datum <= midden.begin.datum, `${id} begins first when fast`);
        eis(midden.begin.datum <= traagst.begin.datum, `${id} begins last when slow`);
      }
      for (const dagen of [
        planning.leerlijn.map(({ datum }) => datum),
        planning.netwerk.bijeenkomsten.map(({ datum }) => datum),
        ...planning.mijlpalen.map(({ data }) => data),
      ])
        eis(dagen.join() === [...new Set(dagen)].sort().join(), `${dagen.join()} in order`);
      const dagen = planning.feestdagen.map(({ datum }) => datum);
      eis(dagen.join() === [...dagen].sort().join() && !dagen.some((dag) => dag < invoer.start), 'holidays');
    });
  });

  test('hold no meeting in a pause or on a public holiday, nor a fixed moment', () => {
    klopt(({ planning: { leerlijn, netwerk, mijlpalen, pauzes }, eis }) => {
      const dagen = [...leerlijn, ...netwerk.bijeenkomsten].map(({ datum }) => datum);
      for (const dag of [...dagen, ...mijlpalen.flatMap(({ data }) => data)])
        eis(!pauzeOp(pauzes, dag) && !vrijeDag(dag), `${dag} is free`);
    });
  });

  test('hold the meetings of the leerlijn from the beginning of its step', () => {
    klopt(({ invoer, planning: { leerlijn, stappen, tempo }, eis }) => {
      const id = invoer.stappen.find((stap) => stap.bevatLeerlijn && !invoer.weglaten!.includes(stap.id))?.id;
      eis(leerlijn.length === (id ? invoer.leerlijn!.modules.length : 0), 'all meetings');
      const begin = stappen.find((stap) => stap.id === id)?.perTempo[tempo].begin.datum;
      eis(
        leerlijn.every(({ datum }) => datum >= begin!),
        'no meeting too early',
      );
    });
  });

  test('let the network meet on its own weekday, within the month of the rhythm', () => {
    klopt(({ invoer, planning: { netwerk, leerlijn }, eis }) => {
      const weekdag = invoer.netwerk!.weekdag;
      for (const { datum, verschoven } of netwerk.bijeenkomsten) {
        const inDieMaand = (dag: string) => dag.slice(0, 7) === datum.slice(0, 7);
        // Only when the leerlijn took such a day, it may become another.
        const genomen = leerlijn.some((les) => inDieMaand(les.datum) && weekdagVan(les.datum) === weekdag);
        eis(
          weekdagVan(datum) === weekdag || (genomen && !!verschoven && isWerkdag(datum)),
          `${datum} on the right weekday`,
        );
        if (verschoven) eis(inDieMaand(verschoven.van), `${datum} in its month`);
      }
    });
  });

  test('never let the network meet on a day of the leerlijn', () => {
    const vol = plannen.filter(({ planning: { netwerk, leerlijn } }) =>
      netwerk.bijeenkomsten.some(({ verschoven }) => leerlijn.some(({ datum }) => datum === verschoven?.van)),
    );
    expect(vol.length).toBeGreaterThan(0.01 * AANTAL - 1);
    klopt(({ planning: { netwerk, leerlijn }, eis }) => {
      const lesdagen = new Set(leerlijn.map(({ datum }) => datum));
      for (const { datum } of netwerk.bijeenkomsten) eis(!lesdagen.has(datum), `${datum} is of the leerlijn`);
    });
  });

  test('come out the same twice, and leave what came in alone', () => {
    klopt(({ invoer, planning, eis }) => {
      const ervoor = JSON.stringify(invoer);
      eis(JSON.stringify(planning) === JSON.stringify(maakPlanning(structuredClone(invoer))), 'the same');
      eis(JSON.stringify(invoer) === ervoor, 'untouched');
    });
  });

  test('never get shorter by a pause', () => {
    klopt(({ invoer, planning, eis }) => {
      const minder = maakPlanning({ ...invoer, pauzes: invoer.pauzes!.slice(1) });
      nergensEerder(maakPlanning({ ...invoer, pauzes: [] }), minder, eis);
      nergensEerder(minder, planning, eis);
    });
  });

  test('never get later by leaving a step out', () => {
    klopt(({ invoer, planning, eis }) => {
      const een = maakPlanning({ ...invoer, weglaten: invoer.weglaten!.slice(0, 1) });
      nergensEerder(een, maakPlanning({ ...invoer, weglaten: [] }), eis);
      nergensEerder(planning, een, eis);
    });
  });

  test('have a critical path from the start to the end', () => {
    klopt(({ planning: { stappen, kritiekPad }, eis }) => {
      const opId = new Map(stappen.map((stap) => [stap.id, stap]));
      for (const tempo of stappen.length > 0 ? tempos : []) {
        const laatste = (momenten: StapMoment[]) =>
          Math.max(...momenten.map(({ begin, einde }) => einde?.week ?? begin.week));
        const pad = kritiekPad[tempo].map((id) => opId.get(id)!.perTempo[tempo]);
        eis(pad[0]?.begin.week === 0, `begins at the start, ${tempo}`);
        eis(laatste(pad) === laatste(stappen.map(({ perTempo }) => perTempo[tempo])), `ends at the end`);
      }
    });
  });

  test('do not get later when a step waits as long as its slack, and do when it waits a week longer', () => {
    klopt(({ invoer, planning, eis }) => {
      for (const { id, perTempo } of planning.stappen.slice(0, 1)) {
        const wacht = (weken: number) =>
          maakPlanning({
            ...invoer,
            stappen: [
              ...invoer.stappen.map((stap) =>
                stap.id === id
                  ? {
                      ...stap,
                      na: [...stap.na, { stap: 'wacht', moment: 'begin' as const, plusWeken: weken }],
                    }
                  : stap,
              ),
              {
                id: 'wacht',
                nummer: 0,
                titel: 'Wacht',
                doorlopend: true,
                bevatLeerlijn: false,
                na: [],
                mijlpalen: [],
              },
            ],
          }).klaar.traagst;
        const { week } = perTempo.traagst.uiterlijkBegin;
        eis(wacht(week) === planning.klaar.traagst, `${id} may wait`);
        eis(wacht(week + 1) > planning.klaar.traagst, `${id} may not wait longer`);
      }
    });
  });
});

type Eis = (waar: boolean, wat: string) => void;

/** Looks at every plan, and tells of all that is not as it must be. */
function klopt(kijk: (plan: (typeof plannen)[number] & { eis: Eis }) => void): void {
  const mis: string[] = [];
  for (const [i, plan] of plannen.entries())
    kijk({ ...plan, eis: (waar, wat) => void (waar || mis.push(`plan ${i + 1}: ${wat}`)) });
  expect(mis).toEqual([]);
}

/** Asks that no step of the second plan begins or ends earlier than in the first. */
function nergensEerder(een: Planning, ander: Planning, eis: Eis): void {
  const opId = new Map(ander.stappen.map((stap) => [stap.id, stap.perTempo]));
  for (const { id, perTempo } of een.stappen)
    for (const tempo of tempos) {
      const [a, b] = [perTempo[tempo], opId.get(id)![tempo]];
      eis(b.begin.datum >= a.begin.datum, `${id} begins no earlier`);
      if (a.einde) eis(b.einde!.datum >= a.einde.datum, `${id} ends no earlier`);
    }
  for (const tempo of tempos) eis(ander.klaar[tempo] >= een.klaar[tempo], `ready no earlier, ${tempo}`);
}

/** Steps that wait for earlier ones only, shuffled; pauses that overlap; steps left out. */
function willekeurigPlan({ getal, kans, kies, schud }: Worp): PlanInvoer {
  const start = plusDagen('2026-01-01', getal(0, 1500));
  const stappen: PlanStap[] = [];
  const aantal = getal(1, 25);
  for (let i = 0; i < aantal; i++) {
    const min = getal(1, 20);
    stappen.push({
      id: `s${i}`,
      nummer: i + 1,
      titel: `Stap ${i + 1}`,
      ...(kans(0.8) && { duur: { min, max: min + getal(0, 15) } }),
      doorlopend: kans(0.2),
      bevatLeerlijn: kans(0.2),
      na: Array.from({ length: i === 0 ? 0 : getal(0, 3) }, () => {
        const { id, duur } = kies(stappen);
        return {
          stap: id,
          moment: duur && kans(0.7) ? 'einde' : 'begin',
          plusWeken: kans(0.3) ? getal(1, 6) : 0,
        };
      }),
      mijlpalen: kans(0.3)
        ? [
            {
              id: `m${i}`,
              titel: 'Moment',
              stap: `s${getal(0, i)}`,
              moment: kies(['begin', 'einde']),
              ...kies([
                { patroon: 'uiterlijk' },
                { patroon: 'eenmalig', weken: getal(0, 60) },
                { patroon: 'elke', weken: getal(1, 20) },
                { patroon: 'elke', maanden: getal(1, 3), netwerkbijeenkomst: true },
              ] as const),
            },
          ]
        : [],
    });
  }
  const pauzes = Array.from({ length: getal(0, 6) }, (_, i): Pauze => {
    const van = plusDagen(start, getal(-20, 600));
    return { van, tot: plusDagen(van, getal(0, kans(0.5) ? 6 : 45)), naam: `Pauze ${i}` };
  });
  return {
    start,
    stappen: schud(stappen),
    pauzes,
    weglaten: stappen.filter(() => kans(0.15)).map(({ id }) => id),
    tempo: kies(tempos),
    netwerk: {
      elkeMaanden: getal(1, 3),
      hoeveelste: kies([1, 2, 3, 4, 'laatste']),
      weekdag: getal(1, 7) as Weekdag,
    },
    leerlijn: {
      modules: Array.from({ length: getal(0, 14) }, (_, i) => ({
        id: `les-${i}`,
        nummer: i + 1,
        titel: `Bijeenkomst ${i + 1}`,
        minuten: 120,
        programma: [{ titel: 'Alles', minuten: 120 }],
      })),
      weekdag: getal(1, 7) as Weekdag,
    },
  };
}
