import { resolve } from 'node:path';
import readXlsx from 'read-excel-file/node';
import { beforeAll, describe, expect, test } from 'vitest';
import { handbookOf } from '../src/load/door.ts';
import type { LowHigh } from '../src/handbook/begroting.ts';
import type { PlanData } from '../src/my-plan/data.ts';
import { fromHandbook } from '../src/my-plan/from-handbook.ts';
import { hoursOf, type Hours } from '../src/my-plan/hours/hours.ts';
import { pricesIn } from '../src/my-plan/money/maximum.ts';
import { moneyOf, type Money } from '../src/my-plan/money/money.ts';
import { postenForSheet } from '../src/my-plan/sheets/begroting.ts';
import { sumsForSheet } from '../src/my-plan/sheets/sums.ts';
import { amountText, moneyWarnings } from '../src/my-plan/money/warnings.ts';
import { composePaper, planPiecesOf, type PlanPieces } from '../src/outputs/plan/index.ts';
import { sheetData, writeSheet } from '../src/outputs/sheets/index.ts';
import { workbookFor, type BegrotingData } from '../src/outputs/sheets/book/index.ts';
import { calculator, type CellValue } from '../src/outputs/sheets/compute.ts';
import type { Workbook } from '../src/outputs/sheets/workbook.ts';
import { positions } from '../src/outputs/sheets/position.ts';
import { newPlan, type OwnPost, type Plan } from '../src/my-plan/plan.ts';
import { planningFor } from '../src/my-plan/planned.ts';
import { daysBetween, isWorkingDay, mondayOf, plusDays } from '../src/planner/calendar/date.ts';
import type { Planning } from '../src/planner/planning.ts';
import { tempos } from '../src/planner/tempo.ts';
import { random, type Throw } from './builders/random.ts';

/** The plans that visitors of the national handbook could make. Seeded, so every run has the same. */
const COUNT = Number(process.env.PLANNEN ?? 1000);
const TODAY = '2026-11-30';
interface Made {
  plan: Plan;
  planning: Planning;
  hours: Hours;
  money: Money;
}
let data: PlanData;
let plans: Made[];
let sheetOfBudget: BegrotingData;
let pieces: PlanPieces;

beforeAll(async () => {
  const handbook = await handbookOf({ content: resolve('content'), editie: 'landelijk' });
  data = fromHandbook(handbook);
  pieces = planPiecesOf(handbook);
  const budget = handbook.perSoort.sjabloon.find((entry) => entry.data.planbegroting)!;
  sheetOfBudget = sheetData(handbook, budget) as BegrotingData;
  plans = Array.from({ length: COUNT }, (_, i) => make(randomPlan(random(i + 1))));
});

function make(plan: Plan): Made {
  const planning = planningFor(data, plan)!;
  return { plan, planning, hours: hoursOf(data, plan, planning), money: moneyOf(data, plan, TODAY)! };
}

