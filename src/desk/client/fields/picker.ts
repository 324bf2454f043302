import { button, el } from '../../../site/client/element.ts';
import { desk as nl } from '../../../text/desk.ts';
import type { Field } from '../../form/field.ts';
import { announce } from '../announce.ts';
import { combobox, type Option } from '../combobox.ts';
import type { FormContext } from './context.ts';
import type { Path } from './path.ts';
import { fieldOf, groupOf, type Naming } from './wrapper.ts';

type Pick = Extract<Field, { is: 'reference' | 'taxonomie' }>;

/** What a field can refer to, by title. */
function optionsOf({ choices }: FormContext, field: Pick): Option[] {
  if (field.is === 'taxonomie')
    return (choices().lists[field.list] ?? []).map(({ id, name }) => ({ value: id, name }));
  return choices()
    .entries.filter(({ soort }) => field.to === '*' || soort === field.to)
    .map(({ soort, id, title, kind, words }) => ({
      value: field.to === '*' ? `${soort}:${id}` : id,
      name: title,
      words,
      ...(field.to === '*' ? { beside: kind } : {}),
    }));
}

const nameIn = (options: readonly Option[], value: unknown): string =>
  options.find((option) => option.value === value)?.name ??
  (typeof value === 'string' ? nl.unknownChoice(value) : '');

/** One entry, picked by its title. */
export function pickField(context: FormContext, field: Pick, path: Path, naming: Naming): HTMLElement {
  const { store } = context;
  return fieldOf(path, naming, ({ id, attributes }) => {
    const place = el('div', {});
    const show = () => {
      const value = store.value(path);
      place.replaceChildren(
        combobox({
          id,
          attributes,
          options: () => optionsOf(context, field),
          value: value === undefined ? '' : nameIn(optionsOf(context, field), value),
          pick: (option) => store.set(path, option?.value),
        }),
        ...newButton(context, field, (made) => {
          store.set(path, made);
          show();
        }),
      );
    };
    show();
    return place;
  });
}

/** Several entries: those that were picked, each to be moved or taken away, and a field to pick more. */
export function pickSeveral(
  context: FormContext,
  list: Extract<Field, { is: 'list' }>,
  field: Pick,
  path: Path,
  naming: Naming,
): HTMLElement {
  const { store } = context;
  const items = el('ul', { class: 'gekozen' });
  const values = (): unknown[] => {
    const value = store.value(path);
    return Array.isArray(value) ? (value as unknown[]) : [];
  };
  const set = (next: unknown[]) => {
    store.set(path, next.length === 0 && list.least === 0 && list.standard !== undefined ? undefined : next);
    show();
  };
  const add = (value: string) => {
    if (!values().includes(value)) set([...values(), value]);
    announce(nl.picked(nameIn(optionsOf(context, field), value)));
  };
  const show = () => {
    const options = optionsOf(context, field);
    items.hidden = values().length === 0;
    items.replaceChildren(
      ...values().map((value, i) => {
        const name = nameIn(options, value);
        return el(
          'li',
          { 'data-veld': [...path, i].join('.') },
          el('span', { class: 'gekozen-naam' }, name),
          small(nl.up, nl.upOf(name), i > 0, () => move(i, i - 1)),
          small(nl.away, nl.awayOf(name), true, () => {
            set(values().filter((_, j) => j !== i));
            announce(nl.gone(name));
            (items.parentElement?.querySelector('input') ?? items).focus();
          }),
          el('div', { class: 'veldfouten' }),
        );
      }),
    );
    context.shown();
  };
  const move = (from: number, to: number) => {
    const next = [...values()];
    next.splice(to, 0, ...next.splice(from, 1));
    set(next);
    announce(nl.movedTo(to + 1, next.length));
    items.children[to]?.querySelector('button')?.focus();
  };
  show();
  const input = fieldOf([...path, '+'], { label: nl.add, quiet: true }, ({ id, attributes }) =>
    combobox({
      id,
      clears: true,
      attributes: { ...attributes, placeholder: nl.searchByTitle },
      options: () => optionsOf(context, field).filter(({ value }) => !values().includes(value)),
      pick: (option) => option && add(option.value),
    }),
  );
  return groupOf(path, naming, items, input, ...newButton(context, field, add));
}

/** «Nieuwe bron»: for what can be made of a title without leaving the page. */
const newButton = (context: FormContext, field: Pick, made: (id: string) => void): HTMLElement[] =>
  field.is === 'reference' && field.to !== '*'
    ? [
        el(
          'p',
          { class: 'naast' },
          button(nl.newOf(field.to), () => context.newEntry(field.to, made)),
        ),
      ]
    : [];

/** A small button with a sign, whose name says of what it is. */
export function small(sign: string, name: string, may: boolean, perform: () => void): HTMLButtonElement {
  const made = el(
    'button',
    { type: 'button', class: 'klein', 'aria-label': name, title: name, onclick: perform },
    sign,
  );
  made.disabled = !may;
  return made;
}
