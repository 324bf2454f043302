/** The texts of the index of all pages and terms. */
export const az = {
  titel: 'Van A tot Z',
  inMenu: 'Van A tot Z',
  samenvatting: 'Alle pagina’s en alle termen van deze handleiding, op alfabet.',
  letters: 'Ga naar een letter',
  cijfers: '0–9',
  zie: 'zie',
  naar: 'Bekijk alle pagina’s en termen van A tot Z',
};
