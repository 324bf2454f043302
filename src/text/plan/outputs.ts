import { capitalise } from '../format/capitalise.ts';
import { partName } from '../part-name.ts';
import { subject, the } from '../subject.ts';

/** Words of the documents that a plan becomes. */
export const planOutput = {
  /** The day on which a document was made. */
  state: (day: string) => `Stand van ${day}.`,
  get plan() {
    return subject().plan;
  },
  /** Headings of a plan whose handbook has no document for it. */
  partOfPlan: {
    aanpak: 'Aanpak per fase',
    organisatie: 'Organisatie',
    planning: 'Planning',
    begroting: 'Geld',
    risico: 'Risico’s',
    checklist: 'Wat er gedaan moet worden',
  },
  stillNot: 'nog niet ingevuld',
  planning: 'Planning',
  stap: 'Stap',
  begins: 'Begint',
  ready: 'Klaar',
  marge: 'Vroegst en laatst klaar',
  when: 'Wanneer',
  what: 'Wat',
  get decision() {
    const { eerste: first, tweede: second } = subject().besluit;
    return `Besluit van ${first.enkel} of ${second.enkel}`;
  },
  get firstMeeting() {
    return `Eerste ${subject().bijeenkomst.enkel}`;
  },
  goal: 'Doel',
  result: 'Resultaat',
  point: 'Punt',
  day: 'Dag',
  get network() {
    return capitalise(subject().bijeenkomst.meer);
  },
  moments: 'Vaste momenten',
  look: 'uiterlijk',
  enFurther: 'en zo verder',
  get leerlijn() {
    return `Bijeenkomsten van ${the(subject().leerlijn)}`;
  },
  pauzes: 'Pauzes',
  people: 'Wie doet mee',
  rol: 'Rol',
  who: 'Wie',
  between: (begin: string, end: string) => `Van ${begin} tot en met ${end}`,
  fromGoesBy: (begin: string) => `Vanaf ${begin}, gaat door`,
  endsGoesBy: (begin: string, end: string) => `Vanaf ${begin}, klaar op ${end}, gaat daarna door`,
  perStapName: (number: number, title: string) => `Stap ${number}. ${title}`,
  tot_en_met: (of: string, until: string) => `${of} tot en met ${until}`,
  begroting: 'Begroting',
  money: 'Wat het kost, per kalenderjaar',
  year: 'Jaar',
  amount: 'Bedrag',
  until: (day: string) => `tot en met ${day}`,
  perGroup: 'Wat het kost, per onderdeel',
  group: 'Onderdeel',
  posten: 'Dit zit erin:',
  get untilNetwork() {
    return `Uren tot ${the(subject().geheel)} begint`;
  },
  running: 'Daarna',
  each: (hours: string) => `${hours} (per persoon)`,
  hoursExplanation: 'De uren zijn schattingen.',
  /** Amounts and hours as they stand in a sentence. */
  untilStart: (hours: string) => `${hours} tot de start`,
  startThenLater: (hours: string, later: string) => `${hours} tot de start en daarna ${later}`,
  perYear: (amount: string) => `${amount} per jaar`,
  inYear: (amount: string, year: number) => `${amount} in ${year}`,
  ownPost: (name: string) => `${name} (eigen getal)`,
  number: { aantal: 'aantal', prijs: 'prijs per eenheid', percentage: 'percentage' },
  ownInSheet: (own: string[]) => `Eigen getal: ${own.join(' en ')}.`,
  total: 'Totaal',
  annex: (letter: string, title: string) => `Bijlage ${letter}. ${title}`,
  risks: 'Wat er kan misgaan, per stap',
  risk: 'Valkuil',
  do: 'Wat wij liever doen',
  elsewhere: 'Wat anderen meemaakten',
  elsewhereExplanation:
    'Het zijn ervaringen van anderen, met hoe goed zij onderbouwd zijn. Dat het hier ook zo gaat, is daarmee niet bewezen.',
  get praktijk() {
    return capitalise(partName('praktijk').enkel);
  },
  brought: 'Wat het bracht',
  grounds: 'Onderbouwing',
  limitation: 'Wat het niet laat zien',
  feast: 'feestdag voor een deel van de mensen',
};
