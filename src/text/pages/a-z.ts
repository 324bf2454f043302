/** The texts of the index of all pages and terms. */
export const az = {
  title: 'Van A tot Z',
  inMenu: 'Van A tot Z',
  summary: 'Alle pagina’s en alle termen van deze handleiding, op alfabet.',
  letters: 'Ga naar een letter',
  digits: '0–9',
  see: 'zie',
  to: 'Bekijk alle pagina’s en termen van A tot Z',
};
