/** The texts of the catalogue of praktijken, of comparing them, and of the A–Z. */
export const catalogus = {
  facet: {
    gemeente: 'Gemeente',
    thema: 'Thema',
    doelgroep: 'Doelgroep',
    aanpak: 'Aanpak',
    onderbouwing: 'Onderbouwing',
    status: 'Status',
  },
  statusWaarde: { loopt: 'Loopt nog', gestopt: 'Gestopt', onbekend: 'Niet bekend of het nog loopt' },
  /** The title of the page with one value. Each says in full what is on it: it is read in a list of tabs too. */
  titel: {
    gemeente: (naam: string) => `Praktijken in ${naam}`,
    thema: (naam: string) => `Praktijken bij het thema ${naam}`,
    doelgroep: (naam: string) => `Praktijken voor ${klein(naam)}`,
    aanpak: (naam: string) => `Praktijken met de aanpak ${klein(naam)}`,
    onderbouwing: (naam: string) => `Praktijken met onderbouwing: ${klein(naam)}`,
    status: (naam: string) => `Praktijken met status: ${klein(naam)}`,
  },
  filters: 'Kies wat u wilt zien',
  filtersUitleg: 'Elke keuze opent een eigen pagina.',
  alles: 'Bekijk alle praktijken',
  verfijn: 'Combineer deze keuze met andere filters',
  anders: {
    gemeente: 'Andere gemeenten',
    thema: 'Andere thema’s',
    doelgroep: 'Andere doelgroepen',
    aanpak: 'Andere aanpakken',
    onderbouwing: 'Anders onderbouwd',
    status: 'Andere status',
  },
  overThema: (naam: string) => `Lees wat u moet regelen bij ${klein(naam)}`,
  wis: 'Wis alle filters',
  praktijken: 'Praktijken',
  kaart: (provincies: string) => `De praktijken komen uit ${provincies}.`,
  vergelijkUitleg: 'Vink twee tot vier praktijken aan en zet ze naast elkaar.',
  kies: 'Zet naast elkaar',
  kiesKaart: 'Kies om te vergelijken',
  downloads: 'Alle gegevens:',
  csv: 'als CSV voor Excel',
  json: 'als JSON',
  getoond: (n: number, totaal: number) => {
    if (n === 0) return 'Geen enkele praktijk past bij deze keuze. Haal een filter weg.';
    return n === totaal ? `U ziet alle ${praktijken(totaal)}.` : `U ziet ${n} van de ${praktijken(totaal)}.`;
  },
  facetUitleg: (n: number, totaal: number) =>
    `U ziet ${n} van de ${praktijken(totaal)} in deze handleiding, met wat zij brachten en wat wij niet weten.`,
  gekozen: (n: number) => (n === 0 ? 'Zet naast elkaar' : `Zet ${praktijken(n)} naast elkaar`),
};

const praktijken = (n: number): string => `${n} ${n === 1 ? 'praktijk' : 'praktijken'}`;

/** As it stands within a sentence; an abbreviation keeps its capitals. Example: `Mensen in armoede` → `mensen in armoede`. */
export function klein(naam: string): string {
  return /^\p{Lu}[^\p{Ll}]/u.test(naam) ? naam : naam.charAt(0).toLocaleLowerCase('nl') + naam.slice(1);
}
