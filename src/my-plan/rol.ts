import type { PlanData, PlanStap } from './data.ts';
import type { Plan, Point } from './plan.ts';
import { stappenIn } from './progress.ts';
import { own } from '../document/own.ts';

/** All that one role has to do, by step; a step without a task or point for the role is left out. */
export interface RolWork {
  stap: PlanStap;
  taken: string[];
  punten: ({ id: string; text: string } & Point)[];
}

/** «Everything for the netwerkcoördinator». */
export function workFor(data: Pick<PlanData, 'stappen'>, plan: Plan, rol: string): RolWork[] {
  return stappenIn(data, plan)
    .map((stap) => ({
      stap,
      taken: stap.taken.filter((taak) => taak.rol === rol).flatMap(({ doet }) => doet),
      punten: stap.checklist
        .filter((point) => point.rol === rol)
        .map(({ id, tekst: text }) => ({ id, text, ...own(plan.punten, id) })),
    }))
    .filter(({ taken, punten: points }) => taken.length + points.length > 0);
}
