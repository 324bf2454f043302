import { own } from '../document/own.ts';
import type { IsoDate } from '../planner/calendar/date.ts';
import { dateLines as text } from '../text/plan/date-rules.ts';
import type { PlanData } from './data.ts';
import { decisionOf, type Plan } from './plan.ts';
import { stappenIn } from './progress.ts';

/** A day that somebody filled in: of a point of a checklist, or of the decision. */
export interface OwnDate {
  /** The same for the same field, whatever the day. */
  id: string;
  date: IsoDate;
  title: string;
  /** Who does it, as typed. */
  who?: string;
  note?: string;
  done: boolean;
  /** The step of the point. */
  stap?: string;
}

/** All days that a visitor filled in, in order; those of steps that are left out stay away. */
export function ownDates(data: Pick<PlanData, 'stappen'>, plan: Plan): OwnDate[] {
  const { college, raad, stukken: papers } = decisionOf(plan);
  const decisions = Object.entries({ college, raad, papers }).flatMap(([id, date]): OwnDate[] =>
    date
      ? [{ id: `besluit-${id}`, date, title: text.decision[id as keyof typeof text.decision], done: false }]
      : [],
  );
  const points = stappenIn(data, plan).flatMap(({ id: stap, checklist }) =>
    checklist.flatMap(({ id, tekst: title }): OwnDate[] => {
      const { op: date, wie: who, notitie: note, klaar: done = false } = own(plan.punten, id) ?? {};
      return date
        ? [{ id: `punt-${id}`, date, title, done, stap, ...(who && { who }), ...(note && { note }) }]
        : [];
    }),
  );
  return [...decisions, ...points].sort((a, b) => a.date.localeCompare(b.date));
}
