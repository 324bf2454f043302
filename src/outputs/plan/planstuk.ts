import { PLAN } from '../../model/plan/adres.ts';
import { kaleGemeente } from '../../model/plan/gemeente.ts';
import { stappenIn } from '../../model/plan/voortgang.ts';
import { datumTekst } from '../../text/datum.ts';
import { planUitvoer as woord } from '../../text/plan/uitvoer.ts';
import { paragraph, small, heading, link, linkRow, text } from '../../page/make.ts';
import type { PlainPage, PlainBlock } from '../../page/plain.ts';
import { begrotingBlokken, kernBlokken, mensenBlokken, planningBlokken } from './delen.ts';
import type { Planinvoer } from './invoer.ts';
import { own } from '../../document/own.ts';

/** A plan as a document: who, when, what and how much, with its checklists. */
export function planStuk(invoer: Planinvoer): PlainPage {
  const { plan, vandaag } = invoer;
  return {
    address: PLAN,
    id: 'plan',
    family: 'doen',
    title: plan.gemeente ? woord.planVan(kaleGemeente(plan.gemeente)) : woord.plan,
    facts: [],
    summary: [text(woord.ondertitel(datumTekst(vandaag)))],
    blocks: [
      ...kernBlokken(invoer),
      ...deel('planning', woord.planning, planningBlokken(invoer)),
      ...deel('mensen', woord.mensen, mensenBlokken(invoer)),
      ...deel('begroting', woord.begroting, begrotingBlokken(invoer)),
      ...deel('per-stap', woord.perStap, stappenBlokken(invoer)),
    ],
    notes: [],
    sources: [],
    tail: [],
  };
}

const deel = (id: string, titel: string, blokken: PlainBlock[]): PlainBlock[] =>
  blokken.length > 0 ? [heading(`plan-${id}`, titel), ...blokken] : [];

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
function stappenBlokken({ plan, gegevens, planning }: Planinvoer): PlainBlock[] {
  return stappenIn(gegevens, plan).flatMap(
    ({ id, nummer, titel, adres, checklist, sjablonen }): PlainBlock[] => {
      const wanneer = wanneerVan(planning, id);
      return [
        heading(`plan-stap-${id}`, woord.perStapNaam(nummer, titel), 3),
        paragraph(...(wanneer ? [text(`${wanneer}. `)] : []), link(adres, woord.inHandleiding), text('.')),
        ...(sjablonen.length > 0 ? [paragraph(text(woord.sjablonen), ...linkRow(sjablonen), text('.'))] : []),
        {
          type: 'list',
          ordered: false,
          start: 1,
          items: checklist.map((punt) => {
            const { klaar = false, wie, op, notitie } = own(plan.punten, punt.id) ?? {};
            const erbij = [wie, op && datumTekst(op), notitie].filter(Boolean).join(', ');
            return {
              checked: klaar,
              blocks: [paragraph(text(punt.tekst), ...(erbij ? [text(' '), small(`(${erbij})`)] : []))],
            };
          }),
        },
      ];
    },
  );
}
