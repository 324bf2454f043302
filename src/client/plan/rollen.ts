import type { Plangegevens } from '../../model/plan/gegevens.ts';
import type { Plan } from '../../model/plan/plan.ts';
import { werkVoor } from '../../model/plan/rol.ts';
import { datumTekst } from '../../text/datum.ts';
import { planTekst as nl } from '../../text/plan/script.ts';
import { el, kop, link, opId } from '../element.ts';
import { own } from '../../document/own.ts';

const LIJST = 'utrecht-unordered-list utrecht-unordered-list--html-content';
const keuze = opId('plan-rol', HTMLSelectElement);
const plek = opId('plan-rolwerk');

/** All that the chosen role does. */
export function toonRol(gegevens: Plangegevens, plan: Plan): void {
  const namen = own(plan.mensen, keuze.value);
  const werk = werkVoor(gegevens, plan, keuze.value);
  plek.replaceChildren(
    el('p', {}, namen ? nl.mensenBij(namen) : nl.niemand),
    ...(werk.length === 0 ? [el('p', {}, nl.werk.niets)] : []),
    ...werk.flatMap(({ stap, taken, punten }) => [
      el(
        'h3',
        { class: 'nl-heading nl-heading--level-3' },
        link(stap.adres, `${stap.nummer}. ${stap.titel}`),
      ),
      ...lijst(
        nl.werk.taken,
        taken.map((taak) => el('li', {}, taak)),
      ),
      ...lijst(
        nl.werk.punten,
        punten.map(({ tekst, klaar, wie, op }) => {
          const stand = [klaar && nl.klaar, wie, op && datumTekst(op)].filter(Boolean).join(', ');
          return el('li', {}, tekst, stand !== '' && el('span', { class: 'peildatum' }, ` (${stand})`));
        }),
      ),
    ]),
  );
}

const lijst = (titel: string, rijen: HTMLElement[]): HTMLElement[] =>
  rijen.length > 0 ? [kop('h4', titel), el('ul', { class: LIJST }, ...rijen)] : [];

export const luisterRol = (toon: () => void): void => keuze.addEventListener('change', toon);
