import { reading } from '../../../text/pages/reading.ts';
import { copy } from './copy.ts';

/** Beside every heading with an anchor: a button that copies its address. */
export function headingLinks(): void {
  for (const heading of document.querySelectorAll<HTMLElement>('main :is(h2, h3)[id]')) {
    const name = heading.textContent.trim();
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'kop-knop';
    button.setAttribute('aria-label', reading.copyLink(name));
    // The button is no part of what the heading is called.
    heading.setAttribute('aria-label', name);
    heading.append(button);
    button.addEventListener('click', () => {
      const address = new URL(`#${heading.id}`, location.href).href;
      history.replaceState(null, '', address);
      void copy(address, reading.linkCopied);
    });
  }
}
