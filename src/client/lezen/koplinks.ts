import { lezen } from '../../text/lezen.ts';
import { kopieer } from './kopieer.ts';

/** Beside every heading with an anchor: a button that copies its address. */
export function koplinks(): void {
  for (const kop of document.querySelectorAll<HTMLElement>('main :is(h2, h3)[id]')) {
    const naam = kop.textContent.trim();
    const knop = document.createElement('button');
    knop.type = 'button';
    knop.className = 'kop-knop';
    knop.setAttribute('aria-label', lezen.kopieerLink(naam));
    // The button is no part of what the heading is called.
    kop.setAttribute('aria-label', naam);
    kop.append(knop);
    knop.addEventListener('click', () => {
      const adres = new URL(`#${kop.id}`, location.href).href;
      history.replaceState(null, '', adres);
      void kopieer(adres, lezen.linkGekopieerd);
    });
  }
}
