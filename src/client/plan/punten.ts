import type { Plangegevens } from '../../model/plan/gegevens.ts';
import type { Plan } from '../../model/plan/plan.ts';
import { stappenIn, voortgangVan, vreemdePunten } from '../../model/plan/voortgang.ts';
import { datumTekst } from '../../text/datum.ts';
import { planTekst as nl } from '../../text/plan/script.ts';
import { el, find, kop, opId } from '../element.ts';

const stappen = [...document.querySelectorAll<HTMLDetailsElement>('[data-stap]')];
const balk = opId('plan-voortgang', HTMLProgressElement);

/** How far the plan is: in all, and at every step; steps that were left out are out of sight. */
export function toonPunten(gegevens: Plangegevens, plan: Plan): void {
  for (const details of stappen) {
    const stap = gegevens.stappen.find(({ id }) => id === details.dataset.stap);
    if (!stap) continue;
    details.hidden = plan.weggelaten.includes(stap.id);
    const { klaar, van } = voortgangVan([stap], plan);
    find('[data-stand]', HTMLElement, details).textContent = nl.perStap(klaar, van);
  }
  const { klaar, van } = voortgangVan(stappenIn(gegevens, plan), plan);
  balk.max = Math.max(1, van);
  balk.value = klaar;
  opId('plan-voortgang-tekst').textContent = nl.voortgang(klaar, van);
  toonVreemde(gegevens, plan);
}

function toonVreemde(gegevens: Plangegevens, plan: Plan): void {
  const punten = vreemdePunten(gegevens, plan);
  opId('plan-vreemd').replaceChildren(
    ...(punten.length === 0
      ? []
      : [
          kop('h3', nl.vreemd.titel),
          el('p', {}, nl.vreemd.uitleg),
          el(
            'ul',
            {},
            ...punten.map(({ id, klaar, wie, op, notitie }) =>
              el(
                'li',
                {},
                [id, klaar && nl.klaar, wie, op && datumTekst(op), notitie].filter(Boolean).join(', '),
              ),
            ),
          ),
        ]),
  );
}
