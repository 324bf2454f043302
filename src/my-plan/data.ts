import type { Post } from '../handbook/begroting.ts';
import type { HandbookLink } from '../handbook/link.ts';
import type { PlanModule } from '../planner/leerlijn.ts';
import type { PlannedStap } from '../planner/planning.ts';
import type { PlanProposal } from './plan.ts';

/** What the page of the plan knows of the handbook: plain data, fetched by its script. */
export interface PlanData {
  /** The version and date of the content. */
  inhoud: { versie: string; datum: string };
  /** What a new plan begins with. */
  voorstel: PlanProposal;
  /** One of them may coordinate the network. */
  rollen: { id: string; naam: string; coordinator?: boolean }[];
  /** What the planning computes with. */
  taken: PlannedStap[];
  stappen: PlanStap[];
  /** Practices that a paper can name. */
  praktijken: (HandbookLink & { id: string })[];
  modules: (PlanModule & Pick<HandbookLink, 'adres'> & { programma: { titel: string; minuten: number }[] })[];
  /** The budget, when the handbook has a sjabloon with items. */
  begroting?: PlanBegroting;
}

/** A step with what somebody ticks, does and needs in it. */
export interface PlanStap extends HandbookLink {
  id: string;
  nummer: number;
  fase: string;
  /** Example: `4 tot 8 weken`. */
  duur: string;
  eigenSchatting: boolean;
  taken: { rol: string; doet: string[] }[];
  /** `rol` is the id of a role. */
  checklist: { id: string; tekst: string; rol?: string }[];
  sjablonen: HandbookLink[];
  wijzigingen: { datum: string; wat: string }[];
}

export interface PlanBegroting extends HandbookLink {
  /** For how many people the example counts; absent when it does not say. */
  voorAantal?: number;
  posten: PlanPost[];
}
export interface PlanPost extends Omit<Post<string>, 'bron'> {
  /** Whether the number grows with the number of people. */
  groeitMee: boolean;
  bron?: HandbookLink;
}
