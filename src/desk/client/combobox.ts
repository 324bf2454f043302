import { el } from '../../site/client/element.ts';
import { desk as nl } from '../../text/desk.ts';
import { announce } from './announce.ts';

/** Something to pick, by its name. */
export interface Option {
  value: string;
  name: string;
  /** What tells it from others with the same name. */
  beside?: string;
  /** Other words by which it is found. */
  words?: string;
}

/** More than these nobody reads; who types sees fewer. */
const SHOWN = 40;
let count = 0;

/**
 * A field in which one types to find something by its name, and picks it from a list: the combobox of WAI-ARIA.
 * @param pick called with what was chosen; the field is empty again after it when `clears`
 */
export function combobox({
  id,
  options,
  value = '',
  clears = false,
  attributes = {},
  pick,
}: {
  id: string;
  options: () => readonly Option[];
  value?: string;
  clears?: boolean;
  attributes?: Record<string, string>;
  pick: (option: Option | undefined) => void;
}): HTMLElement {
  const list = `keuzes-${++count}`;
  const input = el('input', {
    id,
    type: 'text',
    role: 'combobox',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-expanded': 'false',
    'aria-autocomplete': 'list',
    'aria-controls': list,
    ...attributes,
  });
  const box = el('ul', {
    id: list,
    role: 'listbox',
    class: 'keuzelijst',
    hidden: true,
    'aria-label': nl.choices,
  });
  input.value = value;
  let chosen = value;
  /** What somebody typed and did not pick. */
  const left = el('p', { class: 'uitleg' });
  let found: Option[] = [];
  let active = -1;

  const close = () => {
    box.hidden = true;
    active = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const matching = (typed: string): Option[] => {
    const words = plain(typed).split(/\s+/).filter(Boolean);
    return options().filter((option) => {
      const text = plain(`${option.name} ${option.beside ?? ''} ${option.words ?? ''}`);
      return words.every((word) => text.includes(word));
    });
  };
  const show = () => {
    const all = matching(input.value === chosen ? '' : input.value);
    found = all.slice(0, SHOWN);
    active = -1;
    box.replaceChildren(
      ...found.map((option, i) =>
        el(
          'li',
          {
            id: `${list}-${i}`,
            role: 'option',
            'aria-selected': 'false',
            onmousedown: (event) => {
              event.preventDefault();
              take(option);
            },
          },
          option.name,
          option.beside && el('span', { class: 'keuze-naast' }, option.beside),
        ),
      ),
      ...(all.length > SHOWN ? [note(nl.moreChoices(all.length - SHOWN))] : []),
      ...(all.length === 0 ? [note(nl.noChoice)] : []),
    );
    box.hidden = false;
    input.setAttribute('aria-expanded', 'true');
    announce(nl.found(all.length));
  };
  const note = (text: string) =>
    el(
      'li',
      { class: 'keuze-naast', role: 'option', 'aria-disabled': 'true', 'aria-selected': 'false' },
      text,
    );
  const take = (option: Option) => {
    left.textContent = '';
    chosen = clears ? '' : option.name;
    input.value = chosen;
    close();
    pick(option);
  };
  const move = (step: number) => {
    if (box.hidden) show();
    if (found.length === 0) return;
    active = (active + step + found.length) % found.length;
    for (const [i, item] of [...box.children].entries())
      item.setAttribute('aria-selected', String(i === active));
    input.setAttribute('aria-activedescendant', `${list}-${active}`);
    box.children[active]?.scrollIntoView({ block: 'nearest' });
  };
  input.addEventListener('input', () => {
    left.textContent = '';
    if (input.value === '' && !clears) {
      chosen = '';
      pick(undefined);
    }
    show();
  });
  input.addEventListener('click', () => box.hidden && show());
  // Who types a name and goes on meant it, when only one thing can be meant.
  input.addEventListener('blur', () => {
    const typed = input.value.trim();
    const meant = typed === '' || typed === chosen ? [] : matching(typed);
    const exact = meant.filter(({ name }) => plain(name) === plain(typed));
    const [only, ...others] = exact.length > 0 ? exact : meant;
    if (only && others.length === 0) take(only);
    else {
      close();
      input.value = chosen;
      if (typed === chosen || typed === '') return;
      left.textContent = nl.notPicked(typed);
      announce(nl.notPicked(typed));
    }
  });
  input.addEventListener('keydown', (event) => {
    const option = found[active];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp')
      move(event.key === 'ArrowDown' ? 1 : active < 0 ? 0 : -1);
    else if (event.key === 'Enter' && !box.hidden && (option ?? found[0]))
      take(option ?? (found[0] as Option));
    else if (event.key === 'Escape' && !box.hidden) close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  return el('div', { class: 'kiezer' }, input, box, left);
}

/** Letters without accents or capitals, to compare. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
