import type { Post } from '../begroting.ts';
import type { Link } from '../link.ts';
import type { PlanModule } from '../planning/leerlijn.ts';
import type { PlanStap } from '../planning/planning.ts';
import type { Planvoorstel } from './plan.ts';

/** What the page of the plan knows of the handbook: plain data, fetched by its script. */
export interface Plangegevens {
  /** The version and date of the content. */
  inhoud: { versie: string; datum: string };
  /** What a new plan begins with. */
  voorstel: Planvoorstel;
  /** One of them may coordinate the network. */
  rollen: { id: string; naam: string; coordinator?: boolean }[];
  /** What the planning computes with. */
  taken: PlanStap[];
  stappen: Planstap[];
  /** Practices that a paper can name. */
  praktijken: (Link & { id: string })[];
  modules: (PlanModule & Pick<Link, 'adres'> & { programma: { titel: string; minuten: number }[] })[];
  /** The budget, when the handbook has a sjabloon with items. */
  begroting?: Planbegroting;
}

/** A step with what somebody ticks, does and needs in it. */
export interface Planstap extends Link {
  id: string;
  nummer: number;
  fase: string;
  /** Example: `4 tot 8 weken`. */
  duur: string;
  eigenSchatting: boolean;
  taken: { rol: string; doet: string[] }[];
  /** `rol` is the id of a role. */
  checklist: { id: string; tekst: string; rol?: string }[];
  sjablonen: Link[];
  wijzigingen: { datum: string; wat: string }[];
}

export interface Planbegroting extends Link {
  /** For how many people the example counts; absent when it does not say. */
  voorAantal?: number;
  posten: Planpost[];
}
export interface Planpost extends Omit<Post<string>, 'bron'> {
  /** Whether the number grows with the number of people. */
  groeitMee: boolean;
  bron?: Link;
}
