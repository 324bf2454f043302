import { subject } from '../subject.ts';

/** What other pages say of «Mijn stappenplan». */
export const planLinkTexts = {
  get title() {
    return `Mijn ${subject().stappenplan.enkel}`;
  },
  putIn: 'Zet in mijn plan',
  make: 'Maak uw eigen plan',
  makeExplanation:
    'Vul een startdatum in en zie meteen uw data, taken en begroting. Wat u invult, blijft in uw browser.',
};
