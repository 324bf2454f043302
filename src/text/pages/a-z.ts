import { subject, thisOne } from '../subject.ts';

/** The texts of the index of all pages and terms. */
export const az = {
  title: 'Van A tot Z',
  inMenu: 'Van A tot Z',
  get summary() {
    return `Alle pagina’s en alle termen van ${thisOne(subject().werk)}, op alfabet.`;
  },
  letters: 'Ga naar een letter',
  digits: '0–9',
  see: 'zie',
  to: 'Bekijk alle pagina’s en termen van A tot Z',
};
