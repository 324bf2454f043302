import { capitalise } from '../format/capitalise.ts';
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
    praktijkenJson: 'Praktijken als data (JSON)',
    praktijkenCsv: 'Praktijken als tabel (CSV)',
    begrippen: 'Begrippen als open data (SKOS)',
    feed: 'Wat nieuw of veranderd is (Atom)',
    sitemap: 'Alle adressen met hun datum (sitemap)',
  },
  other: 'Overige pagina’s',
  versie: (version: string, date: string, licence: string) =>
    `Versie ${version}, ${date}. Licentie: ${licence}.`,
};

export type OpenData = keyof typeof feeds.openData;
