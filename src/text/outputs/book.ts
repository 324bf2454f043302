/** Words of the downloads that the site does not have. */
export const book = {
  introduction: 'Inleiding',
  overThis: 'Over deze handleiding',
  bronnen: 'Bronnen',
  register: 'Trefwoorden',
  contents: 'Inhoud',
  colophon: 'Colofon',
  bladzijde: 'bladzijde',
  live: 'De nieuwste versie staat op',
};
