/** What machines hand to people about the handbook: the news feed, the guide for language models, the list of terms. */
export const feeds = {
  nieuws: 'Wat nieuw of veranderd is',
  gewijzigd: (titel: string) => `Gewijzigd: ${titel}`,
  nietHetzelfde: (term: string, verschil: string) => `Niet hetzelfde als ${term}. ${verschil}`,
  begrippen: 'Begrippen als open data (SKOS)',
  praktijkenCsv: 'Praktijken als tabel (CSV)',
  praktijkenJson: 'Praktijken als data (JSON)',
  handboek: 'De hele handleiding als data (JSON)',
  markdown: 'Deze pagina als Markdown',
  feed: 'Wat nieuw of veranderd is (Atom)',
  sitemap: 'Alle adressen met hun datum (sitemap)',
  data: 'Open data',
  overig: 'Overige pagina’s',
  versie: (versie: string, datum: string, licentie: string) =>
    `Versie ${versie}, ${datum}. Licentie: ${licentie}.`,
};
