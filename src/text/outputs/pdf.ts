/** Words of the PDFs that the site does not have. */
export const pdf = {
  pageNumber: 'Bladzijde',
  of: 'van',
  versie: (version: string) => `versie ${version}`,
  share: (number: number) => `Deel ${number}`,
  bronnen: 'Bronnen',
  overBestand: 'Over dit bestand',
  title: 'Titel',
  editie: 'Editie',
  versionName: 'Versie',
  date: 'Datum',
  publisher: 'Uitgever',
  licence: 'Licentie',
  adres: 'Adres',
  live: 'Lees de nieuwste versie op',
  time: 'Dit bestand is een momentopname. De site is steeds bij.',
  accessible:
    'Dit bestand volgt de norm PDF/UA-1. Een schermlezer leest koppen, tabellen, lijsten en links voor. Kunt u het toch niet goed lezen? Op de site staat dezelfde tekst.',
};
