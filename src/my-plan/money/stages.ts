import { daysBetween, plusDays, plusMonths, type IsoDate } from '../../planner/calendar/date.ts';
import type { Planning } from '../../planner/planning.ts';
import type { PlanData } from '../data.ts';
import { networkBeginOf } from '../moment.ts';

/** A part of a plan in which money is spent. Both days are in it. */
export interface Stage {
  /** `voorbereiding`, `opbouw`, or `jaar-1` and on: a year in which the network works. */
  id: 'voorbereiding' | 'opbouw' | `jaar-${number}`;
  from: IsoDate;
  until: IsoDate;
}

/** As long as the network works when no evaluation says how long money is asked for: our own choice. */
const YEARS = 2;

/**
 * The stages of a plan, one after the other: preparation until the first step of the second phase, building until
 * the network begins, then every year of it until and with that of the last evaluation. A stage of no days is left out.
 */
export function stagesOf(
  { taken, stappen }: Pick<PlanData, 'taken' | 'stappen'>,
  planning: Planning,
): Stage[] {
  const network = networkBeginOf(taken, planning);
  const first = earliest(planning, () => true) ?? planning.start;
  const begin = first < network ? first : network;
  const build = clamp(buildBegin(stappen, planning) ?? network, begin, network);
  const years = Array.from({ length: yearsOf(planning, network) }, (_, i): Stage => ({
    id: `jaar-${i + 1}`,
    from: monthsLater(network, 12 * i),
    until: plusDays(monthsLater(network, 12 * (i + 1)), -1),
  }));
  const before: Stage[] = [
    { id: 'voorbereiding', from: begin, until: plusDays(build, -1) },
    { id: 'opbouw', from: build, until: plusDays(network, -1) },
  ];
  return [...before.filter(({ from, until }) => from <= until), ...years];
}

/** The first day of a step in the second phase. */
function buildBegin(stappen: PlanData['stappen'], planning: Planning): IsoDate | undefined {
  const second = [...new Set(stappen.map(({ fase }) => fase))][1];
  const ids = new Set(stappen.filter(({ fase }) => fase === second).map(({ id }) => id));
  return earliest(planning, (id) => ids.has(id));
}

const earliest = ({ stappen, tempo }: Planning, takes: (id: string) => boolean): IsoDate | undefined =>
  stappen
    .filter(({ id }) => takes(id))
    .map(({ perTempo }) => perTempo[tempo].begin.date)
    .sort()[0];

function yearsOf({ mijlpalen }: Planning, network: IsoDate): number {
  const last = mijlpalen
    .filter(({ evaluation }) => evaluation)
    .flatMap(({ data }) => data)
    .sort()
    .at(-1);
  return last === undefined ? YEARS : Math.max(1, Math.round(daysBetween(network, last) / 365));
}

const clamp = (day: IsoDate, least: IsoDate, most: IsoDate): IsoDate =>
  day < least ? least : day > most ? most : day;

/** The same day of a later month, or the first of the next when that month is shorter. */
function monthsLater(day: IsoDate, months: number): IsoDate {
  const month = plusMonths(day.slice(0, 7), months);
  const last = plusDays(`${plusMonths(month, 1)}-01`, -1);
  const same = `${month}${day.slice(7)}`;
  return same <= last ? same : plusDays(last, 1);
}

/** A piece of a stage within one calendar year: what both ways of adding up are made of. */
export interface Segment {
  stage: number;
  year: number;
  from: IsoDate;
  until: IsoDate;
}

export const segmentsOf = (stages: readonly Stage[]): Segment[] =>
  stages.flatMap(({ from, until }, stage) => {
    const [first, last] = [yearOf(from), yearOf(until)];
    return Array.from({ length: last - first + 1 }, (_, i): Segment => {
      const year = first + i;
      return {
        stage,
        year,
        from: i === 0 ? from : `${year}-01-01`,
        until: year === last ? until : `${year}-12-31`,
      };
    });
  });

export const yearOf = (day: IsoDate): number => Number(day.slice(0, 4));
