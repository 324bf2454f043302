/** Names of formats, as readers know them. */
const formaten = {
  pdf: 'PDF',
  docx: 'Word',
  odt: 'ODT',
  xlsx: 'Excel',
  ods: 'ODS',
  epub: 'EPUB',
  zip: 'ZIP',
  ics: 'Agenda',
  csv: 'CSV',
  json: 'JSON',
  jsonld: 'JSON-LD',
  xml: 'XML',
  txt: 'Tekst',
};

/** Formats that no reader opens: they need no word on how accessible they are. */
export const voorProgrammas = [
  'json',
  'jsonld',
  'xml',
  'txt',
] as const satisfies readonly (keyof typeof formaten)[];

/** What one takes along, and in which form. */
export const downloads = {
  titel: 'Downloads',
  samenvatting:
    'Neem de handleiding mee: als boek, als document om aan te passen, in uw agenda of als gegevens.',
  versie: (versie: string, datum: string) =>
    `Alle bestanden zijn gemaakt van versie ${versie} van ${datum}. Elk boek, document, rekenblad en agendabestand noemt zelf die versie, en het adres waar de nieuwste staat. Gegevensbestanden doen dat niet allemaal.`,
  neemMee: 'Neem deze pagina mee',
  allePraktijken: (formaat: string) => `Alle praktijken als ${formaat}`,
  afdrukken: 'Druk af',
  adresEnCode: 'Adres en QR-code',
  groepen: {
    boek: {
      titel: 'De hele handleiding',
      uitleg: 'Alles wat op deze site staat, in één bestand.',
    },
    delen: { titel: 'Eén deel', uitleg: 'Een deel als boekje om te lezen of af te drukken.' },
    stap: { titel: 'Eén stap', uitleg: 'Om met uw team te lezen, en om namen en data in te vullen.' },
    module: {
      titel: 'Eén bijeenkomst',
      uitleg: 'Voor de trainer. De bladen voor deelnemers staan elk op een eigen pagina.',
    },
    sjabloon: { titel: 'Sjablonen', uitleg: 'Documenten om in te vullen in uw eigen huisstijl.' },
    agenda: {
      titel: 'In uw agenda',
      uitleg: 'Haalt u het bestand later opnieuw op, dan werkt uw agenda de afspraken bij.',
    },
    gegevens: {
      titel: 'Gegevens',
      uitleg: 'Voor wie de inhoud in een eigen programma, website of onderzoek gebruikt.',
    },
  },
  /** Goes before what the calendars say of themselves. */
  agendadata: {
    voorbeeld: (start: string) => `Met voorbeelddata, gerekend vanaf ${start}.`,
    eigen: 'Met de data van deze editie.',
  },
  regels: {
    lezen: {
      naam: 'Boek om te lezen',
      waarvoor: 'Op het scherm of op papier, met inhoudsopgave en trefwoorden.',
    },
    schrijven: { naam: 'Boek om aan te passen', waarvoor: 'In Word, om er een eigen stuk van te maken.' },
    telefoon: { naam: 'Boek voor telefoon of e-reader', waarvoor: 'De tekst past zich aan het scherm aan.' },
    zonderInternet: {
      naam: 'De site zonder internet',
      waarvoor: 'Pak uit en open index.html. Zoeken kan daar niet; het register van A tot Z wel.',
    },
    stappenplan: { naam: 'Stappenplan', waarvoor: 'De stappen en de netwerkbijeenkomst.' },
    leerlijn: { naam: 'Leerlijn', waarvoor: 'De bijeenkomsten van de training.' },
    praktijken: { naam: 'Praktijken', waarvoor: 'Als tabel voor Excel, en als gegevens.' },
    handboek: { naam: 'Alle pagina’s', waarvoor: 'Met hun velden, tekst en bronnen.' },
    begrippen: { naam: 'Begrippen', waarvoor: 'Als SKOS, om te koppelen aan andere begrippenlijsten.' },
    feed: { naam: 'Wat er nieuw is', waarvoor: 'Een Atom-feed, om te volgen wat er verandert.' },
    sitemap: { naam: 'Alle adressen', waarvoor: 'Voor zoekmachines, met de datum van elke pagina.' },
    llms: {
      naam: 'Wegwijzer voor taalmodellen',
      waarvoor: 'Van elke pagina bestaat ook een versie in Markdown.',
    },
  },
  formaten,
  toegankelijkheid: {
    titel: 'Hoe toegankelijk de bestanden zijn',
    inleiding: 'Een programma keek elk bestand na. Een mens met een schermlezer deed dat nog niet.',
    formaat: 'Soort bestand',
    hoe: 'Wat wij doen en wat niet',
    regels: {
      pdf: 'Gemaakt volgens PDF/UA-1: koppen, lijsten, tabellen en tekeningen hebben een naam voor de schermlezer. De naam van een rij in een tabel is niet als kop gemerkt.',
      docx: 'Echte koppen, lijsten, koprijen in tabellen en een taal. Invulvelden hebben een naam.',
      odt: 'Dezelfde opbouw als Word. Invulvelden zijn gemarkeerde tekst.',
      xlsx: 'Een vaste koprij, en namen bij de kolommen.',
      ods: 'Dezelfde opbouw als Excel.',
      epub: 'EPUB 3 met inhoudsopgave, koppen en beschreven tekeningen.',
      zip: 'Dezelfde pagina’s als de site. Zoeken en invullen werken er niet.',
      ics: 'Gewone tekst per afspraak.',
      csv: 'Gewone tekst. De eerste regel noemt de kolommen.',
    } satisfies Record<Exclude<keyof typeof formaten, (typeof voorProgrammas)[number]>, string>,
  },
  liever: 'Lukt het niet met deze bestanden? De site zelf is het best toegankelijk.',
};

export type Formaat = keyof typeof downloads.formaten;
/** The groups of the page of downloads, and the lines that have words of their own; both in the order shown. */
export type Groep = keyof typeof downloads.groepen;
export type Regel = keyof typeof downloads.regels;
