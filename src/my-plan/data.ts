import type { LowHigh, Post } from '../handbook/begroting.ts';
import type { Paper } from '../kinds/sjabloon/schema.ts';
import type { HandbookLink } from '../handbook/link.ts';
import type { PlanModule } from '../planner/leerlijn.ts';
import type { PlannedStap } from '../planner/planning.ts';
import type { PlanFreeDays } from './free-days.ts';
import type { PlanProposal } from './plan.ts';

/** What the page of the plan knows of the handbook: plain data, fetched by its script. */
export interface PlanData {
  /** The version and date of the content. */
  inhoud: { versie: string; datum: string };
  /** What a new plan begins with. */
  voorstel: PlanProposal;
  /** One of them may coordinate the network, and one may be the municipality itself. */
  rollen: PlanRol[];
  /** What the planning computes with. */
  taken: PlannedStap[];
  stappen: PlanStap[];
  /** The papers that a plan fills in, by the name of their document, with the parts that can go along as annexes. */
  stukken: (HandbookLink & { papier: Paper; doel: string; bijlagen: { id: string; titel: string }[] })[];
  /** Practices that a paper can name. */
  praktijken: (HandbookLink & { id: string })[];
  modules: (PlanModule & Pick<HandbookLink, 'adres'>)[];
  /** School holidays and feasts that a plan can take over. */
  vrijeDagen?: PlanFreeDays;
  /** The budget, when the handbook has a sjabloon with items. */
  begroting?: PlanBegroting;
}

export interface PlanRol {
  id: string;
  naam: string;
  coordinator?: boolean;
  gemeente?: boolean;
  /** How many hours a week it has, or each person with it, and what that rests on; for a role that no item of the budget pays. */
  uren?: LowHigh & { toelichting: string };
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
  uren: StapHours[];
  wijzigingen: PlanChange[];
}

/** What changed in a step, below which of its headings where it is of one. */
export interface PlanChange {
  datum: string;
  wat: string;
  kop?: HandbookLink;
}

/** Hours that a step takes of one role, as its front matter says. */
export interface StapHours extends LowHigh {
  rol: string;
  wat: string;
  per: 'stap' | 'week' | 'maand' | 'kwartaal' | 'jaar' | 'leerlijnbijeenkomst' | 'netwerkbijeenkomst';
  /** Whether they come again for every vertrouwenspersoon. */
  perPersoon: boolean;
  /** Whether they are those of one person with this role. */
  elk: boolean;
  vanaf?: { stap: string; moment: 'begin' | 'einde' } | undefined;
  /** Why so many. */
  toelichting: string;
}

export interface PlanBegroting extends HandbookLink {
  /** For how many people the example counts; absent when it does not say. */
  voorAantal?: number;
  /** How many meetings the leerlijn has, and how many people one group of it holds at most. */
  lessons: number;
  groupSize?: number;
  /** The most that somebody may have untaxed, by year, in order. Euros for one person. */
  maximum: { year: number; perYear: number }[];
  posten: PlanPost[];
}
export interface PlanPost extends Omit<Post<string>, 'bron'> {
  /** Whether the number grows with the number of people. */
  groeitMee: boolean;
  bron?: HandbookLink;
}
