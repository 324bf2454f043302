import type { LowHigh } from '../../handbook/begroting.ts';
import { own } from '../../document/own.ts';
import { certain } from '../../document/certain.ts';
import { plusDays, type IsoDate } from '../../planner/calendar/date.ts';
import type { PlanBegroting, PlanData, PlanPost } from '../data.ts';
import { decidedOn } from '../moment.ts';
import type { Plan } from '../plan.ts';
import { planningFor } from '../planned.ts';
import { sizeOf, type Size } from './count.ts';
import { amountsOf, linesOf, NOTHING, plus, type Ground, type MoneyLine } from './lines.ts';
import { maximumIn, pricesIn } from './maximum.ts';
import { segmentsOf, stagesOf, type Segment, type Stage } from './stages.ts';

/**
 * What a plan costs, from its own dates: the one computation of money. Every amount is euros in whole hundreds,
 * low and high. The amounts per stage and those per calendar year are two ways of adding up the same cells, so both
 * have the same total, and every output that shows one of them shows these.
 */
export interface Money {
  /** Whether the plan has a day to start on; without one `years` counts from today and belongs in no paper. */
  dated: boolean;
  /** Preparation, building, then every year in which the network works. */
  stages: (Stage & { amount: LowHigh })[];
  years: MoneyYear[];
  /** The groups of the budget, each with its amounts in the order of `stages` and of `years`. */
  groups: MoneyGroup[];
  /** What those are added up from: each piece of a stage within one calendar year, with all items. */
  parts: (Segment & { lines: MoneyLine[] })[];
  /** The first year in which the network works: twelve months from its first day. */
  firstYear: LowHigh;
  /** The last year in which it works: what running it costs later. Absent when there is only one. */
  laterYear?: LowHigh;
  /** All until and with the year of the last evaluation. */
  total: LowHigh;
  /** What is spent until the decision on the whole, which a first, small decision asks for; absent when none is planned. */
  untilDecision?: LowHigh;
  /** The last day that is counted. */
  until: IsoDate;
  marks: MoneyMarks;
}

export interface MoneyYear {
  year: number;
  /** The first and the last day of it that the plan counts. */
  from: IsoDate;
  until: IsoDate;
  amount: LowHigh;
}

export interface MoneyGroup {
  name: string;
  perStage: LowHigh[];
  perYear: LowHigh[];
  total: LowHigh;
  posten: MoneyPost[];
}

export interface MoneyPost {
  post: PlanPost;
  /** Of all years together, in whole hundreds; rounded by itself, so posts need not add up to their group. */
  total: LowHigh;
  /** Whether the visitor filled in a number of their own. */
  own: boolean;
}

/** What whoever reads an amount must know; `moneyWarnings` says it in Dutch. */
export interface MoneyMarks {
  people: number;
  /** For how many people the example of the makers counts; absent when it does not say. */
  forCount?: number;
  /** In how many groups the people learn. */
  groups: number;
  /** Whether there are so many more people that the example hardly says anything. */
  toLarge: boolean;
  /** Years for which the legal maximum is not known yet, and the year whose amount is used. */
  unknownMaximum?: { years: number[]; ofYear: number };
  /** Names of items whose own amount was above the legal maximum and is cut down to it. */
  cut: string[];
  /** How many numbers are the visitor's own. */
  ownNumbers: number;
  /** Whether steps that are left out would have cost something. */
  leftOut: boolean;
}

/** From how many times the people of the example its items say little: our own estimate. */
export const TO_LARGE = 1.5;

/** Meetings of the network that are looked ahead, enough for the years that are counted. */
const MEETINGS = 130;

/** The money of a plan; `undefined` for a handbook without a budget, or a plan without steps. */
export function moneyOf(data: PlanData, plan: Plan, today: IsoDate): Money | undefined {
  const { begroting } = data;
  if (!begroting) return undefined;
  const dated = plan.start !== '';
  const planning = planningFor(data, dated ? plan : { ...plan, start: today }, MEETINGS);
  if (!planning) return undefined;
  const stages = stagesOf(data, planning);
  const segments = segmentsOf(stages);
  const size = sizeOf(begroting, plan.aantal);
  const prices = new Map(
    [...new Set(segments.map(({ year }) => year))].map((year) => [year, pricesIn(begroting, plan, year)]),
  );
  const ground = { data, begroting, plan, planning, segments, size, prices };
  const lines = linesOf(ground);
  const groups = groupsIn(begroting, lines.map(amountsOf), segments, stages, plan);
  const decided = decidedOn(data.taken, planning);
  const sum = (parts: readonly LowHigh[]) => parts.reduce(plus, NOTHING);
  const stageSums = stages.map((_, i) => sum(groups.map(({ perStage }) => certain(perStage[i]))));
  const years = yearsIn(segments).map((year, i) => ({
    ...year,
    amount: sum(groups.map(({ perYear }) => certain(perYear[i]))),
  }));
  const working = stages.flatMap(({ id }, i) => (id.startsWith('jaar') ? [certain(stageSums[i])] : []));
  const later = working.length > 1 ? working.at(-1) : undefined;
  return {
    dated,
    stages: stages.map((stage, i) => ({ ...stage, amount: certain(stageSums[i]) })),
    years,
    groups,
    parts: segments.map((segment, i) => ({ ...segment, lines: certain(lines[i]) })),
    firstYear: certain(working[0]),
    ...(later && { laterYear: later }),
    total: sum(stageSums),
    ...(decided && { untilDecision: spentUntil(decided, ground) }),
    until: certain(stages.at(-1)).until,
    marks: marksOf(
      begroting,
      plan,
      size,
      [...prices].map(([year, { cut }]) => ({ year, cut })),
    ),
  };
}

