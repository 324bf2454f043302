import { el } from '../../../site/client/element.ts';
import { desk as nl } from '../../../text/desk.ts';
import type { DeskIssue } from '../../protocol.ts';
import type { FormContext } from '../fields/context.ts';
import { fieldsOf } from '../fields/field-element.ts';
import { richField } from '../fields/rich-field.ts';
import { sourceField } from './source-field.ts';

/** Where one types. */
const TYPED = 'input, select, textarea, [contenteditable="true"]';

/** All fields of a file on the screen; or the text of one whose fields cannot be read. */
export class FormView {
  readonly element = el('form', { class: 'formulier', novalidate: true });
  readonly #context: FormContext;
  readonly #issues: () => readonly DeskIssue[];

  constructor(context: FormContext, issues: () => readonly DeskIssue[]) {
    this.#context = context;
    this.#issues = issues;
    this.element.addEventListener('submit', (event) => event.preventDefault());
  }

  /** Makes all fields anew. What stood open stays open, and who was typing goes on where that was. */
  build(): void {
    const opened = [...this.element.querySelectorAll<HTMLElement>('details[open] > [data-veld]')];
    const keys = opened.flatMap((each) => each.dataset.veld ?? []);
    const active = this.element.contains(document.activeElement)
      ? document.activeElement?.closest<HTMLElement>('[data-veld]')?.dataset.veld
      : undefined;
    this.stop();
    this.element.replaceChildren(...this.#fields());
    for (const key of keys) openNow(this.#at(key)?.closest('details'));
    if (active !== undefined)
      this.#at(active)?.querySelector<HTMLElement>(TYPED)?.focus({ preventScroll: true });
  }

  /** Ends the texts on the screen. */
  stop(): void {
    for (const { view } of this.#context.texts.values()) view.destroy();
    this.#context.texts.clear();
  }

  /** Goes to a field, or what it lies in: opens what that lies folded in, and puts the cursor in it. */
  goTo(key: string): void {
    const steps = key.split('.');
    const ways = steps.map((_, i) => steps.slice(0, i + 1).join('.'));
    for (const way of ways) {
      for (const more of this.element.querySelectorAll<HTMLDetailsElement>('details.meer'))
        if (more.dataset.velden?.split('\n').includes(way)) openNow(more);
      openNow(this.#at(way)?.closest('details'));
    }
    const place = ways.reverse().reduce<HTMLElement | null>((found, way) => found ?? this.#at(way), null);
    place?.scrollIntoView({ block: 'center' });
    place?.querySelector<HTMLElement>(`${TYPED}, summary, button`)?.focus();
  }

  #fields(): HTMLElement[] {
    const { file, draft } = this.#context.store;
    if ('text' in draft) return [sourceField(this.#context.store, this.#issues)];
    const text = () =>
      richField(this.#context, 'body', 'body', { label: nl.body, explanation: nl.bodyExplanation });
    return [
      ...(file.form ? fieldsOf(this.#context, file.form, []) : []),
      ...(draft.body === undefined ? [] : [text()]),
    ];
  }

  #at(key: string): HTMLElement | null {
    return this.element.querySelector<HTMLElement>(`[data-veld="${CSS.escape(key)}"]`);
  }
}

/** Opens what is folded, and fills it before anybody looks in it. */
function openNow(details: HTMLDetailsElement | null | undefined): void {
  if (!details) return;
  details.open = true;
  details.dispatchEvent(new Event('toggle'));
}
