import { capitalise } from '../format/capitalise.ts';
import { partName } from '../part-name.ts';
import { subject, the, whole } from '../subject.ts';

/** Names of formats, as readers know them. */
const formats = {
  pdf: 'PDF',
  docx: 'Word',
  odt: 'ODT',
  pptx: 'PowerPoint',
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
export const forProgrammes = [
  'json',
  'jsonld',
  'xml',
  'txt',
] as const satisfies readonly (keyof typeof formats)[];

/** What one takes along, and in which form. */
export const downloads = {
  title: 'Downloads',
  /** @param calendar whether there are dates to take along */
  summary: (calendar: boolean) =>
    `Neem ${the(subject().werk)} mee: als boek, als document om aan te passen${calendar ? ', in uw agenda' : ''} of als gegevens.`,
  versie: (version: string, date: string) =>
    `Alle bestanden zijn gemaakt van versie ${version} van ${date}. Elk boek, document, rekenblad en agendabestand noemt zelf die versie, en het adres waar de nieuwste staat. Gegevensbestanden doen dat niet allemaal.`,
  takeAlong: 'Neem deze pagina mee',
  allPraktijken: (format: string) => `Alle ${partName('praktijk').meer} als ${format}`,
  /** A calendar holds all dates of the whole that a page is part of, and says so. */
  calendarOf: {
    get stap() {
      return `Agenda van ${the(subject().stappenplan)}`;
    },
    get module() {
      return `Agenda van ${the(subject().leerlijn)}`;
    },
  },
  papers: {
    deelnemers: {
      name: 'Bladen voor deelnemers',
      line: (title: string) => `${title}: bladen voor deelnemers`,
    },
    certificaat: { name: 'Certificaat', line: (title: string) => `${title}: certificaat` },
  },
  print: 'Druk af',
  addressEnCode: 'Adres en QR-code',
  groups: {
    boek: {
      get title() {
        return capitalise(whole(subject().werk));
      },
      explanation: 'Alles wat op deze site staat, in één bestand.',
    },
    delen: { title: 'Eén deel', explanation: 'Een deel als boekje om te lezen of af te drukken.' },
    stap: {
      get title() {
        return `Eén ${partName('stap').enkel}`;
      },
      explanation: 'Om met uw team te lezen, en om namen en data in te vullen.',
    },
    module: {
      title: 'Eén bijeenkomst',
      get explanation() {
        return `Voor ${the(subject().begeleider)}: eerst het draaiboek, daarna de bladen voor deelnemers. Elke pagina zegt voor wie die is.`;
      },
    },
    uitdelen: {
      title: 'Om uit te delen bij een bijeenkomst',
      explanation:
        'Alleen wat deelnemers in handen krijgen: hun werkbladen, kaarten, hand-out en certificaat.',
    },
    sjabloon: {
      get title() {
        return capitalise(partName('sjabloon').meer);
      },
      explanation: 'Documenten om in te vullen in uw eigen huisstijl.',
    },
    vertaling: {
      title: 'In andere talen',
      explanation: 'Om naast het Nederlandse stuk te geven. Elk bestand zegt of iemand de vertaling nalas.',
    },
    agenda: {
      title: 'In uw agenda',
      explanation: 'Haalt u het bestand later opnieuw op, dan werkt uw agenda de afspraken bij.',
    },
    gegevens: {
      title: 'Gegevens',
      explanation: 'Voor wie de inhoud in een eigen programma, website of onderzoek gebruikt.',
    },
  },
  /** Goes before what the calendars say of themselves. */
  calendarData: {
    example: (start: string) => `Met voorbeelddata, gerekend vanaf ${start}.`,
    own: 'Met de data van deze editie.',
  },
  lines: {
    kort: {
      name: 'Kort boek',
      whatFor: 'De kern op hooguit 36 bladzijden: om door te geven aan wie beslist.',
    },
    lezen: {
      name: 'Boek om te lezen',
      whatFor: 'Op het scherm of op papier, met inhoudsopgave en trefwoorden.',
    },
    schrijven: { name: 'Boek om aan te passen', whatFor: 'In Word, om er een eigen stuk van te maken.' },
    telefoon: { name: 'Boek voor telefoon of e-reader', whatFor: 'De tekst past zich aan het scherm aan.' },
    archief: {
      name: 'Boek voor het archief',
      whatFor: 'PDF/A-2a en PDF/UA in één: over tientallen jaren nog te openen, ook met een schermlezer.',
    },
    zonderInternet: {
      name: 'De site zonder internet',
      whatFor: 'Pak uit en open index.html. Lezen en zoeken werken daar ook; invullen niet.',
    },
    stappenplan: {
      get name() {
        return capitalise(subject().stappenplan.enkel);
      },
      get whatFor() {
        return `De ${partName('stap').meer} en ${the(subject().bijeenkomst)}.`;
      },
    },
    leerlijn: {
      get name() {
        return capitalise(subject().leerlijn.enkel);
      },
      get whatFor() {
        return `De bijeenkomsten van ${the(subject().leerlijn)}.`;
      },
    },
    praktijken: {
      get name() {
        return capitalise(partName('praktijk').meer);
      },
      whatFor: 'Als tabel voor Excel, en als gegevens.',
    },
    handboek: { name: 'Alle pagina’s', whatFor: 'Met hun velden, tekst en bronnen.' },
    begrippen: {
      get name() {
        return capitalise(partName('begrip').meer);
      },
      whatFor: 'Als SKOS, om te koppelen aan andere begrippenlijsten.',
    },
    feed: { name: 'Wat er nieuw is', whatFor: 'Een Atom-feed, om te volgen wat er verandert.' },
    sitemap: { name: 'Alle adressen', whatFor: 'Voor zoekmachines, met de datum van elke pagina.' },
    controlegetallen: {
      name: 'Controlegetallen',
      whatFor: 'Om later te bewijzen dat uw kopie dezelfde is: sha256sum -c SHA256SUMS.',
    },
    llms: {
      name: 'Wegwijzer voor taalmodellen',
      whatFor: 'Van elke pagina bestaat ook een versie in Markdown.',
    },
  },
  formats,
  accessibility: {
    title: 'Hoe toegankelijk de bestanden zijn',
    introduction: 'Een programma keek elk bestand na. Een mens met een schermlezer deed dat nog niet.',
    formaat: 'Soort bestand',
    hoe: 'Wat wij doen en wat niet',
    lines: {
      pdf: 'Gemaakt volgens PDF/UA-1, en nagekeken met veraPDF: koppen, lijsten, tabellen met de namen van kolommen en rijen, en tekeningen zijn gemerkt voor de schermlezer.',
      docx: 'Echte koppen, lijsten, koprijen in tabellen en een taal. Invulvelden hebben een naam.',
      odt: 'Dezelfde opbouw als Word. Invulvelden zijn gemarkeerde tekst.',
      pptx: 'Elke dia heeft een titel en een vaste leesvolgorde. Er staan alleen woorden op, en geen beelden.',
      xlsx: 'Een vaste koprij, en namen bij de kolommen.',
      ods: 'Dezelfde opbouw als Excel.',
      epub: 'EPUB 3 met inhoudsopgave, koppen en beschreven tekeningen.',
      zip: 'Dezelfde pagina’s als de site. Zoeken werkt er ook, invullen niet.',
      ics: 'Gewone tekst per afspraak.',
      csv: 'Gewone tekst. De eerste regel noemt de kolommen.',
    } satisfies Record<Exclude<keyof typeof formats, (typeof forProgrammes)[number]>, string>,
  },
  rather: 'Lukt het niet met deze bestanden? De site zelf is het best toegankelijk.',
};

export type Format = keyof typeof downloads.formats;
/** The groups of the page of downloads, and the lines that have words of their own; both in the order shown. */
export type Group = keyof typeof downloads.groups;
export type LineOf = keyof typeof downloads.lines;
