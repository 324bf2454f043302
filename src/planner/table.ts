import { dateText } from '../text/format/date.ts';
import { planning as text } from '../text/pages/planning.ts';
import type { Planning } from './planning.ts';

/** A row of the table that says what the timeline draws, in words. */
export interface PlanLine {
  id: string;
  nummer: number;
  title: string;
  begins: string;
  /** When the step is ready, and whether it goes on. */
  ready: string;
  /** When it is ready at the earliest and at the latest; empty for a step without an end. */
  marge: string;
  /** Empty where it says nothing: for a step that goes on, which is never late and never done. */
  slack: string;
  critical: boolean;
}

/** A plan as a table, one row per step. */
export const planLines = ({ stappen, tempo }: Planning): PlanLine[] =>
  stappen.map(({ id, nummer: number, titel: title, doorlopend: ongoing, perTempo }) => {
    const { begin, einde: end, speling: slack, kritiek: critical } = perTempo[tempo];
    const [earliest, last] = [perTempo.snelst.einde, perTempo.traagst.einde];
    return {
      id,
      nummer: number,
      title,
      begins: dateText(begin.date),
      ready: [end && dateText(end.date), (ongoing || !end) && text.goesBy].filter(Boolean).join(', '),
      marge: earliest && last ? text.untilEnWith(earliest.date, last.date) : '',
      slack: critical ? text.noSlack : end && !ongoing ? text.slack(slack) : '',
      critical,
    };
  });

/** What a plan must say before anything else: that nobody practises what a step needs first. Whole sentences. */
export const safetyWarnings = ({ unpractised, stappen }: Planning): string[] =>
  unpractised.map(({ stap, exercises }) =>
    text.unpractised(stappen.find(({ id }) => id === stap)?.titel ?? stap, exercises),
  );
