import { reading } from '../../../text/pages/reading.ts';
import { copy } from './copy.ts';

/** A button that copies the text of the mail link beside it. */
export function copyMail(): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-kopieer-mail]')) {
    const mail = button.parentElement?.querySelector<HTMLAnchorElement>('a[href^="mailto:"]');
    const text = mail && new URL(mail.href).searchParams.get('body');
    if (!text) continue;
    button.removeAttribute('data-wacht');
    button.addEventListener('click', () => void copy(text, reading.copied));
  }
}
