import type { Plan } from '../../model/plan/plan.ts';
import { zetVeld } from '../../model/plan/velden.ts';
import { fillOne } from './formulier.ts';
import { find } from '../element.ts';

/** Opens the step that the address names («Zet in mijn plan»), also when it was left out before. */
export function gaNaarStap(nu: () => Plan, wijzig: (plan: Plan) => void): void {
  const id = /^#stap-(.+)$/.exec(location.hash)?.[1];
  const details = id && document.querySelector<HTMLDetailsElement>(`[data-stap="${CSS.escape(id)}"]`);
  if (!details) return;
  if (nu().weggelaten.includes(id)) {
    wijzig(zetVeld(nu(), `stap.${id}`, true));
    fillOne(`stap.${id}`, nu());
    details.hidden = false;
  }
  details.open = true;
  details.scrollIntoView();
  find('summary', HTMLElement, details).focus();
}
