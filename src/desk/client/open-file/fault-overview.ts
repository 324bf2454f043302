import { el } from '../../../site/client/element.ts';
import { desk as nl } from '../../../text/desk.ts';
import type { DeskIssue } from '../../protocol.ts';
import { announce } from '../announce.ts';
import { faultSummary, type FaultActions } from './faults.ts';
import { keyOf } from './values.ts';

/** How many faults a file has and which, above its form; those of no field stand here themselves. */
export class FaultOverview {
  readonly element = el('div', { class: 'overzicht-fouten', 'data-veld': keyOf('file') });
  readonly #actions: FaultActions;
  #told = '';

  constructor(actions: FaultActions) {
    this.#actions = actions;
  }

  /** Shows what was found; another number is announced. */
  show(issues: readonly DeskIssue[]): void {
    const errors = issues.filter(({ severity }) => severity === 'error').length;
    const told = nl.countFaults(errors, issues.length - errors);
    const place =
      this.element.querySelector<HTMLElement>('.veldfouten') ?? el('div', { class: 'veldfouten' });
    const wasOpen = this.element.querySelector('details')?.open === true;
    const summary = issues.length > 0 ? faultSummary(issues, this.#actions) : el('p', {}, told);
    if (wasOpen) summary.setAttribute('open', '');
    this.element.replaceChildren(summary, place);
    if (told !== this.#told && this.#told !== '') announce(told);
    this.#told = told;
  }
}
