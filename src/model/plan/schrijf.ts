import type { Plan } from './plan.ts';

/** A plan as text, for a file and for the browser. The same plan gives the same text, whoever filled it in first. */
export const schrijfPlan = (plan: Plan): string => `${JSON.stringify(geordend(plan), null, 2)}\n`;

function geordend(plan: Plan): Plan {
  const opId = <T>(wat: Record<string, T>): Record<string, T> =>
    Object.fromEntries(Object.entries(wat).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
  const { versie, inhoud, gemeente, organisatie, start, aantal, tempo, bijeenkomst, leerlijn, pauzes } = plan;
  return {
    versie,
    inhoud,
    gemeente,
    organisatie,
    start,
    aantal,
    tempo,
    bijeenkomst,
    leerlijn,
    mensen: opId(plan.mensen),
    weggelaten: [...plan.weggelaten].sort(),
    pauzes,
    punten: opId(plan.punten),
    begroting: opId(plan.begroting),
  };
}