describe(`${COUNT} plans of visitors at random`, () => {
  test('contain what makes sums hard', () => {
    const share = (takes: (made: Made) => boolean) => plans.filter(takes).length / COUNT;
    expect(share(({ plan }) => plan.weggelaten.length > 0)).toBeGreaterThan(0.4);
    expect(share(({ plan }) => plan.pauzes.length > 1)).toBeGreaterThan(0.3);
    expect(share(({ money }) => money.marks.groups > 1)).toBeGreaterThan(0.3);
    expect(share(({ money }) => money.marks.cut.length > 0)).toBeGreaterThan(0.05);
    expect(share(({ hours }) => hours.roles.some(({ overloads }) => overloads.length > 0))).toBeGreaterThan(
      0.3,
    );
    expect(
      share(({ hours }) => hours.roles.every(({ overloads }) => overloads.length === 0)),
    ).toBeGreaterThan(0.05);
  });

  test('practise the meldroute before anybody goes out, or say that nobody does', () => {
    every(({ planning: { leerlijn, stappen, tempo, unpractised }, plan }, demand) => {
      const sent = stappen.find(({ id }) => id === 'aan-de-slag');
      if (!sent) return;
      const practised = leerlijn.find((lesson) =>
        lesson.programma.some(({ oefent }) => oefent === 'meldroute'),
      );
      demand(practised !== undefined || unpractised.length === 1, 'told that nobody practises');
      demand(
        practised !== undefined || plan.weggelaten.includes('leerlijn-uitvoeren'),
        'practised in a leerlijn',
      );
      demand(!practised || sent.perTempo[tempo].begin.date > practised.date, 'practised first');
    });
  });

  test('never have two meetings of the same people in a week', () => {
    every(({ planning: { leerlijn, network } }, demand) => {
      const weeks = [...leerlijn.map(({ date }) => date), ...network.meetings.map(({ date }) => date)].map(
        mondayOf,
      );
      const lessons = new Set(weeks.slice(0, leerlijn.length));
      demand(!weeks.slice(leerlijn.length).some((week) => lessons.has(week)), 'one meeting a week');
    });
  });

  test('have no more work for a role in a week than its hours, or say so', () => {
    every(({ hours: { weeks, roles, own } }, demand) => {
      for (const { rol, perWeek, available, overloads } of [...roles, ...(own ? [own] : [])]) {
        demand(available !== undefined, `${rol} has hours`);
        if (!available) continue;
        weeks.forEach((monday, i) => {
          const { laag: low, hoog: high } = perWeek[i]!;
          const fits = low <= available.laag + 0.05 && high <= available.hoog + 0.05;
          const told = overloads.some(({ from, until }) => from <= monday && monday <= until);
          demand(fits !== told, `${rol} in the week of ${monday}`);
        });
        for (const { need, short, measures } of overloads) {
          // Sums of weeks carry binary fractions.
          const enough = short + 1e-6;
          demand(
            need.laag <= available.laag + enough && need.hoog <= available.hoog + enough,
            'short is enough',
          );
          demand(measures.length > 0, 'told what to do');
        }
      }
    });
  });

  test('lose no hour of a step in spreading it over weeks', () => {
    every(({ plan, hours: { roles, own } }, demand) => {
      for (const { rol, each, perWeek, perStage, perStap } of [...roles, ...(own ? [own] : [])]) {
        const once = perStap.filter(({ per }) => per === 'stap');
        if (once.length === perStap.length) {
          demand(near(total(perWeek).hoog, total(once.map(({ hours }) => hours)).hoog), `${rol}, ${each}`);
        }
        demand(near(total(perWeek).laag, total(perStage.map(({ hours }) => hours)).laag), `${rol} by stage`);
        demand(
          perStap.every(({ stap: { id } }) => !plan.weggelaten.includes(id)),
          'only steps of the plan',
        );
      }
    });
  });

  test('count the hours of no day twice: what a step takes once, and what comes back after it', () => {
    const workdays = (from: string, until: string): number =>
      Array.from({ length: daysBetween(from, until) + 1 }, (_, i) => plusDays(from, i)).filter(isWorkingDay)
        .length;
    every(({ plan, planning, hours: { roles, own, weeks } }, demand) => {
      const last = plusDays(weeks.at(-1)!, 6);
      for (const { rol, each, perWeek } of [...roles, ...(own ? [own] : [])]) {
        const rows = data.stappen
          .filter(({ id }) => !plan.weggelaten.includes(id))
          .flatMap(({ id, uren: own }) => own.map((row) => ({ id, row })))
          .filter(({ row }) => row.rol === rol && row.elk === each);
        const weekly = { week: 1, maand: 12 / 52, kwartaal: 4 / 52, jaar: 1 / 52 } as Record<string, number>;
        if (rows.some(({ row }) => row.vanaf || !(row.per === 'stap' || row.per in weekly))) continue;
        const expected = rows.reduce((sum, { id, row }) => {
          const { begin, einde: end } = planning.stappen.find((stap) => stap.id === id)!.perTempo[plan.tempo];
          const hours = row.hoog * (row.perPersoon && !each ? plan.aantal : 1);
          if (row.per === 'stap') return sum + hours;
          const from = end ? plusDays(end.date, 1) : begin.date;
          return sum + (hours * weekly[row.per]! * (from > last ? 0 : workdays(from, last))) / 5;
        }, 0);
        demand(near(total(perWeek).hoog, expected), `${rol}: ${total(perWeek).hoog} for ${expected}`);
      }
    });
  });

  test('cost the same by stage, by calendar year and by group, in whole hundreds', () => {
    every(({ money: { stages, years, groups, total: all, firstYear } }, demand) => {
      const same = (name: string, parts: readonly LowHigh[], whole: LowHigh) =>
        demand(JSON.stringify(total(parts)) === JSON.stringify(whole), name);
      same(
        'stages',
        stages.map(({ amount }) => amount),
        all,
      );
      same(
        'years',
        years.map(({ amount }) => amount),
        all,
      );
      same(
        'groups',
        groups.map((group) => group.total),
        all,
      );
      years.forEach(({ year, amount }, i) =>
        same(
          `${year}`,
          groups.map(({ perYear }) => perYear[i]!),
          amount,
        ),
      );
      stages.forEach(({ id, amount }, i) =>
        same(
          id,
          groups.map(({ perStage }) => perStage[i]!),
          amount,
        ),
      );
      demand(firstYear === stages.find(({ id }) => id === 'jaar-1')?.amount, 'the first year');
      for (const { laag: low, hoog: high } of groups.flatMap(({ perYear, perStage }) => [
        ...perYear,
        ...perStage,
      ]))
        demand(low % 100 === 0 && high % 100 === 0 && 0 <= low && low <= high, `${low} to ${high}`);
    });
  });

  test('count every day once: stages follow each other, and years go from January to December', () => {
    every(({ money: { stages, years, until } }, demand) => {
      stages
        .slice(1)
        .forEach(({ from }, i) => demand(from === plusDays(stages[i]!.until, 1), `${from} follows`));
      years.slice(1).forEach(({ year, from }, i) => {
        demand(year === years[i]!.year + 1 && from === `${year}-01-01`, `${year} follows`);
        demand(years[i]!.until === `${year - 1}-12-31`, `${year - 1} ends`);
      });
      demand(stages.at(-1)!.until === until && years.at(-1)!.until === until, 'until the same day');
    });
  });

  test('give nobody more than the law lets go untaxed, and say of which year that is', () => {
    every(({ plan, money: { years, marks } }, demand) => {
      const under = data.begroting!.posten.filter(({ onderMaximum: below }) => below);
      for (const { year } of years) {
        const { prices } = pricesIn(data.begroting!, plan, year);
        const paid = total(under.map(({ id }) => prices.get(id)!));
        demand(paid.hoog <= 2200 && paid.laag <= 2200, `${year}: ${paid.hoog}`);
        demand(year === 2026 || marks.unknownMaximum?.years.includes(year) === true, `${year} is marked`);
      }
    });
  });

  test('come out the same twice', () => {
    for (const { plan, hours, money } of plans.slice(0, 100)) {
      const again = make(structuredClone(plan));
      expect(JSON.stringify([again.hours, again.money])).toBe(JSON.stringify([hours, money]));
    }
  });
});

