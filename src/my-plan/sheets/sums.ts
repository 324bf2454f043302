import { capitalise } from '../../text/format/capitalise.ts';
import { hours as hoursWords } from '../../text/plan/hours.ts';
import { money as words } from '../../text/plan/money.ts';
import type { LowHigh } from '../../handbook/begroting.ts';
import type { PlanData } from '../data.ts';
import { hoursOf } from '../hours/hours.ts';
import { moneyOf } from '../money/money.ts';
import { moneyWarnings, stageName } from '../money/warnings.ts';
import type { Plan } from '../plan.ts';
import { planningFor } from '../planned.ts';

/** A table of sums, as a sheet lays it out. */
interface SumTable {
  title: string;
  heading: string;
  columns: string[];
  rows: { name: string; numbers: LowHigh[] }[];
  addsUp: boolean;
}

/**
 * The sheets beside the budget of a plan: what it costs by stage and by calendar year, and the hours of every role.
 * Rows are the groups of `moneyOf`, so a sheet that adds them up has the same totals as the papers.
 */
export function sumsForSheet(
  data: PlanData,
  plan: Plan,
  today: string,
): { costs: SumTable[]; hours: SumTable[]; notes: string[] } | undefined {
  const money = moneyOf(data, plan, today);
  if (!money) return undefined;
  const { stages, years, groups, dated, marks } = money;
  const table = (
    title: string,
    columns: string[],
    amounts: (group: (typeof groups)[number]) => LowHigh[],
  ): SumTable => ({
    title: words.inEuro(title),
    heading: words.group,
    columns: [...columns, words.together],
    rows: groups
      .filter(({ total }) => total.hoog > 0)
      .map((group) => ({ name: group.name, numbers: [...amounts(group), group.total] })),
    addsUp: true,
  });
  return {
    costs: [
      ...(dated
        ? [
            table(
              words.perYear,
              years.map(({ year }) => String(year)),
              ({ perYear }) => perYear,
            ),
          ]
        : []),
      table(
        words.perStage,
        stages.map(({ id }) => stageName(id)),
        ({ perStage }) => perStage,
      ),
    ],
    hours: hourTables(data, plan),
    notes: moneyWarnings(marks),
  };
}

function hourTables(data: PlanData, plan: Plan): SumTable[] {
  const planning = planningFor(data, plan);
  if (!planning) return [];
  const { roles, own } = hoursOf(data, plan, planning);
  const all = [...(own ? [own] : []), ...roles];
  const [first] = all;
  if (!first) return [];
  return [
    {
      title: hoursWords.table,
      heading: hoursWords.role,
      columns: [...first.perStage.map(({ id }) => stageName(id)), hoursWords.perWeekRunning],
      rows: all.map(({ name, each, perStage, running }) => ({
        name: capitalise(each ? hoursWords.each(name) : name),
        numbers: [...perStage.map(({ hours }) => whole(hours)), half(running)],
      })),
      // Hours of one contact person and of the whole municipality cannot be added up.
      addsUp: false,
    },
  ];
}

const whole = ({ laag: low, hoog: high }: LowHigh): LowHigh => ({
  laag: Math.round(low),
  hoog: Math.round(high),
});
const half = ({ laag: low, hoog: high }: LowHigh): LowHigh => ({
  laag: Math.round(low * 2) / 2,
  hoog: Math.round(high * 2) / 2,
});
