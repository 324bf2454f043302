/** The texts of the search page: apart, because its script carries them to the browser. */
export const zoeken = {
  titel: 'Zoeken',
  label: 'Waar zoekt u naar?',
  knop: 'Zoek',
  samenvatting: 'Zoek in alle stappen, modules, praktijken, sjablonen, vragen en begrippen.',
  uitleg:
    'Een half woord mag, een tikfout ook. Zet woorden tussen aanhalingstekens als ze zo achter elkaar moeten staan.',
  naarFilters: 'Beperk de resultaten',
  filters: 'Beperk de resultaten',
  filterNamen: {
    soort: 'Soort pagina',
    gemeente: 'Gemeente',
    thema: 'Thema',
    doelgroep: 'Doelgroep',
    rol: 'Rol',
    fase: 'Fase',
  } as Record<string, string>,
  overzichten: 'Overzichten',
  overzicht: 'Overzicht',
  resultaten: 'Zoekresultaten',
  bezig: 'Bezig met zoeken…',
  leeg: 'Typ een woord om te zoeken.',
  gevonden: (n: number, vraag: string) =>
    n === 1
      ? `1 resultaat gevonden${vraag && ` voor “${vraag}”`}.`
      : `${n} resultaten gevonden${vraag && ` voor “${vraag}”`}.`,
  ook: 'Ook:',
  onbekend: {
    een: ' staat niet in deze handleiding.',
    meer: ' staan niet in deze handleiding.',
    wel: ' Dit gaat over ',
  },
  meld: {
    titel: 'Meld dat u dit woord mist',
    onderwerp: (woord: string) => `Gemist bij het zoeken: ${woord}`,
    tekst: (vraag: string) => `Ik zocht op: ${vraag}\n\nIk had verwacht te vinden:\n`,
  },
  nietsGevonden: (vraag: string) => `Niets gevonden${vraag && ` voor “${vraag}”`}.`,
  verbeterd: { voor: 'Resultaten voor ', tussen: '. Zoek toch naar ', na: '.' },
  meer: (n: number) => (n === 1 ? 'Toon nog 1 resultaat' : `Toon nog ${n} resultaten`),
  plekken: (titel: string) => `Plekken op de pagina ${titel}`,
  fout: 'Zoeken lukt nu niet. Ververs de pagina, of blader door de delen hieronder.',
  zonderScript: 'Zoeken werkt alleen met JavaScript. Zonder JavaScript vindt u alle pagina’s via deze delen:',
  nietGestart:
    'Zoeken start niet. Opent u deze site als bestand op uw computer? Dan staat de browser zoeken niet toe. Alle pagina’s staan ook in een lijst:',
  az: 'Alle pagina’s van A tot Z',
  wisFilters: 'Wis de filters',
  zonderFilter: (filter: string, waarde: string) => `${filter}: ${waarde}. Haal dit filter weg.`,
  hulp: {
    titel: 'Zo vindt u het misschien wel',
    begin: 'Weet u nog geen zoekwoord?',
    bedoelde: 'Deze woorden lijken erop:',
    minderFilters: 'Zonder filters vindt u meer.',
    vragen: 'Vragen die gemeenten stellen',
    blader: 'Of blader',
  },
};
