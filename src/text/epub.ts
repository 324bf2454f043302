/** Words that only the EPUB needs. */
export const epub = {
  omslag: 'Omslag',
  omslagBeeld: (titel: string) =>
    `Omslag van ${titel}: een straat met huizen, en een voordeur die openstaat.`,
  bronnenBij: 'Bronnen bij dit stuk:',
  schrijf: (naam: string) => `Ruimte om te schrijven: ${naam}`,
  vakje: 'Vakje om aan te vinken',
  merktekens: 'Belangrijke plekken',
  aanpassen:
    'U kunt letters, kleuren en regelafstand zelf instellen. Alle tekst is er ook zonder beeld: bij elke tekening staat dezelfde inhoud als tabel.',
  navigatie:
    'Er is een inhoudsopgave, een lijst van bronnen en een register. Links brengen u van stuk naar stuk.',
};
