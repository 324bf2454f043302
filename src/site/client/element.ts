import { here } from '../../page/site/address.ts';

/** What an element has: attributes by name, and listeners as `onclick`. */
type Properties = Record<string, string | boolean | ((event: Event) => void)>;

/** An element with text and elements in it. Text stays text, whatever it holds. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Properties = {},
  ...contents: (Node | string | false | undefined)[]
): HTMLElementTagNameMap[K] {
  const from = document.createElement(tag);
  for (const [name, value] of Object.entries(properties))
    if (typeof value === 'function') from.addEventListener(name.slice(2), value);
    else if (value !== false) from.setAttribute(name, value === true ? '' : value);
  from.append(...contents.filter((part) => part !== false && part !== undefined));
  return from;
}

/** The element that a selector finds. @throws Error when the page has none of that kind */
export function find<E extends Element>(
  selector: string,
  kind: abstract new () => E,
  within: ParentNode = document,
): E {
  const found = within.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`The page has no ${kind.name} at ${selector}.`);
  return found;
}

export function byId(id: string): HTMLElement;
export function byId<E extends HTMLElement>(id: string, kind: abstract new () => E): E;
export function byId(id: string, kind: abstract new () => HTMLElement = HTMLElement): HTMLElement {
  return find(`#${CSS.escape(id)}`, kind);
}

export const button = (text: string, perform: () => void, soort: 'primary' | 'secondary' = 'secondary') =>
  el('button', { type: 'button', class: `nl-button nl-button--${soort}`, onclick: perform }, text);

/** A table that moves aside where it is too wide, as `site/components/piece/Table.astro` makes it. */
export function tableElement(name: string, headings: string[], rows: (Node | string)[][]): HTMLElement {
  return el(
    'div',
    { class: 'tabel', role: 'group', tabindex: '0', 'aria-label': name },
    el(
      'table',
      { class: 'utrecht-table utrecht-table--html-table', 'aria-label': name },
      el('thead', {}, el('tr', {}, ...headings.map((heading) => el('th', { scope: 'col' }, heading)))),
      el('tbody', {}, ...rows.map((row) => el('tr', {}, ...row.map((cell) => el('td', {}, cell))))),
    ),
  );
}

/** A link to a page of the handbook. */
export const linkElement = (address: string, text: string): HTMLAnchorElement =>
  el('a', { class: 'nl-link', href: here(address) }, text);
export const headingElement = (level: 'h3' | 'h4', text: string): HTMLElement =>
  el(level, { class: `nl-heading nl-heading--level-${level.slice(1)}` }, text);
