import { dateText } from '../format/date.ts';
import { enumeration } from '../format/enumeration.ts';
import { numberText } from '../format/number.ts';
import { subject, the } from '../subject.ts';

/** Small numbers to the half, larger ones whole, and from a hundred by tens: an estimate is never more exact. */
const hoursNumber = (hours: number): string =>
  numberText(
    hours < 20 ? Math.round(hours * 2) / 2 : hours < 100 ? Math.round(hours) : Math.round(hours / 10) * 10,
  );

const span = (low: number, high: number): string => {
  const [least, most] = [hoursNumber(low), hoursNumber(high)];
  return least === most ? least : `${least} tot ${most}`;
};

/** How hours of work are said. */
export const hours = {
  /** Example: «200 tot 320 uur». */
  span: (low: number, high: number): string => `${span(low, high)} uur`,
  /** Example: «12 tot 16 uur per week». */
  perWeek: (low: number, high: number): string => `${span(low, high)} uur per week`,
  table: 'Uren per rol',
  role: 'Rol',
  work: 'Hoeveel werk',
  belongs: 'Waar dat op rust',
  /** Example: `Ieder bellen en spreken: 1,5 tot 2 uur per maand, voor elke vertrouwenspersoon`. */
  forWhat: (what: string, hours: string, perPerson: boolean): string =>
    `${what}: ${hours}${perPerson ? `, voor ${subject().geteld.lidwoord === 'het' ? 'elk' : 'elke'} ${subject().geteld.enkel}` : ''}`,
  get running() {
    return `Als ${the(subject().geheel)} werkt`;
  },
  get perWeekRunning() {
    return `Per week, als ${the(subject().geheel)} werkt`;
  },
  available: 'Er is tijd voor',
  unknown: 'spreek af',
  none: 'geen',
  each: (rol: string): string => `${rol}, per persoon`,
  get explanation() {
    return `Alle uren zijn een eigen schatting van de makers. Waar ze voor zijn, staat bij elke stap. De uren van ${the(subject().lezer)} staan niet in de begroting. Waar de begroting niemand betaalt, schatten wij hoeveel tijd er is; bij «Wie doet mee» vult u uw eigen uren in.`;
  },
  /** Label of how many hours a role has. */
  perWeekOf: (rol: string): string => `Uren per week: ${rol}`,
  time: 'Hoeveel tijd is er?',
  timeExplanation:
    'Weet u hoeveel uur iemand heeft, vul dat dan in. Anders rekent het plan met onze schatting, en zegt het waar er meer werk dan tijd is.',
  /** Example: `Onze schatting: 12 tot 20 uur per week. Een medewerker …`. */
  estimate: (hours: string, remark: string): string => `Onze schatting: ${hours}. ${remark}`,
  /** What comes after the hours of a step. */
  per: {
    stap: '',
    week: ' per week',
    maand: ' per maand',
    kwartaal: ' per kwartaal',
    jaar: ' per jaar',
    get leerlijnbijeenkomst() {
      return ` per bijeenkomst van ${the(subject().leerlijn)}`;
    },
    get netwerkbijeenkomst() {
      return ` per ${subject().bijeenkomst.enkel}`;
    },
  },
  /** @param work and `has` as `perWeek` says them */
  overload: (rol: string, from: string, until: string, work: string, has: string): string =>
    `Van ${dateText(from)} tot en met ${dateText(until)} is er voor de ${rol} ${work} werk. Er is tijd voor ${has}.`,
  because: (numbers: readonly number[]): string =>
    `Dat komt vooral door ${enumeration(numbers.map((number) => `stap ${number}`))}.`,
  spread: 'Spreid het werk: kies een langzamer tempo.',
  later: (number: number): string => `Begin later met stap ${number}.`,
  more: (extra: number): string =>
    `Geef in die weken ${extra} uur per week meer, of laat iemand een deel overnemen.`,
};
