import { dateText } from '../../text/format/date.ts';
import { capitalise } from '../../text/format/capitalise.ts';
import { hours as hoursWords } from '../../text/plan/hours.ts';
import { money as words } from '../../text/plan/money.ts';
import type { LowHigh } from '../../handbook/begroting.ts';
import { certain } from '../../document/certain.ts';
import type { PlanData } from '../data.ts';
import { hoursOf } from '../hours/hours.ts';
import { moneyOf } from '../money/money.ts';
import { moneyWarnings, stageName } from '../money/warnings.ts';
import type { Plan } from '../plan.ts';
import { planningFor } from '../planned.ts';

/** A table of hours, as a sheet lays it out. */
interface HourTable {
  title: string;
  heading: string;
  columns: string[];
  rows: { name: string; numbers: LowHigh[] }[];
}
/** An item in a part of the plan: so many units at such a price, or a part of a hundred of the others. */
interface PartLine {
  post: string;
  count?: LowHigh;
  price?: LowHigh;
  percentage?: LowHigh;
}
/** A way of adding up the parts: the numbers of those in each column. */
interface CostTable {
  title: string;
  heading: string;
  columns: { name: string; parts: number[] }[];
}

/**
 * What the workbook of a plan computes with: the lines of `moneyOf`, so that a sheet which adds them up has the totals
 * of the page and of the papers; and the hours of every role.
 */
export function sumsForSheet(
  data: PlanData,
  plan: Plan,
  today: string,
):
  | {
      period?: { from: string; until: string };
      parts: { name: string; days?: string; lines: PartLine[] }[];
      costs: CostTable[];
      hours: HourTable[];
      notes: string[];
    }
  | undefined {
  const money = moneyOf(data, plan, today);
  if (!money) return undefined;
  const { stages, years, parts, dated, marks, until } = money;
  const numbers = (takes: (part: (typeof parts)[number]) => boolean) =>
    parts.flatMap((part, i) => (takes(part) ? [i] : []));
  // What costs nothing in the whole plan has a row in every year of the network, for who wants it there.
  const occurring = new Set(
    parts.flatMap(({ lines }) => lines.filter((line) => occurs(line)).map(({ post }) => post.id)),
  );
  const table = (title: string, columns: CostTable['columns']): CostTable => ({
    title: words.inEuro(title),
    heading: words.group,
    columns: [...columns, { name: words.together, parts: numbers(() => true) }],
  });
  return {
    ...(dated && { period: { from: certain(stages[0]).from, until } }),
    parts: parts.map(({ stage, year, from, until: last, lines }) => {
      const name = stageName(certain(stages[stage]).id);
      return {
        // Without a day to start on the years are those of today, and belong in no paper.
        name: dated
          ? words.partOfYear(year, name)
          : words.pieceOf(name, numbers((one) => one.stage === stage && one.year <= year).length),
        ...(dated && { days: words.fromUntil(dateText(from), dateText(last)) }),
        lines: lines.flatMap(({ post, ...line }): PartLine[] =>
          occurs(line) || (!occurring.has(post.id) && certain(stages[stage]).id.startsWith('jaar'))
            ? [{ post: post.id, ...line }]
            : [],
        ),
      };
    }),
    costs: [
      ...(dated
        ? [
            table(
              words.perYear,
              years.map(({ year }) => ({ name: String(year), parts: numbers((part) => part.year === year) })),
            ),
          ]
        : []),
      table(
        words.perStage,
        stages.map(({ id }, i) => ({ name: stageName(id), parts: numbers(({ stage }) => stage === i) })),
      ),
    ],
    hours: hourTables(data, plan),
    notes: moneyWarnings(marks),
  };
}

const occurs = (line: { count: LowHigh } | { percentage: LowHigh }): boolean =>
  !('count' in line) || line.count.laag > 0 || line.count.hoog > 0;

function hourTables(data: PlanData, plan: Plan): HourTable[] {
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
