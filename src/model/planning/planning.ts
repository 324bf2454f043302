import type { Datum } from './datum.ts';
import type { Feestdag } from './feestdagen.ts';
import type { Leerlijnritme, ModuleBijeenkomst } from './leerlijn.ts';
import type { GeplandeMijlpaal, Mijlpaal } from './mijlpalen.ts';
import type { Netwerk, Netwerkritme } from './netwerk.ts';
import type { Pauze } from './pauze.ts';
import type { Taak } from './taak.ts';
import type { PerTempo, Tempo } from './tempo.ts';

/** A step of the handbook as a plan needs it; plain data, so that a page can fetch it. */
export interface PlanStap extends Taak {
  nummer: number;
  titel: string;
  /** Whether the step goes on after its weeks, or has no weeks at all. */
  doorlopend: boolean;
  bevatLeerlijn: boolean;
  mijlpalen: readonly Mijlpaal[];
}

/** What a plan is made from. */
export interface PlanInvoer {
  start: Datum;
  /** All steps, also those that are left out. */
  stappen: readonly PlanStap[];
  weglaten?: readonly string[];
  pauzes?: readonly Pauze[];
  /** How fast the work goes, for everything that gets one date: milestones and meetings. */
  tempo?: Tempo;
  netwerk?: Netwerkritme;
  leerlijn?: Leerlijnritme;
}

/** Everything of a plan with its dates. */
export interface Planning {
  start: Datum;
  tempo: Tempo;
  /** The steps that apply, in the order in which they were given. */
  stappen: GeplandeStap[];
  /** The last day before which nothing is left to end or to begin. */
  klaar: PerTempo<Datum>;
  /** Ids of the steps that cannot be later without making the whole later, in order of beginning. */
  kritiekPad: PerTempo<string[]>;
  mijlpalen: GeplandeMijlpaal[];
  netwerk: Netwerk;
  leerlijn: ModuleBijeenkomst[];
  pauzes: Pauze[];
  /** Public holidays from the first day of the plan to the last. */
  feestdagen: Feestdag[];
}

export interface GeplandeStap extends Pick<PlanStap, 'id' | 'nummer' | 'titel' | 'doorlopend'> {
  perTempo: PerTempo<StapMoment>;
}
export interface StapMoment {
  begin: Moment;
  /** The last day of the step; its week is the first one after it. Absent for a step without an end. */
  einde?: Moment;
  /** The latest beginning that does not make the whole later. */
  uiterlijkBegin: Moment;
  /** By how many weeks the step can be later without making the whole later. */
  speling: number;
  kritiek: boolean;
}
export interface Moment {
  /** Weeks of work after the start; weeks of a pause do not count. */
  week: number;
  datum: Datum;
}
