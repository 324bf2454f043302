let plek: HTMLElement | undefined;

/** Says something to who hears the page, and shows it for a while to who sees it. */
export function meld(tekst: string): void {
  if (!plek) {
    plek = document.createElement('p');
    plek.className = 'melding';
    plek.setAttribute('role', 'status');
    document.body.append(plek);
  }
  const hier = plek;
  // A live region is read when it changes after it was put there.
  setTimeout(() => (hier.textContent = tekst), 50);
  setTimeout(() => (hier.textContent = ''), 4000);
}
