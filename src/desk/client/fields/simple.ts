import { el } from '../../../site/client/element.ts';
import { desk as nl } from '../../../text/desk.ts';
import type { Field } from '../../form/field.ts';
import { cleanText } from '../text/paste.ts';
import { labelOf } from '../open-file/values.ts';
import type { FormContext } from './context.ts';
import { freshId, type Path } from './path.ts';
import { fieldOf, groupOf, type Naming } from './wrapper.ts';

type Only<K extends Field['is']> = Extract<Field, { is: K }>;

/** One line of text, a number or a date. */
export function lineField(
  { store }: FormContext,
  field: Only<'text'> | Only<'number'> | Only<'date'>,
  path: Path,
  naming: Naming,
): HTMLElement {
  return fieldOf(path, naming, ({ id, attributes }) => {
    const input = el('input', {
      id,
      ...attributes,
      ...(field.is === 'date' && { type: 'date' }),
      ...(field.is === 'text' && { type: 'text', spellcheck: 'true', lang: 'nl' }),
      ...(field.is === 'number' && {
        type: 'number',
        step: field.whole ? '1' : 'any',
        ...(field.least !== undefined && { min: String(field.least) }),
        ...(field.most !== undefined && { max: String(field.most) }),
      }),
    });
    const value = store.value(path);
    const shown = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
    input.value = shown;
    // What is no date to the browser stays to be seen, and to be mended.
    if (input.value !== shown) {
      input.type = 'text';
      input.value = shown;
    }
    input.addEventListener('input', () => {
      const typed = input.value;
      if (typed === '') store.set(path, undefined);
      else store.set(path, field.is === 'number' && input.type === 'number' ? Number(typed) : typed);
    });
    if (field.is === 'text')
      input.addEventListener('paste', (event) => {
        const pasted = event.clipboardData?.getData('text/plain');
        if (pasted === undefined) return;
        event.preventDefault();
        const clean = cleanText(pasted).replace(/\s*\n\s*/g, ' ');
        input.setRangeText(clean, input.selectionStart ?? 0, input.selectionEnd ?? 0, 'end');
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      });
    return input;
  });
}

/** Yes or no. */
export function yesNoField({ store }: FormContext, field: Field, path: Path, naming: Naming): HTMLElement {
  const name = freshId();
  const value = store.value(path) ?? field.standard;
  const choice = (text: string, means: boolean) => {
    const id = freshId();
    const input = el('input', { type: 'radio', id, name, onchange: () => store.set(path, means) });
    input.checked = value === means;
    return el('span', { class: 'radio' }, input, el('label', { for: id }, text));
  };
  return groupOf(path, naming, el('div', { class: 'radios' }, choice(nl.yes, true), choice(nl.no, false)));
}

/** One of a few values, by its name. */
export function choiceField(
  { store, choices }: FormContext,
  field: Only<'choice'> | Only<'taxonomie'>,
  path: Path,
  naming: Naming,
): HTMLElement {
  const options =
    field.is === 'choice'
      ? field.options.map((id) => ({ id, name: labelOf(id) }))
      : (choices().lists[field.list] ?? []);
  return fieldOf(path, naming, ({ id, attributes }) => {
    const value = store.value(path) ?? field.standard;
    const known = typeof value === 'string' && options.some((option) => option.id === value);
    const select = el(
      'select',
      { id, ...attributes },
      el('option', { value: '' }, nl.choose),
      ...options.map((option) => el('option', { value: option.id }, option.name)),
      ...(typeof value === 'string' && value !== '' && !known
        ? [el('option', { value }, nl.unknownChoice(value))]
        : []),
    );
    select.value = typeof value === 'string' ? value : '';
    select.addEventListener('change', () => store.set(path, select.value || undefined));
    return select;
  });
}
