import type { IsoDate } from './calendar/date.ts';
import type { Holiday } from './calendar/holidays.ts';
import type { LeerlijnRhythm, ModuleMeeting } from './leerlijn.ts';
import type { PlannedMijlpaal, Mijlpaal } from './mijlpalen.ts';
import type { Network, NetworkRhythm } from './network.ts';
import type { Pauze } from './pauze.ts';
import type { Taak } from './taak.ts';
import type { PerTempo, Tempo } from './tempo.ts';

/** A step of the handbook as a plan needs it; plain data, so that a page can fetch it. */
export interface PlannedStap extends Taak {
  nummer: number;
  titel: string;
  /** Whether the step goes on after its weeks, or has no weeks at all. */
  doorlopend: boolean;
  bevatLeerlijn: boolean;
  /** What the group must have practised in a meeting before this step begins. */
  eerstGeoefend?: readonly string[] | undefined;
  /** Whether the step ends with the decision of college or council; one step at most. */
  collegebesluit?: boolean;
  mijlpalen: readonly Mijlpaal[];
}

/** What a plan is made from. */
export interface PlannerInput {
  start: IsoDate;
  /** All steps, also those that are left out. */
  stappen: readonly PlannedStap[];
  omit?: readonly string[];
  pauzes?: readonly Pauze[];
  /** How fast the work goes, for everything that gets one date: milestones and meetings. */
  tempo?: Tempo;
  network?: NetworkRhythm;
  leerlijn?: LeerlijnRhythm;
  /** The day of the decision: the step that ends with it lasts until then, where it would be ready before. */
  decision?: IsoDate | undefined;
}

/** Everything of a plan with its dates. */
export interface Planning {
  start: IsoDate;
  tempo: Tempo;
  /** The steps that apply, in the order in which they were given. */
  stappen: PlannedStapOf[];
  /** The last day before which nothing is left to end or to begin. */
  ready: PerTempo<IsoDate>;
  /** Ids of the steps that cannot be later without making the whole later, in order of beginning. */
  criticalPath: PerTempo<string[]>;
  mijlpalen: PlannedMijlpaal[];
  network: Network;
  leerlijn: ModuleMeeting[];
  /** Steps that send people out without a meeting in this plan that practises what they need first. */
  unpractised: Unpractised[];
  pauzes: Pauze[];
  /** Public holidays from the first day of the plan to the last. */
  holidays: Holiday[];
}

/** A step, and what nobody practises before it. */
export interface Unpractised {
  stap: string;
  exercises: string[];
}

export interface PlannedStapOf extends Pick<PlannedStap, 'id' | 'nummer' | 'titel' | 'doorlopend'> {
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
  date: IsoDate;
}
