import { button, el } from '../../../site/client/element.ts';
import { desk as nl } from '../../../text/desk.ts';
import type { Field, NamedField } from '../../form/field.ts';
import { isGroup } from '../../file/same.ts';
import { keyOf, labelOf } from '../open-file/values.ts';
import type { FormContext } from './context.ts';
import type { Path } from './path.ts';
import { listField } from './list-field.ts';
import { namedField } from './named-field.ts';
import { pickField, pickSeveral } from './picker.ts';
import { richField } from './rich-field.ts';
import { choiceField, lineField, yesNoField } from './simple.ts';
import { groupOf, type Naming } from './wrapper.ts';

/** The element for one field, by what it asks for. */
export function fieldElement(context: FormContext, field: Field, path: Path, named: Naming): HTMLElement {
  const naming = { explanation: field.explanation, ...named };
  switch (field.is) {
    case 'text':
      return field.kind === 'line'
        ? lineField(context, field, path, naming)
        : richField(context, field.kind, path, naming);
    case 'number':
    case 'date':
      return lineField(context, field, path, naming);
    case 'yes-no':
      return yesNoField(context, field, path, naming);
    case 'choice':
    case 'taxonomie':
      return choiceField(context, field, path, naming);
    case 'reference':
      return pickField(context, field, path, naming);
    case 'list':
      return field.of.is === 'reference' || field.of.is === 'taxonomie'
        ? pickSeveral(context, field, field.of, path, naming)
        : listField(context, field, path, naming);
    case 'named':
      return namedField(context, field, path, naming);
    case 'group':
      return groupOf(path, naming, ...fieldsOf(context, field, path));
    case 'other':
      return groupOf(path, naming, el('p', { class: 'uitleg' }, nl.inSource));
  }
}

/** All fields of a group; those that may stay empty, and are, lie folded below the others. */
export function fieldsOf(context: FormContext, field: Field, path: Path): HTMLElement[] {
  if (field.is !== 'group') return [fieldElement(context, field, path, { label: '' })];
  const made = ({ name, required, field: each }: NamedField) =>
    fieldElement(context, each, [...path, name], { label: labelOf(name), required });
  const isFolded = ({ name, required }: NamedField) =>
    !required && context.store.value([...path, name]) === undefined;
  const folded = field.fields.filter(isFolded);
  const shown = [
    ...field.fields.filter((each) => !isFolded(each)).map(made),
    ...strangers(context, field.fields, path),
  ];
  if (folded.length === 0) return shown;
  const inside = el('div', { class: 'punt-velden' });
  const details = el(
    'details',
    { class: 'meer', 'data-velden': folded.map(({ name }) => keyOf([...path, name])).join('\n') },
    el('summary', {}, nl.moreFields(folded.map(({ name }) => labelOf(name).toLowerCase()))),
    inside,
  );
  details.addEventListener('toggle', () => {
    if (!details.open || inside.childElementCount > 0) return;
    inside.append(...folded.map(made));
    context.shown();
  });
  return [...shown, details];
}

/** What stands in a group and is none of its fields: nothing can be filled in there, but it can go. */
function strangers({ store }: FormContext, fields: readonly NamedField[], path: Path): HTMLElement[] {
  const group = store.value(path);
  const names = isGroup(group) ? Object.keys(group) : [];
  return names
    .filter((name) => !fields.some((each) => each.name === name))
    .map((name) => {
      const away = button(nl.awayOf(name), () => {
        store.set([...path, name], undefined);
        element.remove();
      });
      const element = groupOf([...path, name], { label: name, explanation: nl.strange }, el('p', {}, away));
      return element;
    });
}
