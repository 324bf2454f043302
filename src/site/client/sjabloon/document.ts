import { answerText, type Answers, type VraagField } from '../../../my-plan/fill-in/answers.ts';
import { own } from '../../../document/own.ts';
import { certain } from '../../../document/certain.ts';
import { dayIn } from '../../../text/languages.ts';
import { find } from '../element.ts';

const papier = () => find('.document', HTMLElement);

/** Puts the answers in the document on the page; a field without one shows what it asks. */
export function fillDocument(fields: readonly VraagField[], answers: Answers): void {
  const onId = new Map(fields.map((field) => [field.id, field]));
  for (const place of papier().querySelectorAll<HTMLElement>('.invulveld[data-veld]')) {
    const field = onId.get(certain(place.dataset.veld));
    if (!field) continue;
    const answer = own(answers, field.id);
    const language = place.closest<HTMLElement>('.passage')?.lang;
    // A day is written as the letter around it writes days.
    const text =
      language && typeof answer === 'string' && answer && field.invoer === 'datum'
        ? dayIn(language, answer)
        : answerText(field, answer);
    const becomes = text || field.label;
    if (place.textContent !== becomes) place.textContent = becomes;
    if (language) place.lang = text === '' ? 'nl' : language;
    place.classList.toggle('ingevuld', text !== '');
  }
}

/** The document as it stands on the page, for elsewhere: whole addresses, no styling of this site, no buttons. */
export function documentCopy(): { html: string; text: string } {
  const copy = papier().cloneNode(true) as HTMLElement;
  for (const away of copy.querySelectorAll('button, .noot, .alleen-voorlezen')) away.remove();
  for (const link of copy.querySelectorAll<HTMLAnchorElement>('a[href]'))
    link.setAttribute('href', new URL(certain(link.getAttribute('href')), location.href).href);
  for (const part of copy.querySelectorAll('*'))
    for (const name of ['class', 'id', 'tabindex', 'role', 'aria-label', 'data-veld'])
      part.removeAttribute(name);
  return { html: copy.innerHTML, text: papier().innerText };
}
