import { button, el } from '../../../site/client/element.ts';
import { desk as nl } from '../../../text/desk.ts';
import { slug } from '../../../document/language/slug.ts';
import { fieldIn, type Field } from '../../form/field.ts';
import { isGroup } from '../../file/same.ts';
import { announce } from '../announce.ts';
import { keyOf } from '../open-file/values.ts';
import type { FormContext } from './context.ts';
import type { Path } from './path.ts';
import { small } from './picker.ts';
import { Sieve } from './sieve.ts';
import { groupOf, type Naming } from './wrapper.ts';

type List = Extract<Field, { is: 'list' }>;

/** A list that grows, shrinks and moves, with the keyboard too. */
export function listField(context: FormContext, field: List, path: Path, naming: Naming): HTMLElement {
  const { store } = context;
  const items = el('ol', { class: 'punten' });
  const sum = el('p', { class: 'som', 'aria-live': 'polite' });
  const values = (): unknown[] => {
    const value = store.value(path);
    return Array.isArray(value) ? (value as unknown[]) : [];
  };
  /** Items that stand open, by their place. */
  let open = new Set<number>();
  const sieve = new Sieve(
    () => values().map((value, i) => nameOf(value, i)),
    () => show(),
  );
  const rowAt = (place: number) => items.querySelector(`:scope > [data-plaats="${place}"]`);

  const set = (next: unknown[]) => {
    store.set(
      path,
      next.length === 0 && field.least === 0 && field.standard !== undefined ? undefined : next,
    );
    show();
  };
  const add = (place = values().length) => {
    const next = [...values()];
    next.splice(place, 0, field.of.is === 'group' ? {} : '');
    open = new Set([...open].map((i) => (i >= place ? i + 1 : i)));
    open.add(place);
    sieve.keep(place);
    set(next);
    announce(nl.added(place + 1));
    focusIn(rowAt(place));
  };
  const move = (from: number, to: number) => {
    const next = [...values()];
    if (to < 0 || to >= next.length) return;
    next.splice(to, 0, ...next.splice(from, 1));
    const isOpen = (i: number) => open.has(i);
    const order = [...next.keys()];
    order.splice(to, 0, ...order.splice(from, 1));
    open = new Set(order.flatMap((was, is) => (isOpen(was) ? [is] : [])));
    sieve.keep(to);
    set(next);
    announce(nl.movedTo(to + 1, next.length));
    const buttons = rowAt(to)?.querySelectorAll<HTMLButtonElement>('.punt-knoppen button');
    const pressed = [...(buttons ?? [])][to < from ? 0 : 1];
    (pressed?.disabled ? buttons?.[to < from ? 1 : 0] : pressed)?.focus();
  };
  const remove = (i: number) => {
    const name = nameOf(values()[i], i);
    open = new Set([...open].flatMap((each) => (each === i ? [] : [each > i ? each - 1 : each])));
    set(values().filter((_, j) => j !== i));
    announce(nl.gone(name));
    (rowAt(Math.min(i, values().length - 1))?.querySelector<HTMLElement>('summary, button') ?? grow).focus();
  };
  const show = () => {
    for (const key of context.texts.keys()) if (key.startsWith(`${keyOf(path)}.`)) context.texts.delete(key);
    items.hidden = values().length === 0;
    const all = values();
    items.replaceChildren(...sieve.shown().map((i) => item(all[i], i)));
    tell();
    context.shown();
  };
  const tell = () => {
    const minutes = minutesOf(field, values());
    sum.hidden = minutes === undefined;
    const text = minutes === undefined ? '' : nl.minutes(minutes);
    if (sum.textContent !== text) sum.textContent = text;
  };
  const item = (value: unknown, i: number): HTMLElement => {
    const name = nameOf(value, i);
    const knobs = el(
      'span',
      { class: 'punt-knoppen' },
      small(nl.up, nl.upOf(name), i > 0, () => move(i, i - 1)),
      small(nl.down, nl.downOf(name), i < values().length - 1, () => move(i, i + 1)),
      small(nl.away, nl.awayOf(name), true, () => remove(i)),
    );
    const row = el(
      'li',
      { 'data-plaats': String(i) },
      ...(field.of.is === 'group' ? groupItem(i, name, knobs) : [plainItem(i), knobs]),
    );
    row.addEventListener('keydown', (event) => {
      if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
      if (event.target instanceof HTMLSelectElement) return;
      event.preventDefault();
      event.stopPropagation();
      move(i, event.key === 'ArrowUp' ? i - 1 : i + 1);
    });
    return row;
  };
  const plainItem = (i: number) =>
    context.element(field.of, [...path, i], { label: nl.nth(i + 1), quiet: true });
  const groupItem = (i: number, name: string, knobs: HTMLElement): Node[] => {
    const title = el('span', { class: 'punt-naam' }, name);
    const inside = el('div', { class: 'punt-velden', 'data-veld': keyOf([...path, i]) });
    const details = el('details', { class: 'punt' }, el('summary', {}, title), inside);
    const fill = () => {
      if (inside.childElementCount > 0) return;
      inside.append(el('div', { class: 'veldfouten' }), ...context.elements(field.of, [...path, i]));
      context.shown();
    };
    if (open.has(i)) {
      details.open = true;
      fill();
    }
    details.addEventListener('toggle', () => {
      if (details.open) {
        open.add(i);
        fill();
      } else open.delete(i);
    });
    inside.addEventListener('focusout', () => giveId(i, inside));
    inside.addEventListener('input', () => {
      title.textContent = nameOf(values()[i], i);
      tell();
    });
    return [details, knobs];
  };
  /** Nobody types an id: a new item gets that of its name. One that stands there never changes. */
  const giveId = (i: number, inside: HTMLElement) => {
    const value = values()[i];
    const wantsId = fieldIn(field.of, 'id')?.is === 'text' && isGroup(value) && value.id === undefined;
    const name = wantsId ? textNamed(value) : undefined;
    const input = inside.querySelector<HTMLInputElement>(
      `[data-veld="${CSS.escape(keyOf([...path, i, 'id']))}"] input`,
    );
    if (name === undefined || !input || input === document.activeElement) return;
    const taken = values().map((other) => (isGroup(other) ? other.id : undefined));
    const base = slug(name);
    let id = base;
    for (let nth = 2; taken.includes(id); nth++) id = `${base}-${nth}`;
    if (id === '') return;
    input.value = id;
    store.set([...path, i, 'id'], id);
  };
  const grow = button(nl.addItem, () => add());
  show();
  return groupOf(path, naming, sieve.element, items, sum, el('p', { class: 'naast' }, grow));
}

