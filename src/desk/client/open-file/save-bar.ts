import { button, el } from '../../../site/client/element.ts';
import { desk as nl } from '../../../text/desk.ts';
import type { Store } from './store.ts';

/** The bar with what can be done with a file as a whole, and whether it was saved. */
export class SaveBar {
  readonly element: HTMLElement;
  readonly #store: Store;
  readonly #back: HTMLButtonElement;
  readonly #forth: HTMLButtonElement;
  readonly #state = el('p', { class: 'toestand' });

  constructor(store: Store, { save, layDown }: Record<'save' | 'layDown', () => void>) {
    this.#store = store;
    this.#back = button(nl.undo, () => store.back());
    this.#forth = button(nl.redo, () => store.forth());
    this.element = el(
      'div',
      { class: 'balk-bewaren' },
      button(nl.save, save, 'primary'),
      this.#back,
      this.#forth,
      button(nl.layDown, layDown),
      this.#state,
    );
  }

  /** Shows how the file stands now. */
  show(): void {
    const { changed, opened, mayBack, mayForth } = this.#store;
    this.#state.textContent = opened === '' ? nl.stateNew : changed ? nl.stateChanged : nl.stateSaved;
    this.#state.dataset.toestand = changed ? 'concept' : 'bewaard';
    this.#back.disabled = !mayBack;
    this.#forth.disabled = !mayForth;
  }
}
