import { el } from '../element.ts';
import { certain } from '../../document/certain.ts';

export type Veld = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Shows below a field why what was typed cannot stand there; without a reason it takes the last one away. */
export function toonFout(veld: Veld, fout: string | undefined): void {
  const id = `fout-${veld.name.replaceAll('.', '-')}`;
  const eerder = isFout(veld) ? document.getElementById(id) : null;
  if (fout === undefined) {
    veld.removeAttribute('aria-invalid');
    veld.removeAttribute('aria-describedby');
    eerder?.remove();
  } else if (eerder?.textContent !== fout) {
    eerder?.remove();
    veld.setAttribute('aria-invalid', 'true');
    veld.setAttribute('aria-describedby', id);
    // Whoever hears the page has left the field by now.
    const regel = el('p', { id, class: 'plan-fout', role: 'alert' }, fout);
    certain(veld.closest('.plan-getal, .plan-punt-velden, .plan-veld')).append(regel);
  }
}

export const isFout = (veld: Veld): boolean => veld.hasAttribute('aria-invalid');
