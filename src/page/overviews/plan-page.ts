import type { Family } from '../../kinds/kind.ts';
import { kinds } from '../../kinds/index.ts';
import { planTexts as text } from '../../text/plan/page.ts';
import { nl } from '../../text/nl.ts';
import { typography } from '../../document/language/typography.ts';
import { overviewOf } from '../../handbook/address.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import type { HandbookLink } from '../../handbook/link.ts';
import { decidingStap } from '../../planner/decision.ts';
import { networkMeetingIn } from '../../planner/make.ts';
import { PLAN } from '../../my-plan/address.ts';
import type { PlanData } from '../../my-plan/data.ts';
import { knownUntil } from '../../my-plan/free-days.ts';
import { fromHandbook } from '../../my-plan/from-handbook.ts';

/** The page on which a municipality makes the step plan its own. */
export interface PlanPage extends HandbookLink {
  family: Family;
  summary: string;
  crumbs: HandbookLink[];
  data: PlanData;
  /** Whether a step ends with a decision, from which the plan can count back. */
  decides: boolean;
  /** Whether a step has a meeting that comes back, in a rhythm of the visitor's own. */
  meets: boolean;
  /** Until when school holidays and feasts are known; absent when the handbook has none. */
  freeDays?: ReturnType<typeof knownUntil> | undefined;
  /** Where to go without a script. */
  withoutScript: HandbookLink[];
}

export function planPageFor(handbook: Handbook): PlanPage {
  const { handleiding, perSoort } = handbook;
  const data = fromHandbook(handbook);
  const parts = (['stap', 'sjabloon', 'module'] as const).filter((soort) => perSoort[soort].length > 0);
  return {
    titel: text.title,
    adres: PLAN,
    family: kinds.stap.family,
    summary: text.summary(data.begroting !== undefined),
    crumbs: [{ titel: nl.start, adres: '/' }],
    data,
    meets: networkMeetingIn(data.taken) !== undefined,
    decides: decidingStap(data.taken) !== undefined,
    ...(data.vrijeDagen && { freeDays: knownUntil(data.vrijeDagen) }),
    withoutScript: parts.map((soort) => ({
      titel: typography(handleiding.delen[soort].titel),
      adres: overviewOf(soort),
    })),
  };
}
