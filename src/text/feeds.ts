/** What machines hand to people about the handbook: the news feed, the guide for language models, the list of terms. */
export const feeds = {
  nieuws: 'Wat nieuw of veranderd is',
  gewijzigd: (titel: string) => `Gewijzigd: ${titel}`,
  nietHetzelfde: (term: string, verschil: string) => `Niet hetzelfde als ${term}. ${verschil}`,
  markdown: 'Deze pagina als Markdown',
  data: 'Open data',
  /** Files for programs, in the order in which llms.txt names them. */
  openData: {
    handboek: 'De hele handleiding als data (JSON)',
    praktijkenJson: 'Praktijken als data (JSON)',
    praktijkenCsv: 'Praktijken als tabel (CSV)',
    begrippen: 'Begrippen als open data (SKOS)',
    feed: 'Wat nieuw of veranderd is (Atom)',
    sitemap: 'Alle adressen met hun datum (sitemap)',
  },
  overig: 'Overige pagina’s',
  versie: (versie: string, datum: string, licentie: string) =>
    `Versie ${versie}, ${datum}. Licentie: ${licentie}.`,
};

export type OpenData = keyof typeof feeds.openData;
