import type { LowHigh } from '../../handbook/begroting.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { perHandbook } from '../../handbook/per-handbook.ts';
import { planModulesOf, planStappenOf } from '../../planner/handbook.ts';
import { plannable } from '../../planner/taak.ts';
import type { PlanBegroting, PlanData } from '../data.ts';
import { durationText } from '../../kinds/stap/duration.ts';
import { hoursText, stapHoursText, weekHoursText } from '../hours/say.ts';
import { moneyOf } from '../money/money.ts';
import { amountText } from '../money/warnings.ts';
import { newPlan } from '../plan.ts';
import { proposalOf } from '../proposal.ts';

/** A number that the handbook keeps as data or computes: what `<Som van="…"/>` can name. */
export interface Owned {
  /** How the tag names it. Examples: `prijs:trainer`, `stap:verkennen/gemeente`, `plan:eerste-jaar`. */
  van: string;
  kind: 'euro' | 'uur' | 'week';
  span: LowHigh;
  /** As a reader sees it. Example: «60 tot 100 uur». */
  text: string;
  /** The file that keeps it, or the place that computes it. */
  source: string;
}

/** Every number of a handbook that a text may not say a second time, in a fixed order. */
export const ownedOf = perHandbook((handbook: Handbook): readonly Owned[] => [
  ...ofPosts(handbook),
  ...ofSteps(handbook),
  ...ofPlan(handbook),
]);

/** What `<Som>` says; absent when there is no such number. */
export const sumText = (handbook: Handbook, named: string): string | undefined =>
  ownedOf(handbook).find(({ van: id }) => id === named)?.text;

const WEEKS = 52;

function ofPosts({ perSoort: { sjabloon } }: Handbook): Owned[] {
  return sjabloon
    .filter(({ data }) => data.planbegroting)
    .flatMap(({ bestand: source, data: { posten } }) =>
      posten.flatMap(({ id, aantal: count, prijs: price, urenVan: paid, percentage }): Owned[] => {
        if (percentage || !count || !price) return [];
        const amount = { laag: count.laag * price.laag, hoog: count.hoog * price.hoog };
        const week = { laag: count.laag / WEEKS, hoog: count.hoog / WEEKS };
        return [
          euro(`post:${id}`, amount, source),
          euro(`prijs:${id}`, price, source),
          ...(paid
            ? [{ van: `week:${paid}`, kind: 'uur' as const, span: week, text: weekHoursText(week), source }]
            : []),
        ];
      }),
    );
}

function ofSteps({ perSoort: { stap: stappen }, handleiding: { fasen } }: Handbook): Owned[] {
  const rows = stappen.flatMap(({ id, bestand: source, data: { uren: rows, fase } }) =>
    rows.map((row, i) => ({
      ...row,
      fase,
      source,
      stap: id,
      // The second row of a role has a number of its own.
      named: rows.slice(0, i).filter(({ rol }) => rol === row.rol).length + 1,
    })),
  );
  const perStap = rows.map(({ stap, rol, named, per, laag: low, hoog: high, source }): Owned => {
    const span = { laag: low, hoog: high };
    return {
      van: `stap:${stap}/${rol}${named > 1 ? `/${named}` : ''}`,
      kind: 'uur',
      span,
      text: stapHoursText({ hours: span, per }),
      source,
    };
  });
  const durations = stappen.flatMap(({ id, bestand: source, data: { doorlooptijd } }): Owned[] => {
    const { min, max } = doorlooptijd;
    return min === undefined || max === undefined
      ? []
      : [
          {
            van: `duur:${id}`,
            kind: 'week',
            span: { laag: min, hoog: max },
            text: durationText({ ...doorlooptijd, doorlopend: false }),
            source,
          },
        ];
  });
  const perPhase = fasen.flatMap(({ id: fase }) =>
    [...new Set(rows.map(({ rol }) => rol))].flatMap((rol): Owned[] => {
      const once = rows.filter((row) => row.fase === fase && row.rol === rol && row.per === 'stap');
      if (once.length < 2) return [];
      const span = {
        laag: once.reduce((sum, row) => sum + row.laag, 0),
        hoog: once.reduce((sum, row) => sum + row.hoog, 0),
      };
      const source = 'src/my-plan/in-text/owned.ts';
      return [{ van: `fase:${fase}/${rol}`, kind: 'uur', span, text: hoursText(span), source }];
    }),
  );
  return [...perStap, ...durations, ...perPhase];
}

/** What the plan of this edition costs, for as many people as the example and in the middle of the estimates. */
function ofPlan(handbook: Handbook): Owned[] {
  const data = dataOf(handbook);
  const { editie } = handbook;
  const { startdatum: start } = editie;
  const plan = { ...newPlan(data.inhoud, data.voorstel), start };
  const money = plannable(() => moneyOf(data, plan, start));
  if (!money) return [];
  const source = 'src/my-plan/money/money.ts';
  return [
    ...money.stages.map(({ id, amount }) => euro(`plan:${id}`, amount, source)),
    euro('plan:totaal', money.total, source),
  ];
}

/** As `fromHandbook`, without any text: texts may name these sums. */
function dataOf(handbook: Handbook): PlanData {
  const { editie, perSoort, handleiding } = handbook;
  const budget = perSoort.sjabloon.find(({ data }) => data.planbegroting)?.data;
  const begroting: PlanBegroting | undefined = budget && {
    titel: '',
    adres: '',
    lessons: perSoort.module.length,
    ...(perSoort.module.length > 0 && {
      groupSize: Math.min(...perSoort.module.map(({ data }) => data.groep.max)),
    }),
    ...(budget.voorAantal && { voorAantal: budget.voorAantal }),
    maximum: budget.wettelijkMaximum
      .map(({ jaar: year, perJaar: perYear }) => ({ year, perYear }))
      .sort((a, b) => a.year - b.year),
    posten: budget.posten.map(({ toelichting: _, bron, ...post }) => ({
      ...post,
      toelichting: '',
      ...(bron && { bron: { titel: '', adres: '' } }),
    })),
  };
  return {
    inhoud: { versie: editie.versie, datum: editie.datum },
    voorstel: proposalOf(editie, begroting?.voorAantal),
    rollen: handleiding.rollen.map(({ id, naam: name }) => ({ id, naam: name })),
    taken: planStappenOf(handbook),
    stappen: perSoort.stap.map(({ id, data }) => ({
      id,
      nummer: data.nummer,
      titel: '',
      adres: '',
      fase: data.fase,
      duur: '',
      eigenSchatting: true,
      taken: [],
      checklist: [],
      sjablonen: [],
      uren: [],
      wijzigingen: [],
    })),
    praktijken: [],
    stukken: [],
    modules: planModulesOf(handbook).map((module) => ({ ...module, adres: '' })),
    ...(begroting && { begroting }),
  };
}

const euro = (named: string, span: LowHigh, source: string): Owned => ({
  van: named,
  kind: 'euro',
  span,
  text: amountText({ laag: readable(span.laag), hoog: readable(span.hoog) }),
  source,
});

/** An estimate of thousands is in whole hundreds. */
const readable = (amount: number): number => (amount < 1000 ? amount : Math.round(amount / 100) * 100);
