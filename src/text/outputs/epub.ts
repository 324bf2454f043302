import { subject } from '../subject.ts';

/** Words that only the EPUB needs. */
export const epub = {
  cover: 'Omslag',
  coverImage: (title: string) =>
    subject().beeld === 'deuren'
      ? `Omslag van ${title}: een straat met huizen, en een voordeur die openstaat.`
      : `Omslag van ${title}.`,
  bronnenAt: 'Bronnen bij dit stuk:',
  write: (name: string) => `Ruimte om te schrijven: ${name}`,
  box: 'Vakje om aan te vinken',
  brandMarks: 'Belangrijke plekken',
  adjust:
    'U kunt letters, kleuren en regelafstand zelf instellen. Alle tekst is er ook zonder beeld: bij elke tekening staat dezelfde inhoud als tabel.',
  navigation:
    'Er is een inhoudsopgave, een lijst van bronnen en een register. Links brengen u van stuk naar stuk.',
};
