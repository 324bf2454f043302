import type { Plan } from '../../../my-plan/plan.ts';
import { putField } from '../../../my-plan/fields.ts';
import { fillOne } from './form.ts';
import { reveal } from './walk.ts';
import { find } from '../element.ts';

/** Opens the step that the address names («Zet in mijn plan»), also when it was left out before. */
export function goToStap(nu: () => Plan, change: (plan: Plan) => void): void {
  const id = /^#stap-(.+)$/.exec(location.hash)?.[1];
  const details = id && document.querySelector<HTMLDetailsElement>(`[data-stap="${CSS.escape(id)}"]`);
  if (!details) return;
  if (nu().weggelaten.includes(id)) {
    change(putField(nu(), `stap.${id}`, true));
    fillOne(`stap.${id}`, nu());
    details.hidden = false;
  }
  details.open = true;
  reveal(details);
  details.scrollIntoView();
  find('summary', HTMLElement, details).focus();
}
