import { lezen } from '../../text/lezen.ts';
import { kopieer } from './kopieer.ts';

/** A button that copies the text of the mail link beside it. */
export function kopieerMail(): void {
  for (const knop of document.querySelectorAll<HTMLElement>('[data-kopieer-mail]')) {
    const mail = knop.parentElement?.querySelector<HTMLAnchorElement>('a[href^="mailto:"]');
    const tekst = mail && new URL(mail.href).searchParams.get('body');
    if (!tekst) continue;
    knop.removeAttribute('data-wacht');
    knop.addEventListener('click', () => void kopieer(tekst, lezen.gekopieerd));
  }
}
