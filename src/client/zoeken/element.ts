/** An element with text and elements in it. Text stays text, whatever it holds. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  klasse: string,
  ...inhoud: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const uit = document.createElement(tag);
  if (klasse) uit.className = klasse;
  uit.append(...inhoud);
  return uit;
}

export function link(adres: string, tekst: string): HTMLAnchorElement {
  const uit = element('a', '', tekst);
  uit.href = adres;
  return uit;
}
