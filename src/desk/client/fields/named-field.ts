import { button, el } from '../../../site/client/element.ts';
import { desk as nl } from '../../../text/desk.ts';
import { isGroup } from '../../file/same.ts';
import type { Field } from '../../form/field.ts';
import { announce } from '../announce.ts';
import { keyOf } from '../open-file/values.ts';
import { cleanText } from '../text/paste.ts';
import type { FormContext } from './context.ts';
import { freshId, type Path } from './path.ts';
import { small } from './picker.ts';
import { Sieve } from './sieve.ts';
import { groupOf, type Naming } from './wrapper.ts';

type Named = Extract<Field, { is: 'named' }>;

/** Where one types, in a row. */
const TYPED = 'input, select, textarea, [contenteditable="true"]';

/** Values by a name that somebody gives: each name a row, with its value beside or below it. */
export function namedField(context: FormContext, field: Named, path: Path, naming: Naming): HTMLElement {
  const { store } = context;
  const rows = el('ul', { class: 'benoemd' });
  const values = (): Record<string, unknown> => {
    const value = store.value(path);
    return isGroup(value) ? value : {};
  };
  const names = () => Object.keys(values());
  const texts = () => Object.entries(values()).map(([name, value]) => `${name} ${told(value)}`);
  const sieve = new Sieve(texts, () => show());
  /** Whether a value stands beside its name; a list is folded below it. */
  const beside = field.of.is !== 'list';
  /** Names whose list stands open. */
  const open = new Set<string>();

  const set = (entries: readonly (readonly [string, unknown])[]) => {
    store.set(path, entries.length === 0 ? undefined : Object.fromEntries(entries));
  };
  const show = () => {
    for (const key of context.texts.keys()) if (key.startsWith(`${keyOf(path)}.`)) context.texts.delete(key);
    const all = names();
    rows.hidden = all.length === 0;
    rows.replaceChildren(...sieve.shown().flatMap((i) => (all[i] === undefined ? [] : [row(all[i])])));
    context.shown();
  };
  const goTo = (name: string) => {
    sieve.keep(names().indexOf(name));
    open.add(name);
    show();
    const fresh = [...rows.children].find(
      (each) => each instanceof HTMLElement && each.dataset.naam === name,
    );
    const [key, value] = fresh?.querySelectorAll<HTMLElement>(`${TYPED}, .punt-velden button`) ?? [];
    (value ?? key)?.focus();
    if (value instanceof HTMLInputElement) value.select();
  };
  const add = (typed: string) => {
    const name = typed.trim();
    if (name === '') return;
    const entries = Object.entries(values());
    if (names().includes(name)) announce(nl.isThere(name));
    else {
      set(entries.toSpliced(placeOf(name, names()), 0, [name, field.of.is === 'list' ? [] : '']));
      announce(nl.namedAdded(name));
    }
    goTo(name);
  };
  const rename = (from: string, to: string): boolean => {
    if (to === '' || names().includes(to)) {
      announce(to === '' ? nl.required : nl.isThere(to));
      return false;
    }
    set(Object.entries(values()).map(([name, value]) => [name === from ? to : name, value]));
    if (open.delete(from)) open.add(to);
    show();
    // Who went on to the next field by keyboard was going to one that is not there any more.
    setTimeout(() => document.activeElement === document.body && goTo(to));
    return true;
  };
  const remove = (name: string) => {
    set(Object.entries(values()).filter(([each]) => each !== name));
    announce(nl.gone(name));
    show();
    fresh.focus();
  };

  const row = (name: string): HTMLElement => {
    const id = freshId();
    const input = el('input', { id, type: 'text', lang: 'nl', spellcheck: 'false', value: name });
    input.addEventListener('change', () => {
      const to = cleanText(input.value).trim();
      if (to !== name && !rename(name, to)) input.value = name;
    });
    const key = el(
      'div',
      { class: 'veld' },
      el('label', { for: id, class: beside ? 'alleen-voorlezen' : 'veldnaam' }, sentence(field.name)),
      input,
    );
    const value = () =>
      context.element(field.of, [...path, name], {
        label: sentence(field.of) || name,
        explanation: '',
        quiet: beside,
      });
    const away = small(nl.away, nl.awayOf(name), true, () => remove(name));
    const item = el('li', { 'data-naam': name });
    if (beside) item.append(key, value(), away);
    else
      item.append(
        folded(name, () => [key, value()]),
        away,
      );
    // Who empties a value to type another keeps its place.
    const before = names();
    item.addEventListener('input', () => {
      if (!names().includes(name)) set(before.map((each) => [each, values()[each] ?? '']));
    });
    return item;
  };
  const folded = (name: string, contents: () => HTMLElement[]): HTMLElement => {
    const inside = el('div', { class: 'punt-velden', 'data-veld': keyOf([...path, name]) });
    const details = el(
      'details',
      { class: 'punt' },
      el('summary', {}, el('span', { class: 'punt-naam' }, name)),
      inside,
    );
    const fill = () => {
      if (inside.childElementCount === 0) inside.append(el('div', { class: 'veldfouten' }), ...contents());
    };
    if (open.has(name)) {
      details.open = true;
      fill();
    }
    details.addEventListener('toggle', () => {
      if (!details.open) return void open.delete(name);
      open.add(name);
      fill();
      context.shown();
    });
    return details;
  };

  const id = freshId();
  const fresh = el('input', { id, type: 'text', lang: 'nl', spellcheck: 'false' });
  const take = () => {
    const typed = cleanText(fresh.value);
    fresh.value = '';
    add(typed);
  };
  fresh.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    take();
  });
  show();
  return groupOf(
    path,
    naming,
    el(
      'div',
      { class: 'benoemd-nieuw' },
      el('label', { for: id }, `${nl.fresh}: ${sentence(field.name).toLowerCase()}`),
      fresh,
      button(nl.addNamed, take),
    ),
    sieve.element,
    ...(beside
      ? [
          el(
            'p',
            { class: 'benoemd-kop', 'aria-hidden': 'true' },
            el('span', {}, sentence(field.name)),
            el('span', {}, sentence(field.of)),
          ),
        ]
      : []),
    rows,
  );
}

/** The explanation of a field as its name. Example: `Het woord van de handleiding.` → `Het woord van de handleiding`. */
const sentence = ({ explanation }: Field): string => explanation.replace(/\.$/, '');

const told = (value: unknown): string =>
  Array.isArray(value)
    ? value.filter((each) => typeof each === 'string').join(' ')
    : typeof value === 'string'
      ? value
      : '';

const ORDER = new Intl.Collator('nl');

/** Where a new name comes: in its place where the names stand from A to Z, else at the end. */
function placeOf(name: string, names: readonly string[]): number {
  const ordered = names.filter((each, i) => i === 0 || ORDER.compare(names[i - 1] ?? '', each) <= 0);
  if (ordered.length < names.length * 0.9) return names.length;
  const next = names.findIndex((each) => ORDER.compare(each, name) > 0);
  return next === -1 ? names.length : next;
}
