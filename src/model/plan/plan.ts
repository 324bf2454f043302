import type { LaagHoog } from '../begroting.ts';
import type { Pauze } from '../planning/pauze.ts';
import type { Tempo } from '../planning/tempo.ts';

/** The form in which a plan is kept. A change that older code cannot read needs a higher number and a row in `migreer.ts`. */
export const PLANVERSIE = 1;

/** What one municipality fills in. All of it stays in the visitor's browser; ids come from the handbook. */
export interface Plan {
  versie: typeof PLANVERSIE;
  /** The handbook that the plan was made with, or last compared with: its version and its date. */
  inhoud: { versie: string; datum: string };
  gemeente: string;
  organisatie: string;
  /** The day on which step 1 begins, as `2027-01-04`; empty until it is chosen. */
  start: string;
  /** How many vertrouwenspersonen. */
  aantal: number;
  /** At which end of the estimates the steps get their dates. */
  tempo: Tempo;
  bijeenkomst: Ritme;
  /** The weekday (1 is Monday) and the time at which a meeting of the leerlijn begins. */
  leerlijn: { weekdag: number; begin: string };
  /** Names per role, as typed: one or more, with commas between. */
  mensen: Record<string, string>;
  /**
   * Steps that do not apply, and practices that papers leave out, as `praktijk:<id>`. What is not named applies, so
   * that a new step is never missed.
   */
  weggelaten: string[];
  /** Days on which the plan stands still, both included. */
  pauzes: Pauze[];
  /** Per point of a checklist what is known of it. An id that the handbook no longer knows stays. */
  punten: Record<string, Punt>;
  /** Own numbers per budget item; what is absent comes from the example. */
  begroting: Record<string, EigenPost>;
}
/** How a practice is named among what is left out. */
export const praktijkSleutel = (id: string): string => `praktijk:${id}`;
/** Where the visitor's plan lies in the browser. */
export const PLANSLEUTEL = 'handleiding:plan';

/** When the network meets. Example: every month on the second Tuesday. */
export interface Ritme {
  elkeMaanden: number;
  /** 1 is the first, 5 the last of the month. */
  hoeveelste: number;
  /** 1 is Monday, 7 is Sunday. */
  weekdag: number;
  begin: string;
}
export interface Punt {
  klaar?: true;
  wie?: string;
  /** A day, as `2027-01-04`. */
  op?: string;
  notitie?: string;
}
/** One side may be filled in alone: then it holds for both. */
export interface EigenPost {
  aantal?: Partial<LaagHoog>;
  prijs?: Partial<LaagHoog>;
  percentage?: Partial<LaagHoog>;
}

/** What an edition already knows of the plan of its municipality. */
export type Planvoorstel = Pick<
  Plan,
  'gemeente' | 'organisatie' | 'start' | 'aantal' | 'bijeenkomst' | 'leerlijn' | 'mensen'
>;

/** A plan in which a visitor has filled in nothing yet. */
export const nieuwPlan = (inhoud: Plan['inhoud'], voorstel: Planvoorstel): Plan => ({
  versie: PLANVERSIE,
  inhoud,
  ...structuredClone(voorstel),
  tempo: 'midden',
  weggelaten: [],
  pauzes: [],
  punten: {},
  begroting: {},
});
