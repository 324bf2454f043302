/** What an element has: attributes by name, and listeners as `onclick`. */
type Eigenschappen = Record<string, string | boolean | (() => void)>;

/** An element with text and elements in it. Text stays text, whatever it holds. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  eigenschappen: Eigenschappen = {},
  ...inhoud: (Node | string | false | undefined)[]
): HTMLElementTagNameMap[K] {
  const uit = document.createElement(tag);
  for (const [naam, waarde] of Object.entries(eigenschappen))
    if (typeof waarde === 'function') uit.addEventListener(naam.slice(2), waarde);
    else if (waarde !== false) uit.setAttribute(naam, waarde === true ? '' : waarde);
  uit.append(...inhoud.filter((deel) => deel !== false && deel !== undefined));
  return uit;
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

export function opId(id: string): HTMLElement;
export function opId<E extends HTMLElement>(id: string, kind: abstract new () => E): E;
export function opId(id: string, kind: abstract new () => HTMLElement = HTMLElement): HTMLElement {
  return find(`#${CSS.escape(id)}`, kind);
}

export const knop = (tekst: string, doe: () => void, soort: 'primary' | 'secondary' = 'secondary') =>
  el('button', { type: 'button', class: `nl-button nl-button--${soort}`, onclick: doe }, tekst);

/** A table that moves aside where it is too wide, as `components/Tabel.astro` makes it. */
export function tabel(naam: string, koppen: string[], rijen: (Node | string)[][]): HTMLElement {
  return el(
    'div',
    { class: 'tabel', role: 'group', tabindex: '0', 'aria-label': naam },
    el(
      'table',
      { class: 'utrecht-table utrecht-table--html-table' },
      el('thead', {}, el('tr', {}, ...koppen.map((kop) => el('th', { scope: 'col' }, kop)))),
      el('tbody', {}, ...rijen.map((rij) => el('tr', {}, ...rij.map((cel) => el('td', {}, cel))))),
    ),
  );
}

export const link = (adres: string, tekst: string): HTMLAnchorElement =>
  el('a', { class: 'nl-link', href: adres }, tekst);
export const kop = (niveau: 'h3' | 'h4', tekst: string): HTMLElement =>
  el(niveau, { class: `nl-heading nl-heading--level-${niveau.slice(1)}` }, tekst);
