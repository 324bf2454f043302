import { capitalise } from '../format/capitalise.ts';
import { subject, the } from '../subject.ts';

/** What the sheet of a planning calls its dates. */
export const dateLines = {
  moment: 'Vast moment',
  get leerlijn() {
    return capitalise(subject().leerlijn.enkel);
  },
  get network() {
    return capitalise(subject().bijeenkomst.enkel);
  },
  meeting: (number: number) => `${capitalise(subject().bijeenkomst.enkel)} ${number}`,
  own: 'Eigen datum',
  /** Example: `De cijfers staan op papier (Anneke de Vries)`. */
  by: (what: string, who: string) => `${what} (${who})`,
  decision: {
    get college() {
      return `Vergadering van ${the(subject().besluit.eerste)}`;
    },
    get raad() {
      return `Vergadering van ${the(subject().besluit.tweede)}`;
    },
    papers: 'Laatste dag voor de stukken',
  },
  pauze: 'Pauze',
  firstDay: (name: string) => `${name}: eerste dag`,
  lastDay: (name: string) => `${name}: laatste dag`,
};
