import { leesDeelbaar } from '../../model/plan/delen.ts';
import { leesPlan } from '../../model/plan/lees.ts';
import { schrijfPlan } from '../../model/plan/schrijf.ts';
import type { Plan } from '../../model/plan/plan.ts';
import { planTekst as nl } from '../../text/plan/script.ts';
import { bied } from '../bied.ts';
import { LINKTEKEN } from './meenemen.ts';
import { firstFaults, meld, zeg } from './melding.ts';
import { bewaarVorige, haal } from './opslag.ts';
import type { Staat } from './staat.ts';

/** What the questions need of the page: the plan on the screen, and ways to change it. */
export interface Pagina {
  staat: Staat;
  leeg: () => Plan;
  vervang: (plan: Plan) => void;
  /** Shows an empty plan; nothing of the one on the screen stays. */
  begin: () => void;
}

/** Another tab changed the plan: the visitor chooses, and what is not chosen can be put back. */
export function vraagAnder({ staat, vervang, begin }: Pagina): void {
  const daar = haal();
  if (daar === 'verboden' || daar.tekst === schrijfPlan(staat.plan)) return;
  const { tekst } = daar;
  staat.vast();
  if (tekst === null) {
    const { titel, tekst: uitleg, neem, houd } = nl.gewist;
    meld({
      titel,
      tekst: uitleg,
      keuzes: [
        { tekst: houd, doe: () => staat.los() },
        { tekst: neem, doe: begin },
      ],
    });
    return;
  }
  const gelezen = leesPlan(tekst);
  if (!('plan' in gelezen)) {
    meldOnleesbaar(tekst, gelezen.nieuwer, gelezen.fouten, () => staat.los());
    return;
  }
  const { titel, tekst: uitleg, neem, houd } = nl.ander;
  meld({
    titel,
    tekst: uitleg,
    keuzes: [
      { tekst: neem, doe: () => vervang(gelezen.plan) },
      {
        tekst: houd,
        doe: () => {
          bewaarVorige(tekst);
          staat.los();
        },
      },
    ],
  });
}

/** What lies in the browser cannot be read: it stays there until the visitor says otherwise. */
export function meldOnleesbaar(tekst: string, nieuwer: boolean, fouten: string[], opnieuw: () => void): void {
  meld({
    titel: nieuwer ? nl.nieuwer.titel : nl.beschadigd.titel,
    tekst: [...firstFaults(fouten), ...nl.beschadigd.tekst],
    keuzes: [
      { tekst: nl.bewaar, doe: () => bied(nl.kapotBestand, tekst), blijf: true },
      { tekst: nl.opnieuw, doe: opnieuw },
    ],
  });
}

/** Offers the plan of the address, when there is one. */
export function openLink({ staat, vervang, begin }: Pagina, heeftEigen: boolean): void {
  if (!location.hash.startsWith(LINKTEKEN)) return;
  const gelezen = leesDeelbaar(location.hash.slice(LINKTEKEN.length));
  const klaar = () => history.replaceState(null, '', location.pathname + location.search);
  if (!('plan' in gelezen)) {
    klaar();
    meld({ titel: nl.linkFout, tekst: firstFaults(gelezen.fouten) });
    return;
  }
  const neem = () => {
    vervang(gelezen.plan);
    klaar();
    zeg(nl.gedeeld.geopend);
  };
  // Also in an empty browser: whoever follows a link did not ask to keep what is in it.
  staat.vast();
  meld({
    titel: nl.gedeeld.titel(gelezen.plan.gemeente),
    tekst: heeftEigen ? nl.gedeeld.tekst : nl.gedeeld.tekstLeeg,
    keuzes: [
      { tekst: nl.gedeeld.neem, doe: neem },
      {
        tekst: heeftEigen ? nl.gedeeld.houd : nl.gedeeld.nietOpenen,
        doe: () => {
          klaar();
          // An empty plan is not kept either.
          if (heeftEigen || !staat.bewaard) staat.los();
          else begin();
        },
      },
    ],
  });
}