describe('200 of them', () => {
  /** What the page makes the workbook of a plan of. */
  const sheetOf = ({ plan }: Made): BegrotingData => ({
    ...sheetOfBudget,
    posten: postenForSheet(sheetOfBudget.posten, plan),
    plan: sumsForSheet(data, plan, TODAY)!,
  });
  const flat = (amounts: readonly LowHigh[]) => amounts.flatMap(({ laag: low, hoog: high }) => [low, high]);

  test('have the same totals in the written workbook, which adds them up itself', async () => {
    const missing = plans.slice(0, 200).map(async (made, i) => {
      const { years, stages, groups, total: all } = made.money;
      const numbersBeside = await written(sheetOf(made));
      const rows = (name: string, expected: readonly (readonly LowHigh[])[]) =>
        same(numbersBeside('Kosten per jaar', name), expected.map(flat)) ? [] : [`plan ${i + 1}: ${name}`];
      const amounts = (parts: readonly { amount: LowHigh }[]) => parts.map(({ amount }) => amount);
      return [
        ...rows('Samen', [
          [...amounts(years), all],
          [...amounts(stages), all],
        ]),
        ...groups.flatMap(({ name, perYear, perStage, total: ofGroup }) =>
          rows(name, [
            [...perYear, ofGroup],
            [...perStage, ofGroup],
          ]),
        ),
        ...(same(numbersBeside('Begroting', 'Totaal kosten'), [flat([all])])
          ? []
          : [`plan ${i + 1}: Begroting`]),
      ];
    });
    expect((await Promise.all(missing)).flat()).toEqual([]);
  });

  test('have no other total in it: what the items cost adds up to that one', () => {
    const misses = plans.slice(0, 200).flatMap((made, i) => {
      const { numbersBeside, valueOf } = computed(workbookFor(sheetOf(made)));
      const [added] = numbersBeside('Begroting', 'Afronding op honderden');
      const column = sheetOfBudget.posten.map(({ id }) => [
        valueOf(`bedrag-laag:${id}`),
        valueOf(`bedrag:${id}`),
      ]);
      const sums = [0, 1].map((side) => [...column, added!].reduce((sum, row) => sum + Number(row[side]), 0));
      // Half a hundred for each group in each piece of a year, and half a euro for each item.
      const most = 50 * made.money.groups.length * made.money.parts.length + column.length;
      return same(sums, flat([made.money.total])) && added!.every((part) => Math.abs(Number(part)) <= most)
        ? []
        : [`plan ${i + 1}`];
    });
    expect(misses).toEqual([]);
  });

  test('compute anew when somebody changes a price or a number', () => {
    const made = plans.find(({ plan }) => Object.keys(plan.begroting).length === 0)!;
    const change = (key: string, to: number) => {
      const book = workbookFor(sheetOf(made));
      const cell = book.sheets
        .flatMap(({ rows }) => rows)
        .flatMap(({ cells }) => cells)
        .find((one) => one?.key === key)!;
      cell.contents = to;
      return Number(computed(book).valueOf('som:totaal'));
    };
    const { hoog: before } = made.money.total;
    expect(change('prijs:coordinator', 1000)).toBeGreaterThan(before);
    const last = made.money.parts.length - 1;
    expect(change(`deel:${last}:aantal:hoog:coordinator`, 9999)).toBeGreaterThan(before);
  });
});

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The numbers of every row of a sheet that begins with a name, read from the file by a library that did not write it. */
async function written(sheet: BegrotingData): Promise<(sheet: string, name: string) => number[][]> {
  const read = await readXlsx(Buffer.from(writeSheet(sheet, 'xlsx')));
  return (where, name) =>
    read
      .find((one) => one.sheet === where)!
      .data.filter((row) => row.find((cell) => cell !== null) === name)
      .map((row) => row.filter((cell) => typeof cell === 'number'));
}

