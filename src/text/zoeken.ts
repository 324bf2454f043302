/** The texts of the search page: apart, because its script carries them to the browser. */
export const zoeken = {
  titel: 'Zoeken',
  label: 'Waar zoekt u naar?',
  knop: 'Zoek',
  samenvatting: 'Zoek in alle stappen, modules, praktijken, sjablonen, vragen en begrippen.',
  filters: 'Beperk de resultaten',
  soort: 'Soort pagina',
  gemeente: 'Gemeente',
  resultaten: 'Zoekresultaten',
  bezig: 'Bezig met zoeken…',
  leeg: 'Typ een woord om te zoeken.',
  gevonden: (n: number, vraag: string) =>
    n === 1
      ? `1 pagina gevonden${vraag && ` voor “${vraag}”`}.`
      : `${n} pagina’s gevonden${vraag && ` voor “${vraag}”`}.`,
  nietsGevonden: (vraag: string) => `Niets gevonden${vraag && ` voor “${vraag}”`}.`,
  meer: (n: number) => `Toon ${n} resultaten meer`,
  fout: 'Zoeken lukt nu niet. Ververs de pagina, of blader door de delen hieronder.',
  zonderScript: 'Zoeken werkt alleen met JavaScript. Zonder JavaScript vindt u alle pagina’s via deze delen:',
  tips: 'Kijk of het woord goed gespeld is, probeer een ander woord, of blader door een deel:',
  wisFilters: 'Wis de filters',
};
