import { regions } from './regions.ts';
import { tempos } from '../planner/tempo.ts';
import { LIMITS, MOST, MOST_AMOUNT, MOST_CHARACTERS } from './limits.ts';
import {
  amount,
  day,
  dayOrEmpty,
  exactly,
  group,
  ids,
  list,
  oneOf,
  optional,
  perId,
  shapeText,
  time,
  planWhole,
  yes,
  type Of,
} from './shape.ts';
import { keyHere } from '../page/site/address.ts';

/**
 * The form in which a plan is kept. A field that may be absent keeps the number, so that a plan without it goes to and
 * from every site; any other change needs a higher one, and code that reads this one.
 */
export const PLAN_VERSION = 1;

const line = shapeText(MOST_CHARACTERS.short);
/** One side may be filled in alone: then it holds for both. */
const own = (most: number) => optional(group({ laag: optional(amount(most)), hoog: optional(amount(most)) }));

const point = group({
  klaar: optional(yes),
  wie: optional(line),
  /** A day, as `2027-01-04`. */
  op: optional(dayOrEmpty),
  notitie: optional(shapeText(MOST_CHARACTERS.note)),
});
const item = group({
  aantal: own(MOST_AMOUNT.aantal),
  prijs: own(MOST_AMOUNT.prijs),
  percentage: own(MOST_AMOUNT.percentage),
});
const rhythm = group({
  elkeMaanden: planWhole(1, LIMITS.elkeMaanden),
  /** 1 is the first, 5 the last of the month. */
  hoeveelste: planWhole(1, LIMITS.hoeveelste),
  /** 1 is Monday, 7 is Sunday. */
  weekdag: planWhole(1, LIMITS.weekdag),
  begin: time,
});

/** When college and council decide, and when papers must be in; empty is not known. */
const decision = group({ college: dayOrEmpty, raad: dayOrEmpty, stukken: dayOrEmpty });

/**
 * What one municipality fills in: its type, how it is read and how it is written. All of it stays in the visitor's
 * browser; ids come from the handbook.
 */
export const planShape = group({
  versie: exactly(PLAN_VERSION),
  /** The handbook that the plan was made with, or last compared with: its version and its date. */
  inhoud: group({ versie: line, datum: day }),
  gemeente: line,
  organisatie: line,
  /** The day on which step 1 begins, as `2027-01-04`; empty until it is chosen. */
  start: dayOrEmpty,
  besluit: optional(decision),
  /** How many vertrouwenspersonen. */
  aantal: planWhole(1, LIMITS.aantal),
  /** At which end of the estimates the steps get their dates. */
  tempo: oneOf(tempos),
  /** When the network meets. Example: every month on the second Tuesday. */
  bijeenkomst: rhythm,
  /** The weekday (1 is Monday) and the time at which a meeting of the leerlijn begins. */
  leerlijn: group({ weekdag: planWhole(1, LIMITS.weekdag), begin: time }),
  /** Names per role, as typed: one or more, with commas between. */
  mensen: perId(shapeText(MOST_CHARACTERS.names), MOST.ids),
  /** How many hours a week a role has, or each person with it, where the visitor knows; else the handbook estimates. */
  uren: optional(perId(amount(MOST_AMOUNT.hours), MOST.ids)),
  /**
   * Steps that do not apply, and practices that papers leave out, as `praktijk:<id>`. What is not named applies, so
   * that a new step is never missed.
   */
  weggelaten: ids(line, MOST.ids),
  /** Days on which the plan stands still, both included. */
  pauzes: list(group({ naam: line, van: dayOrEmpty, tot: dayOrEmpty }), MOST.pauses),
  /** Days off that the plan takes over: school holidays of a region, and feasts. */
  vrij: optional(group({ regio: optional(oneOf(regions)), feesten: optional(yes) })),
  /** Per point of a checklist what is known of it. An id that the handbook no longer knows stays. */
  punten: perId(point, MOST.ids),
  /** Own numbers per budget item; what is absent comes from the example. */
  begroting: perId(item, MOST.ids),
});

export type Plan = Of<typeof planShape>;
export type Point = Of<typeof point>;
export type OwnPost = Of<typeof item>;

/** The days of the decision of a plan, all of them. */
export const decisionOf = ({ besluit }: Pick<Plan, 'besluit'>): Of<typeof decision> =>
  besluit ?? { college: '', raad: '', stukken: '' };

/** How a practice is named among what is left out. */
export const praktijkKey = (id: string): string => `praktijk:${id}`;
/** Where the visitor's plan lies in the browser. */
export const PLAN_KEY = keyHere('handleiding:plan');

/** What an edition already knows of the plan of its municipality. */
export type PlanProposal = Pick<
  Plan,
  'gemeente' | 'organisatie' | 'start' | 'aantal' | 'bijeenkomst' | 'leerlijn' | 'mensen'
>;

/** A plan in which a visitor has filled in nothing yet. */
export const newPlan = (contents: Plan['inhoud'], proposal: PlanProposal): Plan => ({
  versie: PLAN_VERSION,
  inhoud: contents,
  ...structuredClone(proposal),
  tempo: 'midden',
  weggelaten: [],
  pauzes: [],
  punten: {},
  begroting: {},
});
