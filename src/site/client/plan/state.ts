import { writePlan } from '../../../my-plan/kept/write.ts';
import type { Plan } from '../../../my-plan/plan.ts';
import { keepPlan, keepPrevious, type StorageResult } from './storage.ts';

/** How long to wait after a key before the plan is kept and computed anew, in ms. */
const WAIT = 150;

/**
 * The plan on this screen. Every change is kept at once; while a question is open (`fixed`) nothing is kept,
 * so that neither of two plans is lost.
 */
export class PlanState {
  plan: Plan;
  /** Whether the browser holds what the screen shows. */
  kept = true;
  #vast = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #show: (plan: Plan) => void;
  readonly #computed: (outcome: StorageResult | 'wacht') => void;

  constructor(plan: Plan, show: (plan: Plan) => void, outcome: (outcome: StorageResult | 'wacht') => void) {
    this.plan = plan;
    this.#show = show;
    this.#computed = outcome;
  }

  /** Whether a question waits for an answer. */
  get isFixed(): boolean {
    return this.#vast;
  }

  /** A change by the visitor; the form shows it already. */
  change(plan: Plan): void {
    if (plan === this.plan) return;
    this.plan = plan;
    this.kept = false;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.lay(), WAIT);
  }

  /** Keeps what still waits: the page goes away. */
  flush(): void {
    if (this.#timer !== undefined) this.lay();
  }

  /** Keeps the plan now and shows what follows from it; in that order, so that no mistake in showing loses it. */
  lay(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#vast) this.#computed('wacht');
    else {
      const outcome = keepPlan(writePlan(this.plan));
      this.kept = outcome === 'bewaard';
      this.#computed(outcome);
    }
    this.#show(this.plan);
  }

  /** Another plan in place of this one, which can be put back. */
  replace(plan: Plan): void {
    keepPrevious(writePlan(this.plan));
    this.plan = plan;
    this.loose();
  }

  /** An empty plan, of which nothing is kept until something is filled in. */
  new(plan: Plan): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.plan = plan;
    this.kept = true;
    this.#vast = false;
  }

  /** Keeps nothing until a question is answered. */
  fixed(): void {
    this.#vast = true;
    this.#computed('wacht');
  }

  loose(): void {
    this.#vast = false;
    this.lay();
  }
}
