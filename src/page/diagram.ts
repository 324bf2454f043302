import type { InlineText } from '../document/tree.ts';
import { nl } from '../text/nl.ts';
import { addressOf } from '../handbook/address.ts';
import type { Handbook } from '../handbook/handbook.ts';
import { planStappenOf } from '../planner/handbook.ts';
import { networkMeetingIn } from '../planner/make.ts';
import { plan, type Span } from '../planner/plan.ts';
import { plannable } from '../planner/taak.ts';
import { titleOf } from '../handbook/title.ts';
import { certain } from '../document/certain.ts';

interface DiagramBasis {
  title: string;
  /** What the drawing shows, for who does not see it. */
  description: string;
}
/** Roles as boxes in a grid, and the numbered lines between them. */
export interface NetworkDiagram extends DiagramBasis {
  id: 'netwerkmodel';
  punten: { id: string; naam: string; kolom: number; rij: number }[];
  strokes: { nummer: number; of: string; to: string; bothSides: boolean; what: InlineText }[];
}
/** Years in order. */
export interface TimelineDiagram extends DiagramBasis {
  id: 'tijdlijn';
  years: { jaar: string; kort: string; wat: InlineText }[];
}
/** The steps on an axis of weeks: as fast and as slow as estimated. */
export interface StappenDiagram extends DiagramBasis {
  id: 'stappen';
  /** When the network can first meet, in weeks after the start. */
  firstMeeting?: Span;
  stappen: {
    nummer: number;
    title: string;
    address: string;
    begin: Span;
    einde?: Span;
    ongoing: boolean;
  }[];
}
export type Diagram = NetworkDiagram | TimelineDiagram | StappenDiagram;

/** The data of a drawing; `undefined` when the handbook has nothing to draw. */
export function diagramOf(handbook: Handbook, id: string): Diagram | undefined {
  const { netwerkmodel: networkModel, tijdlijn: timeline } = handbook.teksten;
  if (id === 'netwerkmodel' && networkModel) {
    const name = new Map(networkModel.punten.map((point) => [point.id, point.naam]));
    return {
      id,
      ...nl.diagram.netwerkmodel,
      punten: networkModel.punten,
      strokes: networkModel.lijnen.map(({ van: of, naar: to, beideKanten: bothSides, wat: what }, i) => ({
        nummer: i + 1,
        bothSides,
        what,
        of: certain(name.get(of)),
        to: certain(name.get(to)),
      })),
    };
  }
  if (id === 'tijdlijn' && timeline.length > 0) return { id, ...nl.diagram.tijdlijn, years: timeline };
  if (id === 'stappen') return stappenDiagram(handbook);
  return undefined;
}

/** Steps that cannot be planned are reported by the checks; until then there is nothing to draw. */
const stappenDiagram = (handbook: Handbook): StappenDiagram | undefined =>
  plannable(() => {
    const windows = plan(planStappenOf(handbook));
    const stappen = handbook.perSoort.stap.map((entry) => ({
      nummer: entry.data.nummer,
      title: titleOf(entry),
      address: addressOf(entry),
      ongoing: entry.data.doorlooptijd.doorlopend,
      ...certain(windows.get(entry.id)),
    }));
    const first = firstMeeting(handbook);
    return stappen.length > 0
      ? { id: 'stappen', ...nl.diagram.stappen, stappen, ...(first && { firstMeeting: first }) }
      : undefined;
  });

/** When the first network meeting can be: the moment from which it comes back. */
export function firstMeeting(handbook: Handbook): Span | undefined {
  const stappen = planStappenOf(handbook);
  const meeting = networkMeetingIn(stappen);
  return meeting && plan(stappen).get(meeting.stap)?.[meeting.moment];
}
