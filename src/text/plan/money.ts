import { wholeEuroText } from '../format/number.ts';
import { enumeration } from '../format/enumeration.ts';
import { subject, the } from '../subject.ts';

const ORDINALS = [
  'Eerste',
  'Tweede',
  'Derde',
  'Vierde',
  'Vijfde',
  'Zesde',
  'Zevende',
  'Achtste',
  'Negende',
  'Tiende',
];

/** How the parts of a plan in which money is spent are called, and what stands with every amount. */
export const money = {
  voorbereiding: 'Voorbereiden',
  opbouw: 'Opbouwen',
  total: 'Samen, tot en met de evaluatie',
  together: 'Samen',
  inEuro: (table: string): string => `${table}, in euro`,
  perYear: 'Kosten per kalenderjaar',
  perStage: 'Kosten per fase',
  group: 'Groep',
  /** A part of a plan within one calendar year. Example: «2027, opbouwen». */
  partOfYear: (year: number, stage: string): string => `${year}, ${stage.toLowerCase()}`,
  fromUntil: (from: string, until: string): string => `${from} tot en met ${until}`,
  /** The same for a plan without a day to start on. */
  pieceOf: (stage: string, number: number): string => `${stage}, deel ${number}`,
  /** Example: 1 → «Eerste jaar». */
  workingYear: (number: number): string => `${ORDINALS[number - 1] ?? `${number}e`} jaar`,
  span: (low: number, high: number): string =>
    low === high ? wholeEuroText(low) : `${wholeEuroText(low)} tot ${wholeEuroText(high)}`,
  toLarge: (example: number, people: number): string =>
    `Het rekenvoorbeeld gaat uit van ${example} mensen. Bij ${people} zegt het weinig: offertes moeten dit bedrag nog bevestigen.`,
  groups: (people: number, groups: number): string =>
    `Bij ${people} mensen zijn er ${groups} groepen van ${the(subject().leerlijn)}. De planning toont de data van één groep.`,
  cut: (names: readonly string[]): string =>
    `Het eigen bedrag bij ${enumeration(names)} komt boven wat onbelast mag. Er is gerekend met het wettelijk maximum.`,
  unknownMaximum: (years: readonly number[], used: number): string =>
    `Het wettelijk maximum van de vergoeding voor ${enumeration(years.map(String))} is nog niet bekend. Er is gerekend met dat van ${used}.`,
  leftOut: 'Wat de weggelaten stappen kosten, is niet meegeteld.',
  get estimates() {
    return `De bedragen zijn schattingen uit een ${subject().werk.enkel}, geen offertes.`;
  },
  get estimatesAndOwn() {
    return `De bedragen zijn schattingen, deels uit een ${subject().werk.enkel} en deels eigen.`;
  },
  get rounded() {
    return `Alles is afgerond op honderden. Prijsstijging, btw en de eigen uren van ${the(subject().lezer)} zijn niet meegeteld.`;
  },
};
