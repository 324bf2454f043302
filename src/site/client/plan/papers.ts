import type { PlanData } from '../../../my-plan/data.ts';
import { hoursOf } from '../../../my-plan/hours/hours.ts';
import { moneyOf } from '../../../my-plan/money/money.ts';
import type { Plan } from '../../../my-plan/plan.ts';
import type { ForSjabloon } from '../../../my-plan/for-sjabloon.ts';
import { planningFor } from '../../../my-plan/planned.ts';
import type { PlanInput, PlanPieces } from '../../../outputs/plan/index.ts';
import type { BegrotingData, BookHeading } from '../../../outputs/sheets/book/data.ts';
import type { OfficeOptions } from '../../../outputs/office/options.ts';

/** What the page fetches when somebody asks for a document: `stukken.json`, made with the site. */
export interface Pieces extends PlanPieces {
  opties: Pick<OfficeOptions, 'merk' | 'afkomst'>;
  planningKop: BookHeading;
  begroting?: { blad: BegrotingData; uitPlan: Record<string, keyof ForSjabloon> };
}

let reached: Promise<Pieces> | undefined;

/** Fetched once. @throws when it cannot be fetched; asking again tries again */
export function loadPieces(): Promise<Pieces> {
  reached ??= fetch('stukken.json', { cache: 'no-cache' })
    .then((answer) => {
      if (!answer.ok) throw new Error(`stukken.json: ${answer.status}`);
      return answer.json() as Promise<Pieces>;
    })
    .catch((cause: unknown) => {
      reached = undefined;
      throw cause;
    });
  return reached;
}

/** What a document is made from. @param today as `2027-01-04` */
export function inputOf(plan: Plan, data: PlanData, today: string): PlanInput {
  const planning = planningFor(data, plan);
  // Amounts without dates belong in no paper.
  const money = planning && moneyOf(data, plan, today);
  return {
    plan,
    data,
    today,
    ...(planning && { planning, hours: hoursOf(data, plan, planning) }),
    ...(money && { money }),
  };
}
