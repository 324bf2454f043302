import { dateText } from '../format/date.ts';
import { subject, thisOne } from '../subject.ts';

const CHANGED_SINCE = 'Wat er sindsdien veranderde';

/** What readers see of what changed, on its page and in every file. */
export const changesText = {
  title: 'Wat er veranderde',
  get summary() {
    return `Alles wat er aan de inhoud van ${thisOne(subject().werk)} veranderde, het nieuwste bovenaan.`;
  },
  none: 'Er is nog niets veranderd.',
  since: (day: string) => `Dit veranderde sinds uw exemplaar van ${dateText(day)}.`,
  nothing: (day: string) => `Sinds uw exemplaar van ${dateText(day)} is er niets veranderd.`,
  wrong: 'In het adres staat geen goede datum. Hieronder staat alles wat er veranderde.',
  all: 'Bekijk alles wat er veranderde',
  /** What the properties of a file, and its table of facts, call the address. */
  name: CHANGED_SINCE,
  /** In a file, before the address. */
  inFile: `${CHANGED_SINCE}:`,
};