/** What an item is called: its title, or the first words that stand in it. */
function nameOf(value: unknown, i: number): string {
  const nth = nl.nth(i + 1);
  if (typeof value === 'string') return value === '' ? nth : shortened(value);
  if (!isGroup(value)) return nth;
  const { minuten: minutes } = value;
  const text = textNamed(value) ?? Object.values(value).find((each) => typeof each === 'string');
  const words = typeof text === 'string' && text !== '' ? shortened(text) : nth;
  return typeof minutes === 'number' ? `${words} (${nl.minutesShort(minutes)})` : words;
}

/** The field by which a person knows an item. */
function textNamed(value: Record<string, unknown>): string | undefined {
  const names = ['titel', 'naam', 'label', 'wat', 'organisatie', 'wie', 'taak', 'tekst'];
  const found = names.map((name) => value[name]).find((each) => typeof each === 'string' && each !== '');
  return typeof found === 'string' ? found : undefined;
}

const shortened = (text: string): string => {
  const plain = text
    .replace(/<[^>]*>/g, '')
    .replace(/[*_`]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return plain.length > 70 ? `${plain.slice(0, 68)}…` : plain;
};

/** All minutes together, of a list whose items last so many minutes. */
function minutesOf(field: List, values: readonly unknown[]): number | undefined {
  if (fieldIn(field.of, 'minuten')?.is !== 'number' || values.length === 0) return undefined;
  return values.reduce<number>(
    (sum, value) => sum + (isGroup(value) && typeof value.minuten === 'number' ? value.minuten : 0),
    0,
  );
}

/** Goes to the first place in an element where one can type. */
function focusIn(element: Element | null): void {
  const first = element?.querySelector<HTMLElement>('input, select, textarea, [contenteditable="true"]');
  first?.focus();
}
