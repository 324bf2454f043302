import { el } from '../element.ts';
import { certain } from '../../../document/certain.ts';

export type PlanField = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Shows below a field why what was typed cannot stand there; without a reason it takes the last one away. */
export function showFault(field: PlanField, fault: string | undefined): void {
  const id = `fout-${field.name.replaceAll('.', '-')}`;
  const earlier = isFault(field) ? document.getElementById(id) : null;
  if (fault === undefined) {
    field.removeAttribute('aria-invalid');
    field.removeAttribute('aria-describedby');
    earlier?.remove();
  } else if (earlier?.textContent !== fault) {
    earlier?.remove();
    field.setAttribute('aria-invalid', 'true');
    field.setAttribute('aria-describedby', id);
    // Whoever hears the page has left the field by now.
    const line = el('p', { id, class: 'plan-fout', role: 'alert' }, fault);
    certain(field.closest('.plan-getal, .plan-punt-velden, .plan-veld')).append(line);
  }
}

export const isFault = (field: PlanField): boolean => field.hasAttribute('aria-invalid');
