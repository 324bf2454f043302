import { kaleGemeente } from '../../model/plan/gemeente.ts';
import { stappenIn } from '../../model/plan/voortgang.ts';
import { datumTekst } from '../../text/datum.ts';
import { planUitvoer as woord } from '../../text/plan/uitvoer.ts';
import { alinea, klein, kop, link, linkrij, tekst } from '../shared/stuk/maak.ts';
import type { Stuk, StukBlok } from '../shared/stuk/types.ts';
import { begrotingBlokken, kernBlokken, mensenBlokken, planningBlokken } from './delen.ts';
import type { Planinvoer } from './invoer.ts';

/** A plan as a document: who, when, what and how much, with its checklists. */
export function planStuk(invoer: Planinvoer): Stuk {
  const { plan, vandaag } = invoer;
  return {
    adres: '/plan/',
    id: 'plan',
    familie: 'doen',
    titel: plan.gemeente ? woord.planVan(kaleGemeente(plan.gemeente)) : woord.plan,
    feiten: [],
    samenvatting: [tekst(woord.ondertitel(datumTekst(vandaag)))],
    blokken: [
      ...kernBlokken(invoer),
      ...deel('planning', woord.planning, planningBlokken(invoer)),
      ...deel('mensen', woord.mensen, mensenBlokken(invoer)),
      ...deel('begroting', woord.begroting, begrotingBlokken(invoer)),
      ...deel('per-stap', woord.perStap, stappenBlokken(invoer)),
    ],
    voetnoten: [],
    bronnen: [],
    naloop: [],
  };
}

const deel = (id: string, titel: string, blokken: StukBlok[]): StukBlok[] =>
  blokken.length > 0 ? [kop(`plan-${id}`, titel), ...blokken] : [];

/** Every step with its dates and its checklist: what is done, by whom, and when. */
function stappenBlokken({ plan, gegevens, planning }: Planinvoer): StukBlok[] {
  return stappenIn(gegevens, plan).flatMap(
    ({ id, nummer, titel, adres, checklist, sjablonen }): StukBlok[] => {
      const gepland = planning?.stappen.find((stap) => stap.id === id)?.perTempo[planning.tempo];
      const wanneer = [gepland?.begin.datum, gepland?.einde?.datum].flatMap((datum) =>
        datum ? [datumTekst(datum)] : [],
      );
      return [
        kop(`plan-stap-${id}`, woord.perStapNaam(nummer, titel), 3),
        alinea(
          ...(wanneer.length > 0 ? [tekst(`${wanneer.join(' – ')}. `)] : []),
          link(adres, titel),
          ...(sjablonen.length > 0 ? [tekst('. '), ...linkrij(sjablonen)] : []),
          tekst('.'),
        ),
        {
          type: 'lijst',
          genummerd: false,
          start: 1,
          punten: checklist.map((punt) => {
            const { klaar = false, wie, op, notitie } = plan.punten[punt.id] ?? {};
            const erbij = [wie, op && datumTekst(op), notitie].filter(Boolean).join(', ');
            return {
              vakje: klaar,
              blokken: [alinea(tekst(punt.tekst), ...(erbij ? [tekst(' '), klein(`(${erbij})`)] : []))],
            };
          }),
        },
      ];
    },
  );
}
