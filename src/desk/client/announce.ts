import { el } from '../../site/client/element.ts';

const region = el('div', { role: 'status', class: 'alleen-voorlezen' });

/** Puts the place for what is said on the page, once. */
export const withAnnouncements = (): HTMLElement => region;

/** Says something to who cannot see that it happened. */
export function announce(text: string): void {
  region.textContent = '';
  // A text that is the same as before is said again only when it was away.
  requestAnimationFrame(() => {
    region.textContent = text;
  });
}
