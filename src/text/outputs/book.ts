import { subject, thisOne } from '../subject.ts';

/** Words of the downloads that the site does not have. */
export const book = {
  introduction: 'Inleiding',
  short: {
    subtitle: 'In het kort',
    before: 'Waarom en hoe',
    after: 'Wat het kost, en verder',
  },
  get overThis() {
    return `Over ${thisOne(subject().werk)}`;
  },
  bronnen: 'Bronnen',
  register: 'Trefwoorden',
  contents: 'Inhoud',
  colophon: 'Colofon',
  bladzijde: 'bladzijde',
  live: 'De nieuwste versie staat op',
};
