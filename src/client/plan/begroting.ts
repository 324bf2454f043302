import type { LaagHoog } from '../../model/begroting.ts';
import { rekenBegroting, type Rekenpost } from '../../model/plan/begroting.ts';
import type { Plangegevens } from '../../model/plan/gegevens.ts';
import type { Plan } from '../../model/plan/plan.ts';
import { getalTekst, heleEuroTekst } from '../../text/getal.ts';
import { teGroot as teGrootTekst } from '../../text/plan/begroting.ts';
import { planTekst as nl } from '../../text/plan/script.ts';
import { el, find, opId } from '../element.ts';
import { certain } from '../../document/certain.ts';

const tekst = nl.begroting;
/** Sums of estimates: cents would promise more than they know. */
const spanne = ({ laag, hoog }: LaagHoog): string => tekst.tussen(heleEuroTekst(laag), heleEuroTekst(hoog));

/** Shows what every item costs, what they cost together, and per person. */
export function toonBegroting({ begroting }: Plangegevens, plan: Plan, vandaag: string): void {
  if (!begroting) return;
  const { groepen, totaal, perPersoon, verlopen, teGroot, voorAantal } = rekenBegroting(
    begroting,
    plan,
    vandaag,
  );
  for (const post of groepen.flatMap(({ posten }) => posten)) toonPost(post);
  opId('plan-totaal').replaceChildren(
    el('div', {}, el('dt', {}, tekst.totaal), el('dd', {}, spanne(totaal))),
    el('div', {}, el('dt', {}, tekst.perPersoon), el('dd', {}, spanne(perPersoon))),
  );
  opId('plan-te-groot').textContent = teGroot && voorAantal ? teGrootTekst(voorAantal, plan.aantal) : '';
  opId('plan-verlopen').textContent = verlopen > 0 ? tekst.verlopenTotaal(verlopen) : '';
}

function toonPost(post: Rekenpost): void {
  const rij = document.querySelector<HTMLElement>(`[data-post="${CSS.escape(post.id)}"]`);
  if (!rij) return;
  find('[data-bedrag]', HTMLElement, rij).textContent = spanne(post.bedrag);
  find('[data-stand]', HTMLElement, rij).textContent = [
    post.eigen && tekst.eigen,
    post.verlopen && tekst.verlopen(certain(post.peildatum).slice(0, 4)),
  ]
    .filter(Boolean)
    .join('; ');
  for (const veld of rij.querySelectorAll<HTMLInputElement>('input[name]')) {
    const [, , soort, kant] = veld.name.split('.') as [string, string, 'aantal', keyof LaagHoog];
    const waarde = post[soort]?.[kant];
    // What the example says stands in an empty field.
    veld.placeholder = waarde === undefined ? '' : getalTekst(waarde);
  }
}
