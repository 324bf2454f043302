/** What the site of an edition says of itself: who to call, and of whom this version is. */
export const editieText = {
  contactTitle: (gemeente: string) => `Bij wie kunt u terecht in ${gemeente}?`,
  general: 'Voor alle vragen',
  /** Said below the tasks of a role in a step. */
  contactAtRol: 'Bij ons:',
  meetings: 'Het netwerk komt bijeen',
  rhythm: (months: number) => (months === 1 ? 'elke maand' : `om de ${months} maanden`),
  provenance: (version: string, date: string) =>
    `Gemaakt van de landelijke inhoud, versie ${version}, ${date}`,
  statement: {
    of: 'Wie deze site uitgeeft',
    site: 'Deze verklaring geldt voor',
    report: 'Problemen meldt u bij',
    date: 'Versie van de site',
  },
} as const;
