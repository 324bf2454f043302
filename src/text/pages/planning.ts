import { dateText } from '../format/date.ts';
import { enumeration } from '../format/enumeration.ts';
import { capitalise } from '../format/capitalise.ts';
import { subject, the } from '../subject.ts';

/** What a plan says: its timeline, the table beside it, and its calendar. */
export const planning = {
  timeline: {
    titel: 'Uw stappen op de kalender',
    beschrijving:
      'Per stap een balk op een as van maanden. De balk is de planning, de dunne lijn eromheen loopt van het vroegste begin tot het laatste einde. De tabel geeft dezelfde data.',
    legend:
      'Elke balk is een stap: een dichte balk heeft geen speling, een open balk kan schuiven. Een streepje is het begin van een stap zonder einde; een stippellijn zegt dat een stap doorgaat. De dunne lijn loopt van het vroegste begin tot het laatste einde. Een ruit is een vast moment, een rondje een bijeenkomst, een vlak achter de balken een pauze.',
    get network() {
      return capitalise(subject().bijeenkomst.meer);
    },
    get leerlijn() {
      return capitalise(subject().leerlijn.enkel);
    },
  },
  table: {
    name: 'De planning als tabel',
    stap: 'Stap',
    begins: 'Begint',
    ready: 'Klaar',
    marge: 'Vroegst en laatst klaar',
    slack: 'Speling',
  },
  goesBy: 'gaat door',
  /** Why the network does not meet on a day. */
  meeting: (number: number) => `bijeenkomst ${number} van ${the(subject().leerlijn)}`,
  /** Why the leerlijn does not meet in a week. */
  get networkMeeting() {
    return subject().bijeenkomst.enkel;
  },
  /** That a step would send people out without what they need. */
  unpractised: (title: string, exercises: readonly string[]) =>
    `Niemand oefent vooraf: ${enumeration(exercises)}. Doe dat zelf met de groep vóór «${title}» begint. Stuur niemand eerder op pad.`,
  untilEnWith: (of: string, until: string) =>
    of === until ? dateText(of) : `${dateText(of)} tot ${dateText(until)}`,
  slack: (weeks: number) => (weeks === 1 ? '1 week' : `${weeks} weken`),
  kanSchuiven: (weeks: number) => (weeks === 1 ? 'kan 1 week schuiven' : `kan ${weeks} weken schuiven`),
  noSlack: 'geen: schuift deze stap, dan schuift het einde',
  months: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
};
