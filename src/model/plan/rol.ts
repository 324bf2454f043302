import type { Plangegevens, Planstap } from './gegevens.ts';
import type { Plan, Punt } from './plan.ts';
import { stappenIn } from './voortgang.ts';
import { own } from '../../document/own.ts';

/** All that one role has to do, by step; a step without a task or point for the role is left out. */
export interface Rolwerk {
  stap: Planstap;
  taken: string[];
  punten: ({ id: string; tekst: string } & Punt)[];
}

/** «Everything for the netwerkcoördinator». */
export function werkVoor(gegevens: Pick<Plangegevens, 'stappen'>, plan: Plan, rol: string): Rolwerk[] {
  return stappenIn(gegevens, plan)
    .map((stap) => ({
      stap,
      taken: stap.taken.filter((taak) => taak.rol === rol).flatMap(({ doet }) => doet),
      punten: stap.checklist
        .filter((punt) => punt.rol === rol)
        .map(({ id, tekst }) => ({ id, tekst, ...own(plan.punten, id) })),
    }))
    .filter(({ taken, punten }) => taken.length + punten.length > 0);
}
