/** What the calendar says. */
export const agenda = {
  stap: (nummer: number, titel: string) => `Stap ${nummer}: ${titel}`,
  begin: (naam: string) => `Begin ${naam.charAt(0).toLowerCase()}${naam.slice(1)}`,
  bijeenkomst: (nummer: number, titel: string) => `Bijeenkomst ${nummer}: ${titel}`,
  netwerk: (nummer: number) => `Netwerkbijeenkomst ${nummer}`,
  uiterlijk: (titel: string) => `Uiterlijk vandaag: ${titel}`,
  categorie: {
    stap: 'Stappenplan',
    moment: 'Vast moment',
    netwerk: 'Netwerkbijeenkomst',
    leerlijn: 'Leerlijn',
  },
  marge: (vroegst: string, laatst: string) =>
    `Klaar op zijn vroegst op ${vroegst}, op zijn laatst op ${laatst}.`,
  begintTussen: (vroegst: string, laatst: string) =>
    vroegst === laatst
      ? `Begint op ${vroegst}.`
      : `Begint op zijn vroegst op ${vroegst}, op zijn laatst op ${laatst}.`,
  gaatDoor: 'Daarna gaat deze stap door.',
  uitleg: {
    snelst: 'Alle weken zijn schattingen. Deze data gaan uit van de kortste schatting.',
    midden:
      'Alle weken zijn schattingen. Deze data gaan uit van het midden tussen de kortste en de langste schatting.',
    traagst: 'Alle weken zijn schattingen. Deze data gaan uit van de langste schatting.',
  },
  voorbeeld: (start: string) => `Dit is een voorbeeld, met ${start} als begin.`,
  netwerkUitleg: 'Deze dag is een voorstel. Kies met de groep een vaste dag die iedereen past.',
  vasteDatum: 'Deze dag is afgesproken.',
  leerlijnDagen: 'De dagen zijn een voorstel, verdeeld over de weken van de leerlijn.',
  leerlijnUitleg:
    'Deze dag is een voorstel. Kies de data met de groep: let op werk, school, vakanties en feestdagen.',
  verschoven: (van: string, om: string) => `Het ritme wijst ${van} aan. Op die dag kan het niet: ${om}.`,
  feestdag: (naam: string) => `Let op: het is ${naam}. Sommige mensen zijn dan vrij.`,
  duur: (minuten: number) => `De bijeenkomst duurt ${minuten} minuten.`,
  minuten: (minuten: number) => `${minuten} min.`,
  onderdeel: (tijd: string, titel: string) => `${tijd} ${titel}`,
  stappenplan: 'Stappenplan',
  leerlijn: 'Leerlijn',
};
