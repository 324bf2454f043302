/** What the site of an edition says of itself: who to call, and of whom this version is. */
export const editieTekst = {
  contactTitel: (gemeente: string) => `Bij wie kunt u terecht in ${gemeente}?`,
  algemeen: 'Voor alle vragen',
  /** Said below the tasks of a role in a step. */
  contactBijRol: 'Bij ons:',
  bijeenkomsten: 'Het netwerk komt bijeen',
  ritme: (maanden: number) => (maanden === 1 ? 'elke maand' : `om de ${maanden} maanden`),
  herkomst: (versie: string, datum: string) => `Gemaakt van de landelijke inhoud, versie ${versie}, ${datum}`,
  verklaring: {
    van: 'Wie deze site uitgeeft',
    site: 'Deze verklaring geldt voor',
    melden: 'Problemen meldt u bij',
    datum: 'Versie van de site',
  },
} as const;
