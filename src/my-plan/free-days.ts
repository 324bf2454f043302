import type { Pauze } from '../planner/pauze.ts';
import type { FreeDays } from '../schema/free-days.ts';
import type { Plan } from './plan.ts';
import { regions } from './regions.ts';

/** What a plan knows of school holidays and feasts. */
export type PlanFreeDays = Pick<FreeDays, 'schoolvakanties' | 'feesten'>;

/** The days off that somebody took over with one choice, as pauses. */
export function freeDaysIn(data: PlanFreeDays | undefined, { vrij: choice }: Pick<Plan, 'vrij'>): Pauze[] {
  if (!data || !choice) return [];
  const { regio: region, feesten: feasts } = choice;
  return [
    ...(region
      ? data.schoolvakanties.map(({ naam: name, [region]: { van: of, tot: until } }) => ({
          naam: name,
          van: of,
          tot: until,
        }))
      : []),
    ...(feasts
      ? data.feesten.map(({ naam: name, van: of, tot: until }) => ({ naam: name, van: of, tot: until }))
      : []),
  ];
}

/** The last day of which the school holidays and the feasts are known; absent when none is. */
export function knownUntil({ schoolvakanties: holidays, feesten: feasts }: PlanFreeDays): {
  holidays?: string;
  feasts?: string;
} {
  const last = (days: string[]) => days.sort().at(-1);
  const [school, feast] = [
    last(holidays.flatMap((holiday) => regions.map((region) => holiday[region].tot))),
    last(feasts.map(({ tot: until }) => until)),
  ];
  return { ...(school && { holidays: school }), ...(feast && { feasts: feast }) };
}