/**
 * The groups with their amounts. The cell of a group and a segment is rounded, and all else is a sum of those: so
 * rows and columns add up to the euro.
 */
function groupsIn(
  { posten }: PlanBegroting,
  amounts: readonly Map<string, LowHigh>[],
  segments: readonly Segment[],
  stages: readonly Stage[],
  plan: Plan,
): MoneyGroup[] {
  const names = [...new Set(posten.map(({ groep: group }) => group))];
  const years = yearsIn(segments);
  return names.map((name): MoneyGroup => {
    const inGroup = posten.filter(({ groep: group }) => group === name);
    const cells = amounts.map((amount) =>
      hundreds(inGroup.map(({ id }) => certain(amount.get(id))).reduce(plus, NOTHING)),
    );
    const sumWhere = (takes: (segment: Segment) => boolean) =>
      cells.filter((_, i) => takes(certain(segments[i]))).reduce(plus, NOTHING);
    return {
      name,
      perStage: stages.map((_, stage) => sumWhere((segment) => segment.stage === stage)),
      perYear: years.map(({ year }) => sumWhere((segment) => segment.year === year)),
      total: cells.reduce(plus, NOTHING),
      posten: inGroup.map((post) => ({
        post,
        total: hundreds(amounts.map((amount) => certain(amount.get(post.id))).reduce(plus, NOTHING)),
        own: own(plan.begroting, post.id) !== undefined,
      })),
    };
  });
}

/** What is spent from the first day to another, in whole hundreds per group. */
function spentUntil(day: IsoDate, ground: Ground): LowHigh {
  const [first, last] = [certain(ground.segments[0]), certain(ground.segments.at(-1))];
  const segments = [
    { ...first, until: day },
    { ...last, from: plusDays(day, 1) },
  ];
  const spent = amountsOf(certain(linesOf({ ...ground, segments })[0]));
  const groups = Map.groupBy(ground.begroting.posten, ({ groep: group }) => group);
  return [...groups.values()]
    .map((posten) => hundreds(posten.map(({ id }) => certain(spent.get(id))).reduce(plus, NOTHING)))
    .reduce(plus, NOTHING);
}

function yearsIn(segments: readonly Segment[]): Omit<MoneyYear, 'amount'>[] {
  const perYear = Map.groupBy(segments, ({ year }) => year);
  return [...perYear].map(([year, parts]) => ({
    year,
    from: certain(parts[0]).from,
    until: certain(parts.at(-1)).until,
  }));
}

function marksOf(
  { posten, maximum, voorAantal: forCount }: PlanBegroting,
  plan: Plan,
  { people, groups }: Size,
  years: { year: number; cut: string[] }[],
): MoneyMarks {
  const under = posten.some(({ onderMaximum: below }) => below);
  const unknown = under
    ? years.flatMap(({ year }) => {
        const most = maximumIn(maximum, year);
        return most && most.ofYear !== year ? [{ year, ofYear: most.ofYear }] : [];
      })
    : [];
  const [first] = unknown;
  const cut = new Set(years.flatMap(({ cut: ids }) => ids));
  const away = new Set(plan.weggelaten);
  return {
    people,
    ...(forCount !== undefined && { forCount }),
    groups,
    toLarge: forCount !== undefined && people > TO_LARGE * forCount,
    ...(first && { unknownMaximum: { years: unknown.map(({ year }) => year), ofYear: first.ofYear } }),
    cut: posten.filter(({ id }) => cut.has(id)).map(({ naam: name }) => name),
    ownNumbers: posten.filter(({ id }) => own(plan.begroting, id) !== undefined).length,
    leftOut: posten.some(({ verloop: course = [] }) =>
      course.some(({ stap }) => stap !== undefined && away.has(stap)),
    ),
  };
}

/** Whole hundreds: an estimate is never more exact. To the cent first, as the sheet of a plan does. */
const hundreds = ({ laag: low, hoog: high }: LowHigh): LowHigh => ({
  laag: hundred(low),
  hoog: hundred(high),
});
const hundred = (amount: number): number => Math.round(Math.round(amount * 100) / 100 / 100) * 100;