/** A workbook as a spreadsheet program shows it. */
function computed(book: Workbook) {
  const placed = positions(book);
  const value = calculator(placed);
  return {
    valueOf: (key: string) => value(placed.place(key)),
    /** The computed cells of every row that begins with this name, empty cells left out. */
    numbersBeside: (sheet: string, name: string): CellValue[][] =>
      book.sheets
        .find((one) => one.name === sheet)!
        .rows.filter(({ cells }) => cells.find((cell) => cell?.contents !== undefined)?.contents === name)
        .map(({ cells }) => cells.flatMap((cell) => (cell?.formula ? [value(placed.place(cell.key!))] : []))),
  };
}

describe('200 of them, as papers', () => {
  test('say no other amounts than those of the plan, and all that belongs beside them', () => {
    const plain = (words: string) => words.replaceAll('\u00a0', ' ');
    const misses = plans.slice(0, 200).flatMap(({ plan, planning, hours, money }, i) => {
      const input = { plan, data, planning, hours, money, today: TODAY };
      const known = new Set(amountsOf(money).map((amount) => plain(amountText(amount))));
      return Object.entries(pieces.stukken).flatMap(([name, piece]) => {
        const said = plain(JSON.stringify(composePaper(input, piece, pieces)));
        if (!said.includes('€')) return [];
        const amounts = said.match(/€ [\d.]+(?: tot € [\d.]+)?/g) ?? [];
        const other = amounts.filter((amount) => !known.has(amount));
        // Until the first decision nobody is paid for a year, and no group learns.
        const { unknownMaximum: _later, ...all } = money.marks;
        const first = { ...all, toLarge: false, groups: 1, cut: [] };
        const marks = name === 'startnotitie' ? first : money.marks;
        const lost = moneyWarnings(marks).filter((warning) => !said.includes(plain(warning)));
        return [...other, ...lost].map((what) => `plan ${i + 1}, ${name}: ${what}`);
      });
    });
    expect(misses).toEqual([]);
  });
});

