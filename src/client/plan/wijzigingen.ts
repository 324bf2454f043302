import type { Plangegevens } from '../../model/plan/gegevens.ts';
import type { Plan } from '../../model/plan/plan.ts';
import { wijzigingenSinds } from '../../model/plan/wijzigingen.ts';
import { datumTekst } from '../../text/datum.ts';
import { planTekst } from '../../text/plan/script.ts';
import { el, knop, link, opId } from '../element.ts';

const nl = planTekst.gewijzigd;

/** What changed in the handbook since the plan was made, until the visitor has seen it. */
export function toonWijzigingen(gegevens: Plangegevens, nu: () => Plan, wijzig: (plan: Plan) => void): void {
  const plek = opId('plan-gewijzigd');
  const { inhoud } = nu();
  if (inhoud.versie === gegevens.inhoud.versie && inhoud.datum === gegevens.inhoud.datum) {
    plek.replaceChildren();
    return;
  }
  const stappen = wijzigingenSinds(gegevens, nu());
  const dag = (van: Plan['inhoud']) => `${datumTekst(van.datum)} (${van.versie})`;
  plek.replaceChildren(
    el('h2', { class: 'nl-heading nl-heading--level-2' }, nl.titel),
    el('p', {}, nl.uitleg(dag(inhoud), dag(gegevens.inhoud))),
    ...(stappen.length === 0 ? [el('p', {}, nl.niets)] : []),
    ...stappen.map(({ stap, wijzigingen }) =>
      el(
        'div',
        {},
        el('p', {}, link(stap.adres, planTekst.stap(stap.nummer, stap.titel))),
        el('ul', {}, ...wijzigingen.map(({ datum, wat }) => el('li', {}, `${datumTekst(datum)}: ${wat}`))),
      ),
    ),
    el(
      'p',
      {},
      knop(nl.gezien, () => {
        wijzig({ ...nu(), inhoud: gegevens.inhoud });
        toonWijzigingen(gegevens, nu, wijzig);
        opId('gemeente').scrollIntoView();
      }),
    ),
  );
}
