import type { ZinTekst } from '../document/tree.ts';
import { nl } from '../text/nl.ts';
import { adresVan } from './adres.ts';
import type { Handboek } from './handboek.ts';
import { planStappenVan } from './planning/handboek.ts';
import { networkMeetingIn } from './planning/maak.ts';
import { plan, type Spanne } from './planning/plan.ts';
import { PlanningError } from './planning/taak.ts';
import { titelVan } from './titel.ts';

interface DiagramBasis {
  titel: string;
  /** What the drawing shows, for who does not see it. */
  beschrijving: string;
}
/** Roles as boxes in a grid, and the numbered lines between them. */
export interface NetwerkDiagram extends DiagramBasis {
  id: 'netwerkmodel';
  punten: { id: string; naam: string; kolom: number; rij: number }[];
  lijnen: { nummer: number; van: string; naar: string; beideKanten: boolean; wat: ZinTekst }[];
}
/** Years in order. */
export interface TijdlijnDiagram extends DiagramBasis {
  id: 'tijdlijn';
  jaren: { jaar: string; kort: string; wat: ZinTekst }[];
}
/** The steps on an axis of weeks: as fast and as slow as estimated. */
export interface StappenDiagram extends DiagramBasis {
  id: 'stappen';
  /** When the network can first meet, in weeks after the start. */
  eersteBijeenkomst?: Spanne;
  stappen: {
    nummer: number;
    titel: string;
    adres: string;
    begin: Spanne;
    einde?: Spanne;
    doorlopend: boolean;
  }[];
}
export type Diagram = NetwerkDiagram | TijdlijnDiagram | StappenDiagram;

/** The data of a drawing; `undefined` when the handbook has nothing to draw. */
export function diagramVan(handboek: Handboek, id: string): Diagram | undefined {
  const { netwerkmodel, tijdlijn } = handboek.teksten;
  if (id === 'netwerkmodel' && netwerkmodel) {
    const naam = new Map(netwerkmodel.punten.map((punt) => [punt.id, punt.naam]));
    return {
      id,
      ...nl.diagram.netwerkmodel,
      punten: netwerkmodel.punten,
      lijnen: netwerkmodel.lijnen.map(({ van, naar, beideKanten, wat }, i) => ({
        nummer: i + 1,
        beideKanten,
        wat,
        van: naam.get(van) ?? van,
        naar: naam.get(naar) ?? naar,
      })),
    };
  }
  if (id === 'tijdlijn' && tijdlijn.length > 0) return { id, ...nl.diagram.tijdlijn, jaren: tijdlijn };
  if (id === 'stappen') return stappenDiagram(handboek);
  return undefined;
}

function stappenDiagram(handboek: Handboek): StappenDiagram | undefined {
  const { stap } = handboek.perSoort;
  try {
    const vensters = plan(planStappenVan(handboek));
    const stappen = stap.map((entry) => ({
      nummer: entry.data.nummer,
      titel: titelVan(entry),
      adres: adresVan(entry),
      doorlopend: entry.data.doorlooptijd.doorlopend,
      ...vensters.get(entry.id)!,
    }));
    const eerste = eersteBijeenkomst(handboek);
    return stappen.length > 0
      ? { id: 'stappen', ...nl.diagram.stappen, stappen, ...(eerste && { eersteBijeenkomst: eerste }) }
      : undefined;
  } catch (oorzaak) {
    // Steps that cannot be planned are reported by the checks; until then there is nothing to draw.
    if (oorzaak instanceof PlanningError) return undefined;
    throw oorzaak;
  }
}

/** When the first network meeting can be: the moment from which it comes back. */
export function eersteBijeenkomst(handboek: Handboek): Spanne | undefined {
  const stappen = planStappenVan(handboek);
  const meeting = networkMeetingIn(stappen);
  return meeting && plan(stappen).get(meeting.stap)?.[meeting.moment];
}
