import { button, el } from '../../site/client/element.ts';
import { desk as nl } from '../../text/desk.ts';
import { announce } from './announce.ts';

/** Something that somebody can do about what they are told. */
export type NoticeAction = readonly [name: string, perform: () => void];

/** The place above a form where one thing at a time is told, until somebody closes it. */
export class Notice {
  readonly element = el('div', {});
  #told = '';

  /** Tells something, also to who cannot see it; what stands there already is not told again. */
  tell(text: string, actions: readonly NoticeAction[] = [], wrong = false): void {
    if (text === this.#told) return;
    this.#told = text;
    this.element.replaceChildren(
      el(
        'div',
        { class: wrong ? 'melding melding-fout' : 'melding' },
        el('p', {}, text),
        ...actions.map(([name, perform]) => button(name, perform)),
        button(nl.close, () => this.clear()),
      ),
    );
    announce(text);
  }

  clear(): void {
    this.#told = '';
    this.element.replaceChildren();
  }
}
