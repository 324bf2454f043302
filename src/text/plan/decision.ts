import { dateText } from '../format/date.ts';
import { subject, the, The } from '../subject.ts';

/** What counting back from a decision says. Days come as `2027-01-04`. */
export const decision = {
  past: (day: string) => `${dateText(day)} is al voorbij. Vul de volgende vergadering in.`,
  papersAfter: 'De stukken moeten er zijn vóór het besluit. Vul een eerdere dag in.',
  get councilFirst() {
    const { eerste: first, tweede: second } = subject().besluit;
    return `${The(second)} beslist na ${the(first)}. Vul een latere dag in voor ${the(second)}, of laat er een leeg.`;
  },
  papersPast: (papers: string, next: string) =>
    `Op ${dateText(papers)} hadden de stukken er moeten zijn. Levert u vandaag nog aan, dan is ${dateText(next)} de eerste dag die past.`,
  fits: (day: string) => `Het hele besluit past op ${dateText(day)}.`,
  fitsFastest: (day: string, earliest: string) =>
    `Het hele besluit past alleen op ${dateText(day)} als alles zo snel gaat als geschat. In uw tempo is ${dateText(earliest)} de eerste dag die past.`,
  not: (day: string, from: string, fastest: string) =>
    `Het hele besluit past niet op ${dateText(day)}. Wie op ${dateText(from)} begint, heeft op zijn vroegst op ${dateText(fastest)} een besluit.`,
  inTempo: (earliest: string, papers: string) =>
    `In uw tempo is ${dateText(earliest)} de eerste dag die past. De stukken zijn er dan uiterlijk op ${dateText(papers)}.`,
  latest: (start: string) => `Begin uiterlijk op ${dateText(start)}.`,
  twice: (day: string) => `Vraag daarom twee keer een besluit. Op ${dateText(day)} is dat klein:`,
  later: (day: string) => `Het hele besluit volgt rond ${dateText(day)}.`,
  before: (papers: string) => `Dit kan al vóór ${dateText(papers)}`,
  state: {
    ready: (end: string) => `klaar op ${dateText(end)}`,
    begun: (begin: string) => `begint op ${dateText(begin)} en loopt door`,
  },
  takeStart: (day: string) => `Neem ${dateText(day)} als startdatum`,
};
