/** Words of the downloads that the site does not have. */
export const boek = {
  inleiding: 'Inleiding',
  overDeze: 'Over deze handleiding',
  bronnen: 'Bronnen',
  register: 'Trefwoorden',
  inhoud: 'Inhoud',
  colofon: 'Colofon',
  bladzijde: 'bladzijde',
  live: 'De nieuwste versie staat op',
};