const amountsOf = ({ stages, years, groups, total: all, untilDecision: first }: Money): LowHigh[] => [
  // A decision names one amount: the high side.
  ...[all, ...(first ? [first] : [])].map(({ hoog: high }) => ({ laag: high, hoog: high })),
  ...(first ? [first] : []),
  ...stages.map(({ amount }) => amount),
  // All before the network works, in one amount.
  total(stages.filter(({ id }) => !id.startsWith('jaar')).map(({ amount }) => amount)),
  ...years.map(({ amount }) => amount),
  ...groups.flatMap((group) => [...group.perStage, ...group.perYear, group.total]),
  all,
];

type Demand = (where: boolean, what: string) => void;
/** Looks at every plan, and tells of all that is not as it must be. */
function every(look: (made: Made, demand: Demand) => void): void {
  const miss: string[] = [];
  plans.forEach((made, i) =>
    look(made, (where, what) => void (where || miss.push(`plan ${i + 1}: ${what}`))),
  );
  expect(miss).toEqual([]);
}

const near = (a: number, b: number): boolean => Math.abs(a - b) < 1e-6 * Math.max(1, a, b);
const total = (parts: readonly LowHigh[]): LowHigh =>
  parts.reduce((a, b) => ({ laag: a.laag + b.laag, hoog: a.hoog + b.hoog }), { laag: 0, hoog: 0 });

function randomPlan({ number, chance, choose }: Throw): Plan {
  const start = plusDays('2026-11-30', number(0, 1500));
  const posten = data.begroting!.posten;
  const side = (most: number): NonNullable<OwnPost['prijs']> => ({
    ...(chance(0.8) && { laag: number(0, most) }),
    ...(chance(0.8) && { hoog: number(0, most) }),
  });
  return {
    ...newPlan(data.inhoud, data.voorstel),
    start,
    aantal: number(1, 60),
    tempo: choose(tempos),
    ...(chance(0.3) && { uren: { gemeente: number(0, 40), vertrouwenspersonen: number(0, 6) } }),
    bijeenkomst: {
      elkeMaanden: number(1, 3),
      hoeveelste: number(1, 5),
      weekdag: number(1, 7),
      begin: '19:00',
    },
    leerlijn: { weekdag: number(1, 7), begin: '19:00' },
    pauzes: Array.from({ length: number(0, 5) }, (_, i) => {
      const first = plusDays(start, number(-20, 700));
      return { naam: `Pauze ${i}`, van: first, tot: plusDays(first, number(0, chance(0.5) ? 6 : 45)) };
    }),
    weggelaten: chance(0.5) ? data.stappen.filter(() => chance(0.2)).map(({ id }) => id) : [],
    begroting: Object.fromEntries(
      posten
        .filter(() => chance(0.15))
        .map(({ id, percentage }): [string, OwnPost] => [
          id,
          percentage
            ? { percentage: side(20) }
            : { ...(chance(0.6) && { aantal: side(100) }), ...(chance(0.6) && { prijs: side(3000) }) },
        ]),
    ),
  };
}
