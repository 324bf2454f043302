import { schrijfPlan } from '../../model/plan/schrijf.ts';
import type { Plan } from '../../model/plan/plan.ts';
import { bewaar, bewaarVorige, type Uitkomst } from './opslag.ts';

/** How long to wait after a key before the plan is kept and computed anew, in ms. */
const WACHT = 150;

/**
 * The plan on this screen. Every change is kept at once; while a question is open (`vast`) nothing is kept,
 * so that neither of two plans is lost.
 */
export class Staat {
  plan: Plan;
  /** Whether the browser holds what the screen shows. */
  bewaard = true;
  #vast = false;
  #wachter: ReturnType<typeof setTimeout> | undefined;
  readonly #toon: (plan: Plan) => void;
  readonly #uitkomst: (uitkomst: Uitkomst | 'wacht') => void;

  constructor(plan: Plan, toon: (plan: Plan) => void, uitkomst: (uitkomst: Uitkomst | 'wacht') => void) {
    this.plan = plan;
    this.#toon = toon;
    this.#uitkomst = uitkomst;
  }

  /** Whether a question waits for an answer. */
  get isVast(): boolean {
    return this.#vast;
  }

  /** A change by the visitor; the form shows it already. */
  wijzig(plan: Plan): void {
    if (plan === this.plan) return;
    this.plan = plan;
    this.bewaard = false;
    clearTimeout(this.#wachter);
    this.#wachter = setTimeout(() => this.leg(), WACHT);
  }

  /** Keeps what still waits: the page goes away. */
  spoel(): void {
    if (this.#wachter !== undefined) this.leg();
  }

  /** Keeps the plan now and shows what follows from it; in that order, so that no mistake in showing loses it. */
  leg(): void {
    clearTimeout(this.#wachter);
    this.#wachter = undefined;
    if (this.#vast) this.#uitkomst('wacht');
    else {
      const uitkomst = bewaar(schrijfPlan(this.plan));
      this.bewaard = uitkomst === 'bewaard';
      this.#uitkomst(uitkomst);
    }
    this.#toon(this.plan);
  }

  /** Another plan in place of this one, which can be put back. */
  vervang(plan: Plan): void {
    bewaarVorige(schrijfPlan(this.plan));
    this.plan = plan;
    this.los();
  }

  /** An empty plan, of which nothing is kept until something is filled in. */
  nieuw(plan: Plan): void {
    clearTimeout(this.#wachter);
    this.#wachter = undefined;
    this.plan = plan;
    this.bewaard = true;
    this.#vast = false;
  }

  /** Keeps nothing until a question is answered. */
  vast(): void {
    this.#vast = true;
    this.#uitkomst('wacht');
  }

  los(): void {
    this.#vast = false;
    this.leg();
  }
}
