import { el } from '../../site/client/element.ts';
import { freshId } from './fields/path.ts';

/** A control of a window with its name and its explanation. */
export function labelled(name: string, explanation: string, make: (id: string) => HTMLElement): HTMLElement {
  const id = freshId();
  const made = make(id);
  return el(
    'div',
    { class: 'veld' },
    el('label', { for: id, class: 'veldnaam' }, name),
    explanation !== '' && el('p', { class: 'uitleg' }, explanation),
    made,
  );
}

/** A control for words: one line, or more. */
export function textControl(several: boolean, value: string): HTMLInputElement | HTMLTextAreaElement {
  const made = several ? el('textarea', { rows: '4' }) : el('input', { type: 'text' });
  made.value = value;
  return made;
}
