import { subject, The } from '../subject.ts';

/** What the site of an edition says of itself: who to call, and of whom this version is. */
export const editieText = {
  contactTitle: (gemeente: string) => `Bij wie kunt u terecht in ${gemeente}?`,
  general: 'Voor alle vragen',
  /** Said below the tasks of a role in a step. */
  contactAtRol: 'Bij ons:',
  get meetings() {
    return `${The(subject().geheel)} komt bijeen`;
  },
  rhythm: (months: number) => (months === 1 ? 'elke maand' : `om de ${months} maanden`),
  provenance: (version: string, date: string) =>
    `Gemaakt van de landelijke inhoud, versie ${version}, ${date}`,
  statement: {
    register: 'Verklaring in het openbare register',
    none: 'Nog niet',
    state: 'Status',
    states: {
      A: 'A: de site voldoet helemaal',
      B: 'B: de site voldoet voor een deel, en wordt elk jaar beter',
      C: 'C: het onderzoek is gepland of loopt',
      D: 'D: er is nog geen onderzoek, en ook geen planning. Daarmee voldoet de site niet aan de wet',
      E: 'E: er is geen verklaring. Daarmee voldoet de site niet aan de wet',
    },
    drawnUp: 'Verklaring van',
    examined: 'Onafhankelijk onderzocht',
    notExamined: 'Nog niet',
    on: (day: string) => `op ${day}`,
    rapport: 'lees het rapport',
    term: 'U krijgt antwoord binnen',
    inFoot: 'Toegankelijkheidsverklaring',
    of: 'Wie deze site uitgeeft',
    site: 'Deze verklaring geldt voor',
    report: 'Problemen meldt u bij',
    date: 'Versie van de site',
  },
} as const;
