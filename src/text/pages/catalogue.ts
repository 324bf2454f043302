import { capitalise } from '../format/capitalise.ts';
import { partName } from '../part-name.ts';
import { countOf, noneOf, subject, theWith, thisOne } from '../subject.ts';

/** The texts of the catalogue of praktijken, of comparing them, and of the A–Z. */
export const catalogue = {
  facet: {
    get gemeente() {
      return capitalise(subject().plaats.enkel);
    },
    thema: 'Thema',
    doelgroep: 'Doelgroep',
    aanpak: 'Aanpak',
    onderbouwing: 'Onderbouwing',
    status: 'Status',
  },
  statusValue: { loopt: 'Loopt nog', gestopt: 'Gestopt', onbekend: 'Niet bekend of het nog loopt' },
  /** The title of the page with one value. Each says in full what is on it: it is read in a list of tabs too. */
  title: {
    gemeente: (name: string) => `${Praktijken()} in ${name}`,
    thema: (name: string) => `${Praktijken()} bij het thema ${name}`,
    doelgroep: (name: string) => `${Praktijken()} voor ${smallTexts(name)}`,
    aanpak: (name: string) => `${Praktijken()} met de aanpak ${smallTexts(name)}`,
    onderbouwing: (name: string) => `${Praktijken()} met onderbouwing: ${smallTexts(name)}`,
    status: (name: string) => `${Praktijken()} met status: ${smallTexts(name)}`,
  },
  filters: 'Kies wat u wilt zien',
  filtersExplanation: 'Elke keuze opent een eigen pagina.',
  get everything() {
    return `Bekijk alle ${partName('praktijk').meer}`;
  },
  refine: 'Combineer deze keuze met andere filters',
  otherwise: {
    get gemeente() {
      return `Andere ${subject().plaats.meer}`;
    },
    thema: 'Andere thema’s',
    doelgroep: 'Andere doelgroepen',
    aanpak: 'Andere aanpakken',
    onderbouwing: 'Anders onderbouwd',
    status: 'Andere status',
  },
  overThema: (name: string) => `Lees wat u moet regelen bij ${smallTexts(name)}`,
  clear: 'Wis alle filters',
  get praktijken() {
    return Praktijken();
  },
  card: (provinces: string) => `De ${partName('praktijk').meer} komen uit ${provinces}.`,
  /** Who drew the map, before and as a link to its licence. */
  cardBy: 'Kaart: MapSVG,',
  cardLicence: 'CC BY 4.0',
  get compareExplanation() {
    return `Vink twee tot vier ${partName('praktijk').meer} aan en zet ze naast elkaar.`;
  },
  choose: 'Zet naast elkaar',
  chooseCard: 'Kies om te vergelijken',
  downloads: 'Alle gegevens:',
  csv: 'als CSV voor Excel',
  json: 'als JSON',
  shown: (n: number, total: number) => {
    if (n === 0)
      return `${capitalise(noneOf(partName('praktijk')))} past bij deze keuze. Haal een filter weg.`;
    if (total === 1) return `U ziet ${theWith('enige', partName('praktijk'))}.`;
    return n === total
      ? `U ziet alle ${countOf(total, partName('praktijk'))}.`
      : `U ziet ${n} van de ${countOf(total, partName('praktijk'))}.`;
  },
  facetExplanation: (n: number, total: number) =>
    total === 1
      ? `U ziet ${theWith('enige', partName('praktijk'))} in ${thisOne(subject().werk)}, met de opbrengst en wat wij niet weten.`
      : `U ziet ${n} van de ${countOf(total, partName('praktijk'))} in ${thisOne(subject().werk)}, met wat zij brachten en wat wij niet weten.`,
  chosen: (n: number) =>
    n === 0 ? 'Zet naast elkaar' : `Zet ${countOf(n, partName('praktijk'))} naast elkaar`,
};

const Praktijken = (): string => capitalise(partName('praktijk').meer);

/** As it stands within a sentence; an abbreviation keeps its capitals. Example: `Mensen in armoede` → `mensen in armoede`. */
export function smallTexts(name: string): string {
  return /^\p{Lu}[^\p{Ll}]/u.test(name) ? name : name.charAt(0).toLocaleLowerCase('nl') + name.slice(1);
}
