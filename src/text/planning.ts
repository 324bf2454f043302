import { datumTekst } from './datum.ts';

/** What a plan says: its timeline, the table beside it, and its calendar. */
export const planning = {
  tijdlijn: {
    titel: 'Uw stappen op de kalender',
    beschrijving:
      'Per stap een balk op een as van maanden. De balk is de planning, de dunne lijn eromheen loopt van het vroegste begin tot het laatste einde. De tabel geeft dezelfde data.',
    legenda:
      'Elke balk is een stap: een dichte balk heeft geen speling, een open balk kan schuiven. Een streepje is het begin van een stap zonder einde; een stippellijn zegt dat een stap doorgaat. De dunne lijn loopt van het vroegste begin tot het laatste einde. Een ruit is een vast moment, een rondje een bijeenkomst, een vlak achter de balken een pauze.',
    netwerk: 'Netwerkbijeenkomsten',
    leerlijn: 'Leerlijn',
  },
  tabel: {
    naam: 'De planning als tabel',
    stap: 'Stap',
    begint: 'Begint',
    klaar: 'Klaar',
    marge: 'Vroegst en laatst klaar',
    speling: 'Speling',
  },
  gaatDoor: 'gaat door',
  /** Why the network does not meet on a day. */
  bijeenkomst: (nummer: number) => `bijeenkomst ${nummer} van de leerlijn`,
  totEnMet: (van: string, tot: string) =>
    van === tot ? datumTekst(van) : `${datumTekst(van)} tot ${datumTekst(tot)}`,
  speling: (weken: number) => (weken === 1 ? '1 week' : `${weken} weken`),
  kanSchuiven: (weken: number) => (weken === 1 ? 'kan 1 week schuiven' : `kan ${weken} weken schuiven`),
  geenSpeling: 'geen: schuift deze stap, dan schuift het einde',
  maanden: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
};
