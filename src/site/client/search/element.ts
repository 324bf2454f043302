/** An element with text and elements in it. Text stays text, whatever it holds. */
export function makeElement<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...contents: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const from = document.createElement(tag);
  if (className) from.className = className;
  from.append(...contents);
  return from;
}

export function makeLink(address: string, text: string): HTMLAnchorElement {
  const from = makeElement('a', '', text);
  from.href = address;
  return from;
}
