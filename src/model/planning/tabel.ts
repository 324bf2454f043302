import { datumTekst } from '../../text/datum.ts';
import { planning as tekst } from '../../text/planning.ts';
import type { Planning } from './planning.ts';

/** A row of the table that says what the timeline draws, in words. */
export interface PlanRegel {
  id: string;
  nummer: number;
  titel: string;
  begint: string;
  /** When the step is ready, and whether it goes on. */
  klaar: string;
  /** When it is ready at the earliest and at the latest; empty for a step without an end. */
  marge: string;
  speling: string;
  kritiek: boolean;
}

/** A plan as a table, one row per step. */
export const planRegels = ({ stappen, tempo }: Planning): PlanRegel[] =>
  stappen.map(({ id, nummer, titel, doorlopend, perTempo }) => {
    const { begin, einde, speling, kritiek } = perTempo[tempo];
    const [vroegst, laatst] = [perTempo.snelst.einde, perTempo.traagst.einde];
    return {
      id,
      nummer,
      titel,
      begint: datumTekst(begin.datum),
      klaar: [einde && datumTekst(einde.datum), (doorlopend || !einde) && tekst.gaatDoor]
        .filter(Boolean)
        .join(', '),
      marge: vroegst && laatst ? tekst.totEnMet(vroegst.datum, laatst.datum) : '',
      speling: kritiek ? tekst.geenSpeling : tekst.speling(speling),
      kritiek,
    };
  });
