/** Words of the PDFs that the site does not have. */
export const pdf = {
  bladzijde: 'Bladzijde',
  van: 'van',
  versie: (versie: string) => `versie ${versie}`,
  deel: (nummer: number) => `Deel ${nummer}`,
  bronnen: 'Bronnen',
  overBestand: 'Over dit bestand',
  titel: 'Titel',
  editie: 'Editie',
  versieNaam: 'Versie',
  datum: 'Datum',
  uitgever: 'Uitgever',
  licentie: 'Licentie',
  adres: 'Adres',
  live: 'Lees de nieuwste versie op',
  tijd: 'Dit bestand is een momentopname. De site is steeds bij.',
  toegankelijk:
    'Dit bestand volgt de norm PDF/UA-1. Een schermlezer leest koppen, tabellen, lijsten en links voor. Kunt u het toch niet goed lezen? Op de site staat dezelfde tekst.',
};
