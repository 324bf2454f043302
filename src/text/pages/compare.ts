import { capitalise } from '../format/capitalise.ts';
import { partName } from '../part-name.ts';
import { subject, The, theWith } from '../subject.ts';

/** The texts of the page that puts praktijken side by side: apart, because its script carries them to the browser. */
export const compare = {
  get title() {
    return `${capitalise(more())} vergelijken`;
  },
  get summary() {
    return `Zet twee tot vier ${more()} naast elkaar, op dezelfde punten.`;
  },
  get withoutScript() {
    return `Zonder JavaScript staan hier alle ${more()} naast elkaar. Met JavaScript kiest u welke u wilt zien.`;
  },
  get choose() {
    return `Welke ${more()} wilt u vergelijken?`;
  },
  get table() {
    return `${capitalise(more())} naast elkaar`;
  },
  get box() {
    return `${compare.table}, u kunt opzij schuiven`;
  },
  point: 'Punt',
  download: 'Bewaar deze vergelijking als CSV voor Excel',
  print: 'Druk af',
  get file() {
    return `${partName('praktijk').map}-vergeleken.csv`;
  },
  get back() {
    return `Terug naar alle ${more()}`;
  },
  row: {
    get gemeente() {
      return capitalise(subject().plaats.enkel);
    },
    jaren: 'Jaren',
    aanpak: 'Aanpak',
    doelgroep: 'Doelgroep',
    themas: 'Thema’s',
    status: 'Status',
    laatsteTeken: 'Laatste teken',
    opvolger: 'Wat erna kwam',
    bellen: 'Wie u kunt bellen',
    wat: 'Wat',
    wie: 'Wie',
    hoe: 'Hoe',
    opbrengst: 'Wat het bracht',
    cijfers: 'Cijfers',
    beperkingen: 'Wat dit voorbeeld niet laat zien',
    onderbouwing: 'Onderbouwing',
    bronnen: 'Bronnen',
  },
  notFound: 'Niet gevonden.',
  noDigits: 'De bron geeft geen cijfers.',
  statusOn: (status: string, date: string) => `${status} (nagegaan op ${date})`,
  all: (n: number) =>
    n === 1 ? `U ziet ${theWith('enige', partName('praktijk'))}.` : `U ziet alle ${n} ${more()}.`,
  chooseStill: 'Kies er twee tot vier, dan passen ze naast elkaar.',
  get one() {
    return `U ziet één ${partName('praktijk').enkel}. Kies er nog één tot drie bij om te vergelijken.`;
  },
  beside: (names: string) => `U vergelijkt ${names}.`,
  unknown: (ids: string[]) =>
    ids.length === 1
      ? `${The(partName('praktijk'))} “${ids[0]}” kennen wij niet; die laten wij weg.`
      : `${ids.length} ${more()} in dit adres kennen wij niet; die laten wij weg.`,
  excess: (n: number) => `U koos er ${n}. Vier is het meeste dat naast elkaar past; dit zijn de eerste vier.`,
  full: 'U hebt er vier gekozen, meer past er niet naast elkaar. Haal er één weg om een andere te kiezen.',
};

const more = (): string => partName('praktijk').meer;
