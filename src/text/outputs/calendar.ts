import { capitalise } from '../format/capitalise.ts';
import { changesText } from '../pages/changes.ts';
import { subject, the } from '../subject.ts';

/** What the calendar says. */
export const calendar = {
  stap: (number: number, title: string) => `Stap ${number}: ${title}`,
  begin: (name: string) => `Begin ${name.charAt(0).toLowerCase()}${name.slice(1)}`,
  meeting: (number: number, title: string) => `Bijeenkomst ${number}: ${title}`,
  network: (number: number) => `${capitalise(subject().bijeenkomst.enkel)} ${number}`,
  /** One of what comes back: its number says more than how often it does. Example: `Kwartaalbeeld 2`. */
  times: (title: string, number: number) => `${title.replace(/, elke\b.*$/u, '')} ${number}`,
  belongsAt: (stap: string) => `Hoort bij ${stap.charAt(0).toLowerCase()}${stap.slice(1)}.`,
  more: (address: string) => `Meer hierover: ${address}`,
  look: (title: string) => `Uiterlijk vandaag: ${title}`,
  category: {
    get stap() {
      return capitalise(subject().stappenplan.enkel);
    },
    moment: 'Vast moment',
    get network() {
      return capitalise(subject().bijeenkomst.enkel);
    },
    get leerlijn() {
      return capitalise(subject().leerlijn.enkel);
    },
    own: 'Eigen datum',
  },
  who: (names: string) => `Wie: ${names}`,
  done: 'Dit is klaar.',
  marge: (fastest: string, slowest: string) =>
    `Gaat elke stap zo snel als geschat, dan is deze stap klaar op ${fastest}. Gaat elke stap zo traag als geschat, dan is dat op ${slowest}.`,
  beginsBetween: (fastest: string, slowest: string) =>
    fastest === slowest
      ? `Begint op ${fastest}.`
      : `Gaat elke stap zo snel als geschat, dan begint deze stap op ${fastest}. Gaat elke stap zo traag als geschat, dan is dat op ${slowest}.`,
  goesBy: 'Daarna gaat deze stap door.',
  explanation: {
    snelst: 'Alle weken zijn schattingen. Deze data gaan uit van de kortste schatting.',
    midden:
      'Alle weken zijn schattingen. Deze data gaan uit van het midden tussen de kortste en de langste schatting.',
    traagst: 'Alle weken zijn schattingen. Deze data gaan uit van de langste schatting.',
  },
  example: (start: string) => `Dit is een voorbeeld, met ${start} als begin.`,
  versie: (version: string, date: string, address: string) =>
    `Versie ${version} van ${date}. De nieuwste staat op ${address}`,
  /** What a calendar says of the copy that it is. @param copy its version @param since where what changed since stands */
  provenance: (copy: string, since: string) => `${copy}\n${changesText.inFile} ${since}`,
  /** In the calendar of somebody's plan. */
  ofPlan: (version: string, date: string) =>
    `Gemaakt met ${the(subject().werk)}, versie ${version} van ${date}.`,
  networkExplanation: 'Deze dag is een voorstel. Kies met de groep een vaste dag die iedereen past.',
  fixedDate: 'Deze dag is afgesproken.',
  get leerlijnDays() {
    return `De dagen zijn een voorstel, verdeeld over de weken van ${the(subject().leerlijn)}.`;
  },
  leerlijnExplanation:
    'Deze dag is een voorstel. Kies de data met de groep: let op werk, school, vakanties en feestdagen.',
  shifted: (of: string, om: string) => `Het ritme wijst ${of} aan. Op die dag kan het niet: ${om}.`,
  holiday: (name: string) => `Let op: het is ${name}. Sommige mensen zijn dan vrij.`,
  duration: (minutes: number) => `De bijeenkomst duurt ${minutes} minuten.`,
  minutes: (minutes: number) => `${minutes} min.`,
  component: (time: string, title: string) => `${time} ${title}`,
  get stappenplan() {
    return capitalise(subject().stappenplan.enkel);
  },
  get leerlijn() {
    return capitalise(subject().leerlijn.enkel);
  },
};
