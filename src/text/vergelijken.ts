/** The texts of the page that puts praktijken side by side: apart, because its script carries them to the browser. */
export const vergelijken = {
  titel: 'Praktijken vergelijken',
  samenvatting: 'Zet twee tot vier praktijken naast elkaar, op dezelfde punten.',
  zonderScript:
    'Zonder JavaScript staan hier alle praktijken naast elkaar. Met JavaScript kiest u welke u wilt zien.',
  kies: 'Welke praktijken wilt u vergelijken?',
  tabel: 'Praktijken naast elkaar, u kunt opzij schuiven',
  punt: 'Punt',
  download: 'Bewaar deze vergelijking als CSV voor Excel',
  druk: 'Druk af',
  bestand: 'praktijken-vergeleken.csv',
  terug: 'Terug naar alle praktijken',
  rij: {
    gemeente: 'Gemeente',
    jaren: 'Jaren',
    aanpak: 'Aanpak',
    doelgroep: 'Doelgroep',
    themas: 'Thema’s',
    status: 'Status',
    wat: 'Wat',
    wie: 'Wie',
    hoe: 'Hoe',
    opbrengst: 'Wat het bracht',
    cijfers: 'Cijfers',
    beperkingen: 'Wat dit voorbeeld niet laat zien',
    onderbouwing: 'Onderbouwing',
    bronnen: 'Bronnen',
  },
  geenCijfers: 'De bron geeft geen cijfers.',
  statusOp: (status: string, datum: string) => `${status} (nagegaan op ${datum})`,
  alle: (n: number) => `U ziet alle ${n} praktijken.`,
  kiesNog: 'Kies er twee tot vier, dan passen ze naast elkaar.',
  een: 'U ziet één praktijk. Kies er nog één tot drie bij om te vergelijken.',
  naast: (namen: string) => `U vergelijkt ${namen}.`,
  onbekend: (ids: string[]) =>
    ids.length === 1
      ? `De praktijk “${ids[0]}” kennen wij niet; die laten wij weg.`
      : `${ids.length} praktijken in dit adres kennen wij niet; die laten wij weg.`,
  teveel: (n: number) => `U koos er ${n}. Vier is het meeste dat naast elkaar past; dit zijn de eerste vier.`,
  vol: 'U heeft er vier gekozen, meer past er niet naast elkaar. Haal er één weg om een andere te kiezen.',
};
