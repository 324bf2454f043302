import { capitalise } from '../format/capitalise.ts';
import { subject, the, thisOne } from '../subject.ts';

/** The texts of the search page: apart, because its script carries them to the browser. */
export const search = {
  title: 'Zoeken',
  label: 'Waar zoekt u naar?',
  button: 'Zoek',
  get summary() {
    return `Zoek in alle pagina’s van ${the(subject().werk)}.`;
  },
  explanation:
    'Een half woord mag, een tikfout ook. Zet woorden tussen aanhalingstekens als ze zo achter elkaar moeten staan.',
  naarFilters: 'Beperk de resultaten',
  filters: 'Beperk de resultaten',
  filterNames: {
    soort: 'Soort pagina',
    get gemeente() {
      return capitalise(subject().plaats.enkel);
    },
    thema: 'Thema',
    doelgroep: 'Doelgroep',
    rol: 'Rol',
    fase: 'Fase',
  } as Record<string, string>,
  overviews: 'Overzichten',
  overview: 'Overzicht',
  results: 'Zoekresultaten',
  busy: 'Bezig met zoeken…',
  empty: 'Typ een woord om te zoeken.',
  found: (n: number, query: string) =>
    n === 1
      ? `1 resultaat gevonden${query && ` voor “${query}”`}.`
      : `${n} resultaten gevonden${query && ` voor “${query}”`}.`,
  also: 'Ook:',
  unknown: {
    get one() {
      return ` staat niet in ${thisOne(subject().werk)}.`;
    },
    get more() {
      return ` staan niet in ${thisOne(subject().werk)}.`;
    },
    indeed: ' Dit gaat over ',
  },
  report: {
    title: 'Meld dat u dit woord mist',
    subject: (word: string) => `Gemist bij het zoeken: ${word}`,
    text: (query: string) => `Ik zocht op: ${query}\n\nIk had verwacht te vinden:\n`,
  },
  nothingFound: (query: string) => `Niets gevonden${query && ` voor “${query}”`}.`,
  mended: { for: 'Resultaten voor ', between: '. Zoek toch naar ', after: '.' },
  more: (n: number) => (n === 1 ? 'Toon nog 1 resultaat' : `Toon nog ${n} resultaten`),
  places: (title: string) => `Plekken op de pagina ${title}`,
  renewed:
    'De site is vernieuwd sinds u deze pagina opende. Laad de pagina opnieuw; uw vraag blijft in het adres staan.',
  fault: 'Zoeken lukt nu niet. Ververs de pagina, of blader door de delen hieronder.',
  withoutScript:
    'Zoeken werkt alleen met JavaScript. Zonder JavaScript vindt u alle pagina’s via deze delen:',
  notStarted:
    'Zoeken start niet. Opent u deze site als bestand op uw computer? Zoeken werkt daar in de kopie voor zonder internet, bij Downloads. Alle pagina’s staan ook in een lijst:',
  az: 'Alle pagina’s van A tot Z',
  clearFilters: 'Wis de filters',
  withoutFilter: (filter: string, value: string) => `${filter}: ${value}. Haal dit filter weg.`,
  help: {
    title: 'Zo vindt u het misschien wel',
    begin: 'Weet u nog geen zoekwoord?',
    meant: 'Deze woorden lijken erop:',
    lessFilters: 'Zonder filters vindt u meer.',
    get queries() {
      return `Vragen die ${subject().lezer.meer} stellen`;
    },
    browse: 'Of blader',
  },
};
