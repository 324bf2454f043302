/** What the calendar says. */
export const agenda = {
  stap: (nummer: number, titel: string) => `Stap ${nummer}: ${titel}`,
  begin: (naam: string) => `Begin ${naam.charAt(0).toLowerCase()}${naam.slice(1)}`,
  bijeenkomst: (nummer: number, titel: string) => `Bijeenkomst ${nummer}: ${titel}`,
  netwerk: (nummer: number) => `Netwerkbijeenkomst ${nummer}`,
  /** One of what comes back: its number says more than how often it does. Example: `Kwartaalbeeld 2`. */
  keer: (titel: string, nummer: number) => `${titel.replace(/, elke\b.*$/u, '')} ${nummer}`,
  hoortBij: (stap: string) => `Hoort bij ${stap.charAt(0).toLowerCase()}${stap.slice(1)}.`,
  meer: (adres: string) => `Meer hierover: ${adres}`,
  uiterlijk: (titel: string) => `Uiterlijk vandaag: ${titel}`,
  categorie: {
    stap: 'Stappenplan',
    moment: 'Vast moment',
    netwerk: 'Netwerkbijeenkomst',
    leerlijn: 'Leerlijn',
  },
  marge: (snelst: string, traagst: string) =>
    `Gaat elke stap zo snel als geschat, dan is deze stap klaar op ${snelst}. Gaat elke stap zo traag als geschat, dan is dat op ${traagst}.`,
  begintTussen: (snelst: string, traagst: string) =>
    snelst === traagst
      ? `Begint op ${snelst}.`
      : `Gaat elke stap zo snel als geschat, dan begint deze stap op ${snelst}. Gaat elke stap zo traag als geschat, dan is dat op ${traagst}.`,
  gaatDoor: 'Daarna gaat deze stap door.',
  uitleg: {
    snelst: 'Alle weken zijn schattingen. Deze data gaan uit van de kortste schatting.',
    midden:
      'Alle weken zijn schattingen. Deze data gaan uit van het midden tussen de kortste en de langste schatting.',
    traagst: 'Alle weken zijn schattingen. Deze data gaan uit van de langste schatting.',
  },
  voorbeeld: (start: string) => `Dit is een voorbeeld, met ${start} als begin.`,
  versie: (versie: string, datum: string, adres: string) =>
    `Versie ${versie} van ${datum}. De nieuwste staat op ${adres}`,
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
