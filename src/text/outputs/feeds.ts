import { capitalise } from '../format/capitalise.ts';
import { partName } from '../part-name.ts';
import { subject, whole } from '../subject.ts';

/** What machines hand to people about the handbook: the news feed, the guide for language models, the list of terms. */
export const feeds = {
  news: 'Wat nieuw of veranderd is',
  newsOf: (kinds: string) => `Wat nieuw of veranderd is bij ${kinds}`,
  changed: (title: string) => `Gewijzigd: ${title}`,
  notSame: (term: string, difference: string) => `Niet hetzelfde als ${term}. ${difference}`,
  markdown: 'Deze pagina als Markdown',
  data: 'Open data',
  /** Files for programs, in the order in which llms.txt names them. */
  openData: {
    get handboek() {
      return `${capitalise(whole(subject().werk))} als data (JSON)`;
    },
    get praktijkenJson() {
      return `${capitalise(partName('praktijk').meer)} als data (JSON)`;
    },
    get praktijkenCsv() {
      return `${capitalise(partName('praktijk').meer)} als tabel (CSV)`;
    },
    get begrippen() {
      return `${capitalise(partName('begrip').meer)} als open data (SKOS)`;
    },
    feed: 'Wat nieuw of veranderd is (Atom)',
    sitemap: 'Alle adressen met hun datum (sitemap)',
  },
  other: 'Overige pagina’s',
  versie: (version: string, date: string, licence: string) =>
    `Versie ${version}, ${date}. Licentie: ${licence}.`,
};

export type OpenData = keyof typeof feeds.openData;
