import { kaleGemeente } from '../../model/plan/gemeente.ts';
import { stappenIn } from '../../model/plan/voortgang.ts';
import { datumTekst } from '../../text/datum.ts';
import { planUitvoer as woord } from '../../text/plan/uitvoer.ts';
import { alinea, klein, kop, link, linkrij, tekst } from '../shared/stuk/maak.ts';
import type { Stuk, StukBlok } from '../shared/stuk/types.ts';
import { begrotingBlokken, kernBlokken, mensenBlokken, planningBlokken } from './delen.ts';
import type { Planinvoer } from './invoer.ts';
import { own } from '../../model/own.ts';

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

/** From when to when a step takes, in words; empty without dates. */
function wanneerVan(planning: Planinvoer['planning'], id: string): string {
  const stap = planning?.stappen.find((gepland) => gepland.id === id);
  if (!planning || !stap) return '';
  const { begin, einde } = stap.perTempo[planning.tempo];
  const van = datumTekst(begin.datum);
  if (!einde) return woord.vanafGaatDoor(van);
  const tot = datumTekst(einde.datum);
  return stap.doorlopend ? woord.eindigtGaatDoor(van, tot) : woord.tussen(van, tot);
}

/** Every step with its dates and its checklist: what is done, by whom, and when. */
function stappenBlokken({ plan, gegevens, planning }: Planinvoer): StukBlok[] {
  return stappenIn(gegevens, plan).flatMap(
    ({ id, nummer, titel, adres, checklist, sjablonen }): StukBlok[] => {
      const wanneer = wanneerVan(planning, id);
      return [
        kop(`plan-stap-${id}`, woord.perStapNaam(nummer, titel), 3),
        alinea(...(wanneer ? [tekst(`${wanneer}. `)] : []), link(adres, woord.inHandleiding), tekst('.')),
        ...(sjablonen.length > 0 ? [alinea(tekst(woord.sjablonen), ...linkrij(sjablonen), tekst('.'))] : []),
        {
          type: 'lijst',
          genummerd: false,
          start: 1,
          punten: checklist.map((punt) => {
            const { klaar = false, wie, op, notitie } = own(plan.punten, punt.id) ?? {};
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
