import { antwoordTekst, type Antwoorden, type Vraagveld } from '../../model/invullen/antwoorden.ts';
import { own } from '../../document/own.ts';
import { certain } from '../../document/certain.ts';
import { find } from '../element.ts';

const papier = () => find('.document', HTMLElement);

/** Puts the answers in the document on the page; a field without one shows what it asks. */
export function vulDocument(velden: readonly Vraagveld[], antwoorden: Antwoorden): void {
  const opId = new Map(velden.map((veld) => [veld.id, veld]));
  for (const plek of papier().querySelectorAll<HTMLElement>('.invulveld[data-veld]')) {
    const veld = opId.get(certain(plek.dataset.veld));
    if (!veld) continue;
    const tekst = antwoordTekst(veld, own(antwoorden, veld.id));
    const wordt = tekst || veld.label;
    if (plek.textContent !== wordt) plek.textContent = wordt;
    plek.classList.toggle('ingevuld', tekst !== '');
  }
}

/** The document as it stands on the page, for elsewhere: whole addresses, no styling of this site, no buttons. */
export function documentKopie(): { html: string; tekst: string } {
  const kopie = papier().cloneNode(true) as HTMLElement;
  for (const weg of kopie.querySelectorAll('button, .noot, .alleen-voorlezen')) weg.remove();
  for (const link of kopie.querySelectorAll<HTMLAnchorElement>('a[href]'))
    link.setAttribute('href', new URL(certain(link.getAttribute('href')), location.href).href);
  for (const deel of kopie.querySelectorAll('*'))
    for (const naam of ['class', 'id', 'tabindex', 'role', 'aria-label', 'data-veld'])
      deel.removeAttribute(naam);
  return { html: kopie.innerHTML, tekst: papier().innerText };
}
