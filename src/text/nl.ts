import { design } from './pages/design.ts';
import { search } from './pages/search.ts';
import { capitalise } from './format/capitalise.ts';
import { partName } from './part-name.ts';
import { subject, the, The, theWith, thisOne } from './subject.ts';

const weeksText = (count: number): string => (count === 1 ? '1 week' : `${count} weken`);

/**
 * Every sentence of the interface, in Dutch. Texts of the handbook itself live in `content/`.
 * One long table on purpose: who writes sees all of them together.
 */
export const nl = {
  toContents: 'Naar de inhoud',
  mainMenu: 'Hoofdmenu',
  menu: 'Menu',
  fastSearch: 'Snel zoeken',
  print: 'Druk deze pagina af',
  get footMenu() {
    return `Meer over ${thisOne(subject().werk)}`;
  },
  breadcrumb: 'U bent hier',
  start: 'Start',
  onThisPage: 'Op deze pagina',
  previous: 'Vorige',
  next: 'Volgende',
  belongsAt: 'Hoort bij',
  bronnen: 'Bronnen bij deze pagina',
  bron: 'Bron',
  checked: 'Laatst nagelopen op',
  changed: 'Wat er veranderde',
  reaction: 'Geef een reactie op deze pagina',
  reactionSubject: (title: string) => `Reactie op “${title}”`,
  reactionText: (address: string) => `Pagina: ${address}\n\nMijn reactie:\n`,
  reservation: 'Voorbehoud',
  peildatum: (date: string) => `peildatum ${date}`,
  ownSchatting: 'eigen schatting',
  ownProposal: 'eigen voorstel',
  fromBron: 'uit de bron',
  publisher: (name: string) => (/^uitgever\b/i.test(name) ? name : `Uitgever: ${name}`),
  licence: 'De tekst staat onder',
  versie: (version: string, date: string) => `Versie ${version}, ${date}`,
  get withdrawn() {
    return `${capitalise(thisOne(partName('portret')))} is op verzoek ingetrokken.`;
  },
  moved: 'Dit stuk staat nu op',
  movedTitle: 'Deze pagina is verhuisd',
  movedTo: 'Ga naar het nieuwe adres van deze pagina',
  consulted: 'gelezen in',
  noDate: 'zonder datum',
  stateOn: 'Staat op',
  stateOpCount: (n: number) => `Staat op ${n} pagina’s`,
  inLanguage: (name: string) => `in het ${name}`,
  certainty: { zeker: 'zeker', waarschijnlijk: 'waarschijnlijk', controleren: 'nog controleren' },
  footnotes: 'Voetnoten',
  footnote: (number: number) => `Voetnoot ${number}`,
  backToText: (number: number) => `Terug naar de tekst bij voetnoot ${number}`,
  ticked: 'Klaar:',
  notTicked: 'Te doen:',
  table: 'Tabel, u kunt opzij schuiven',
  writingSpace: 'Ruimte om te schrijven',
  tags: {
    LetOp: 'Let op',
    Tip: 'Tip',
    Valkuil: 'Valkuil',
    Voorbeeld: 'Voorbeeld',
    EigenVoorstel: 'Eigen voorstel',
    Voorbehoud: 'Voorbehoud',
    UitDePraktijk: 'Uit de praktijk',
  },
  diagram: {
    netwerkmodel: {
      get title() {
        return `${The(subject().geheel)}: wie heeft met wie te maken`;
      },
      description:
        'Vakken met rollen, verbonden door genummerde lijnen. De lijst eronder zegt per nummer wat er langs die lijn gaat.',
    },
    tijdlijn: {
      title: 'Tijdlijn',
      description:
        'Een lijn van boven naar beneden met jaren. De tabel eronder zegt per jaar wat er gebeurde.',
    },
    stappen: {
      title: 'De stappen in de tijd',
      description:
        'Per stap twee balken op een as van weken. De bovenste is het snelst, de onderste het traagst. De tabel eronder geeft dezelfde weken.',
    },
    alsTabel: 'Dezelfde gegevens als tabel',
    lijn: 'Lijn',
    tussen: 'Tussen',
    wat: 'Wat er langs gaat',
    naar: (of: string, to: string) => `van ${of} naar ${to}`,
    enTerug: (of: string, to: string) => `tussen ${of} en ${to}`,
    jaar: 'Jaar',
    gebeurde: 'Wat er gebeurde',
    stap: 'Stap',
    begint: 'Begint in week',
    klaar: 'Klaar in week',
    week: 'week',
    snelst: 'snelst',
    traagst: 'traagst',
    spanne: (fastest: number, slowest: number) =>
      fastest === slowest ? String(fastest) : `${fastest} tot ${slowest}`,
    gaatDoor: 'gaat door',
    eersteBijeenkomst: (weeks: string) =>
      `${capitalise(theWith('eerste', subject().bijeenkomst))} kan ${weeks} weken na het begin zijn.`,
    legenda: 'Van elke stap is de bovenste balk het snelst, de onderste het traagst.',
    schatting: 'Alle weken zijn eigen schattingen, geteld vanaf het begin van stap 1.',
  },
  sections: {
    'doel-en-resultaat': 'Doel en resultaat',
    'wie-doet-wat': 'Wie doet wat',
    doorlooptijd: 'Hoelang het duurt',
    besluiten: 'Welke besluiten u neemt',
    checklist: 'Checklist',
    get sjablonen() {
      return capitalise(partName('sjabloon').meer);
    },
    valkuilen: 'Waar het misgaat',
    'uit-de-praktijk': 'Uit de praktijk',
    steun: 'Waar dit op steunt',
    leerdoelen: 'Wat je na afloop kunt',
    leervragen: 'Leervragen van een groep',
    overzicht: 'De bijeenkomst in het kort',
    programma: 'Programma',
    'korte-variant': 'Korte variant',
    voorbereiding: 'Voorbereiding en materiaal',
    'als-het-zwaar-wordt': 'Als het zwaar wordt',
    werkbladen: 'Werkbladen om af te drukken',
    handout: 'Voor de deelnemers',
    bronstatus: 'Wat uit bronnen komt en wat niet',
    'wat-wie-hoe': 'Wat, wie en hoe',
    opbrengst: 'Wat het bracht',
    cijfers: 'Cijfers',
    beperkingen: 'Wat dit voorbeeld niet laat zien',
    bellen: 'Wie u kunt bellen',
    onderbouwing: 'Hoe goed dit onderbouwd is',
    'niet-bekend': 'Wat wij niet weten',
    toestemming: 'Toestemming',
    vraag: 'De vraag',
    uitkomsten: 'Uitkomsten',
    begeleiders: 'Wie de bijeenkomst begeleidden',
    vervolg: 'Vervolg',
    kern: 'In het kort',
    'kort-antwoord': 'Kort antwoord',
    'verder-lezen': 'Verder lezen',
    'ook-genoemd': 'Ook genoemd',
    'niet-hetzelfde-als': 'Niet hetzelfde als',
    get verwant() {
      return `Verwante ${partName('begrip').meer}`;
    },
    talen: 'In andere talen',
    velden: 'Hulp bij het invullen',
    document: 'Het document',
    posten: 'Posten en rekenvoorbeeld',
    get route() {
      return `Uw weg door ${the(subject().werk)}`;
    },
    voetnoten: 'Voetnoten',
    bronnen: 'Bronnen bij deze pagina',
  },
  stap: {
    nummer: (n: number) => `Stap ${n}`,
    fase: 'Fase',
    target: 'Doel',
    result: 'Resultaat',
    after: 'Begint na',
    afterMoment: (title: string, moment: 'begin' | 'einde', weeks: number) =>
      `${weeks === 0 ? '' : `${weeksText(weeks)} na `}het ${moment} van ${title}`,
    afterPractice: (title: string) => `de oefening in ${title}`,
    weeks: (min: number, max: number) => (min === max ? weeksText(min) : `${min} tot ${max} weken`),
    ongoing: 'doorlopend',
    thenOngoing: 'daarna doorlopend',
    rol: 'Rol',
    taken: 'Taken',
    notOnPut: 'Nog niet aan zet.',
    bar: 'Alle stappen',
    stap: 'Stap',
    whoWhen: 'Wie is wanneer aan zet',
    whoWhenExplanation: 'Per stap ziet u hoeveel taken een rol heeft. De taken zelf staan bij de stap.',
    stillNot: 'nog niet aan zet',
    countTaken: (n: number) => (n === 1 ? '1 taak' : `${n} taken`),
    mail: 'Mail deze stap',
    copy: 'Kopieer als tekst',
    rather: 'Liever',
    mijlpalen: 'Vaste momenten',
  },
  module: {
    nummer: (n: number) => `Bijeenkomst ${n}`,
    leervraag: 'Welke vraag heeft jullie groep vandaag?',
    leervraagExplanation:
      'Begin hiermee. De vraag van de groep bepaalt wat jullie doen; dit programma is een voorbeeld.',
    moment: { start: 'Start', bijeenkomst: 'Bijeenkomst', slot: 'Slot' },
    minutes: (n: number) => `${n} minuten`,
    duration: 'Duur',
    group: 'Groep',
    participants: (min: number, max: number) => `${min} tot ${max} deelnemers`,
    tijd: 'Tijd',
    component: 'Onderdeel',
    activity: 'Werkvorm',
    minutesHeading: 'Minuten',
    from: 'Vanaf minuut',
    materials: 'Neem mee',
    toPrint: 'Druk af',
    toPrintWhat: 'Wat',
    toPrintFor: 'Waarvoor',
    toPrintCopies: 'Hoe vaak',
    toPrintHow: 'Hoe',
    aboutSheets: 'Elk blad begint op een eigen pagina. Druk antwoorden nooit op de achterkant van vragen.',
    issuer: 'Uitgereikt door',
    get issuerField() {
      const { lezer: reader } = subject();
      return reader.enkel === 'organisatie' ? 'Organisatie' : `${capitalise(reader.enkel)} en organisatie`;
    },
    slides: {
      about:
        'De dia’s zijn een steun voor de groep. Wat je zegt en doet, staat in deze notities en in het draaiboek op de site.',
      today: 'Dit doen we vandaag',
      order: 'De vraag van de groep gaat voor: het programma is een voorbeeld.',
      goals: 'Leervragen die bij deze bijeenkomst passen:',
      safe: 'Zo blijft het veilig',
      goesOn: (title: string, part: number) => `${title} (${part})`,
      /** Names of places on a slide, as programs list them. */
      title: 'Titel',
      subtitle: 'Ondertitel',
      words: 'Tekst',
      number: 'Dianummer',
      logo: 'Logo',
      image: 'Beeld van de dia',
      notes: 'Notities',
    },
    sheetsFor: (title: string) => `${title}: bladen voor deelnemers`,
    certificateOf: (title: string) => `${title}: certificaat`,
    /** On every sheet of paper: who gets it in hands. A full or an open flag says the same without colour. */
    mark: {
      get trainer() {
        return `Voor ${the(subject().begeleider)}: niet uitdelen`;
      },
      deelnemer: 'Voor deelnemers: uitdelen',
    },
    onePerGuest: 'één per gast',
    perParticipant: (n: number) => `${n === 1 ? 'één' : n} per deelnemer`,
    times: (n: number) => `${n} keer`,
    timesFor: (n: number, min: number, max: number) =>
      `${n} keer bij ${min === max ? min : max === min + 1 ? `${min} of ${max}` : `${min} tot ${max}`}`,
    cards: (n: number) => (n === 1 ? '1 kaart' : `${n} kaarten`),
    perSheet: { 1: 'één op een liggend blad', 2: 'twee op een blad', 4: 'vier op een blad' },
    /** At the foot of every sheet of a set. */
    cardsOf: (title: string, use: string) => `Kaarten: ${title}, ${use}`,
    cut: 'knippen',
    notCut: 'niet knippen',
    name: 'Naam',
    nameOfParticipant: 'Naam van de deelnemer',
    placeAndDay: 'Plaats en datum',
    signatures: 'Ondertekening',
    gemeente: (name: string) => `${subject().lezer.enkel} ${name}`,
    beforehand: 'Doe vooraf',
    get appointment() {
      return subject().afspraak;
    },
    for: {
      deelnemer: 'voor deelnemers',
      get trainer() {
        return `voor ${the(subject().begeleider)}`;
      },
    },
    total: 'Samen',
    get printTrainer() {
      return `Druk af voor ${the(subject().begeleider)}`;
    },
    printParticipants: 'Druk af voor deelnemers',
    printExplanation:
      'Voor deelnemers komen alleen de hand-out en hun werkbladen uit de printer. Gebeurt er niets? Kies daarna zelf afdrukken.',
  },
  praktijk: {
    get gemeenten() {
      return capitalise(subject().plaats.enkel);
    },
    years: 'Jaren',
    approach: 'Aanpak',
    doelgroep: 'Doelgroep',
    themas: 'Thema’s',
    status: 'Status',
    lastSign: 'Laatste teken',
    successor: 'Wat erna kwam',
    get callFirst() {
      return `Vraag naar ${thisOne(partName('praktijk'))} bij:`;
    },
    notAsked: 'Wij hebben deze organisaties niet gesproken, en noemen geen personen.',
    statusValue: { loopt: 'loopt', gestopt: 'gestopt', onbekend: 'onbekend' },
    grounds: 'Onderbouwing',
    level: {
      'eigen-ervaring': 'eigen ervaring',
      beschreven: 'beschreven',
      onderzocht: 'onderzocht',
      'met-cijfers': 'met cijfers',
    },
    what: 'Wat',
    who: 'Wie',
    how: 'Hoe',
    counted: 'Wat is geteld',
    count: 'Aantal',
    year: 'Jaar',
    bron: 'Bron',
    remark: 'Toelichting',
    unknown: 'onbekend',
    on: 'op',
  },
  portret: {
    name: 'Naam',
    rol: 'Rol',
    position: 'Plaats',
    ground: {
      toestemming: 'Met toestemming',
      'openbare-bron': 'Uit een openbare bron, zonder naam',
      'publieke-rol': 'Uit een publieke rol, zonder naam',
    },
  },
  verslag: { date: 'Datum', occasion: 'Gelegenheid' },
  thema: {
    peildatum: (date: string) => `Nagelopen op ${date}`,
    tests: (who: string) => `Laat dit in uw ${subject().lezer.enkel} toetsen door: ${who}.`,
    noAdvice: 'Dit is geen juridisch advies.',
  },
  begrip: { plural: 'Meervoud', term: 'Term', uitleg: 'Uitleg', ofwel: 'ofwel' },
  sjabloon: {
    target: 'Waar het voor is',
    forWho: 'Voor wie',
    field: 'Veld',
    input: 'Wat u invult',
    required: 'nodig',
    inputName: {
      tekst: 'één regel',
      'lange-tekst': 'een stuk tekst',
      datum: 'een datum',
      getal: 'een getal',
      bedrag: 'een bedrag',
      keuze: 'een keuze',
      meerkeuze: 'een of meer keuzes',
      vinkje: 'een vinkje',
      handtekening: 'een handtekening',
    },
    invullen: 'in te vullen',
    post: 'Post',
    eenheid: 'Eenheid',
    count: 'Aantal',
    price: 'Prijs per eenheid',
    amount: 'Bedrag',
    total: 'Totaal',
    subtotal: 'Subtotaal',
    lowHigh: (low: string, high: string) => (low === high ? low : `${low} tot ${high}`),
    per: (price: string, unit: string) => `${price} per ${unit}`,
    ofSubtotal: (part: string) => `${part} van het subtotaal`,
    computedExample: 'Dit is een rekenvoorbeeld. Bedragen zonder bron zijn eigen schattingen.',
  },
  home: {
    get stappen() {
      return The(subject().stappenplan);
    },
    yield: 'Wat het heeft gebracht',
    get vragen() {
      return `Wat ${subject().lezer.meer} het eerst vragen`;
    },
    get parts() {
      return `Alle delen van ${the(subject().werk)}`;
    },
    allStappen: 'Alle stappen, met tijd en taken',
    further: 'Lees dit eerst',
    get search() {
      return `Zoek in ${the(subject().werk)}`;
    },
    for: 'Kies uw weg',
    first: 'Doe dit eerst',
  },
  search,
  design,
  notFound: {
    title: 'Deze pagina bestaat niet',
    /** @param parts whether the handbook has parts to choose from */
    explanation: (parts: boolean) => {
      const other = subject().beeld === 'deuren' ? 'een andere deur' : 'een ander deel';
      return `Misschien is het adres verkeerd overgenomen. Zoek de pagina${parts ? `, of kies ${other}` : ''}.`;
    },
    get parts() {
      return `Delen van ${the(subject().werk)}`;
    },
  },
  faults: {
    title: 'Fouten en hoe u ze herstelt',
    summary: 'Elke melding van de controle, wat zij betekent en wat u doet.',
    soort: { error: 'fout: de site wordt niet gebouwd', warning: 'waarschuwing' },
    meaning: 'Wat het betekent',
    example: 'Zo gaat het mis',
    mend: 'Zo herstelt u het',
  },
};

/** The id of a section that the page itself makes from typed fields. */
export type SectionId = keyof (typeof nl)['sections'];
