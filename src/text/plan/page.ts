import { planLinkTexts as links } from './links.ts';
import { partName } from '../part-name.ts';
import { subject, the, thisOne } from '../subject.ts';

/** The page on which a municipality makes the step plan its own. */
export const planTexts = {
  get title() {
    return links.title;
  },
  /** @param money whether the handbook has a budget to plan with */
  summary: (money: boolean) =>
    `Maak van ${the(subject().stappenplan)} uw eigen plan: met uw data${money ? ', uw mensen en uw begroting' : ' en uw mensen'}. Alles blijft in deze browser.`,
  searchWords: [
    'eigen plan',
    'eigen planning',
    'planning maken',
    'planner',
    'projectplan maken',
    'afvinken',
    'taken verdelen',
    'begroting maken',
    'tijdlijn',
  ],
  privacy: [
    'Wat u invult, blijft in deze browser. De pagina stuurt niets naar een server en plaatst geen cookies.',
    'Werkt u op een gedeelde computer? Bewaar uw plan dan als bestand en wis het daarna hier.',
  ],
  privacyTitle: 'Uw gegevens blijven bij u',
  withoutScript:
    'Deze pagina rekent in uw browser en heeft daarvoor JavaScript nodig. Zonder JavaScript kunt u wel alles lezen waar het plan uit bestaat:',
  get notStarted() {
    return `Start het plan niet? Laad de pagina dan opnieuw, of lees ${the(subject().stappenplan)} zelf:`;
  },
  bezig: 'Uw plan wordt geopend …',
  parts: 'Delen van uw plan',
  part: {
    get gemeente() {
      return `Uw ${subject().lezer.enkel}`;
    },
    mensen: 'Wie doet mee',
    stappen: 'Stappen',
    pauzes: 'Pauzes',
    planning: 'Uw planning',
    punten: 'Per stap',
    rollen: 'Per rol',
    begroting: 'Begroting',
    meenemen: 'Meenemen en delen',
  },
  examples: 'Voorbeelden in uw voorstel',
  get examplesExplanation() {
    return `Welke ${partName('praktijk').meer} van anderen noemt u, als u die bijlage kiest?`;
  },
  explanation: {
    get mensen() {
      return `Vul per rol de namen in. Zijn het er meer? Zet er komma’s tussen. Schrijf hier geen namen van ${subject().geholpen}.`;
    },
    stappen: 'Haal een stap weg die bij u niet nodig is. Wat op die stap wachtte, schuift dan naar voren.',
    pauzes:
      'Weken waarin u niet werkt, zoals de zomervakantie. Uw plan staat dan stil. Feestdagen rekent de pagina zelf uit.',
    punten: 'Vink af wat klaar is. Bij elk punt kunt u een naam, een dag en een notitie zetten.',
    rollen: 'Kies een rol. U ziet dan alles wat die rol doet, over alle stappen.',
    get begroting() {
      return `De getallen komen uit het rekenvoorbeeld van ${thisOne(subject().werk)}. Open een post en vul uw eigen getallen in.`;
    },
    meenemen:
      'U bewaart het plan als bestand, maakt er documenten van, deelt het met een link of drukt het af.',
  },
  field: {
    get gemeente() {
      return `Naam van ${the(subject().lezer)}`;
    },
    get organisatie() {
      // An organisation of some kind needs no more words, unless the reader is one too.
      const { lezer: reader, partner } = subject();
      const short = partner.enkel.endsWith(' organisatie') && reader.enkel !== 'organisatie';
      return `Naam van ${short ? 'de organisatie' : the(partner)}`;
    },
    start: 'Startdatum van de eerste stap',
    get aantal() {
      return `Aantal ${subject().geteld.meer}`;
    },
    besluit: 'Wanneer wordt er beslist?',
    get besluitUitleg() {
      return `Weet u die dag al, dan telt het plan terug: wat past er, en wanneer moet u beginnen? ${subject().besluit.agenda} weet de data. Laat leeg wat u niet weet.`;
    },
    get college() {
      return `Vergadering van ${the(subject().besluit.eerste)}`;
    },
    get raad() {
      return `Vergadering van ${the(subject().besluit.tweede)}, als die ook beslist`;
    },
    stukken: 'Laatste dag voor de stukken',
    tempo: 'Hoe snel gaat het bij u?',
    tempoUitleg: 'Elke stap heeft een kortste en een langste duur. Kies waar uw data op rusten.',
    snelst: 'Zo snel als geschat',
    midden: 'Ertussenin',
    traagst: 'Zo rustig als geschat',
    get netwerk() {
      return `Wanneer komt ${the(subject().geheel)} bijeen?`;
    },
    elkeMaanden: 'Aantal maanden tussen twee bijeenkomsten',
    hoeveelste: 'De hoeveelste van de maand',
    weekdag: 'Dag',
    begin: 'Begintijd',
    get leerlijn() {
      return `Wanneer zijn de bijeenkomsten van ${the(subject().leerlijn)}?`;
    },
    pauze: 'Naam van de pauze',
    van: 'Eerste dag',
    tot: 'Laatste dag',
    wie: 'Wie',
    op: 'Dag',
    notitie: 'Notitie',
    rol: 'Rol',
    laag: 'laag',
    hoog: 'hoog',
    aantalPost: 'Aantal',
    prijs: 'Euro per eenheid',
    percentage: 'Percentage',
    metNamen: 'Neem ook de namen en de notities op in de link',
    link: 'Uw link',
    bestand: 'Open een plan uit een bestand',
  },
  ordinal: ['eerste', 'tweede', 'derde', 'vierde', 'laatste'],
  weekday: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  button: {
    pauze: 'Voeg een pauze toe',
    away: 'Haal weg',
    keep: 'Bewaar als bestand',
    makeLink: 'Maak een link',
    copy: 'Kopieer de link',
    printOff: 'Druk uw plan af',
    back: 'Zet het vorige plan terug',
    clear: 'Wis alles',
  },
  boxTarget: 'Voor deze stap',
  toStap: (number: number, title: string) => `Lees stap ${number}: ${title}`,
  rolAt: (rol: string) => `(${rol})`,
  file: {
    title: 'Als bestand',
    explanation:
      'Het bestand bevat uw hele plan, met namen en notities. U opent het later op elke computer weer op deze pagina.',
  },
  link: {
    title: 'Als link',
    explanation:
      'Het plan zit in de link zelf, na het teken #. Een browser stuurt dat deel nooit naar een server. Namen en notities blijven eruit, want een link is snel doorgestuurd. Vink ze alleen aan als u weet wie de link krijgt.',
  },
  document: {
    title: 'Als document',
    explanation:
      'Uw browser maakt deze bestanden zelf. Wat uw plan al weet, is ingevuld; de rest vult u in het document in.',
    open: 'Maak open bestanden (ODT en ODS) in plaats van Word en Excel',
    get plan() {
      return subject().plan;
    },
    planning: 'Planning',
    sheet: (title: string) => `${title} (rekenblad)`,
    calendar: 'Agenda met alle data',
    get annexes() {
      const { eerste: first, tweede: second } = subject().besluit;
      return `Bijlagen bij het voorstel aan ${first.enkel} en ${second.enkel}`;
    },
    annexesExplanation:
      'Zonder vinkje blijft het weg. Een voorstel wordt openbaar: zet er alleen namen in als dat moet.',
    ownAnnex: (title: string, of: string) => `${title} (bij: ${of})`,
    annex: {
      planning: 'Planning met alle data',
      begroting: 'Begroting, post voor post',
      voorbeelden: 'Wat anderen meemaakten',
      namen: 'Namen van wie meedoet',
    },
  },
  print: {
    title: 'Op papier',
    explanation: 'U drukt de tijdlijn, de data, de checklists en de begroting af.',
  },
  again: {
    title: 'Opnieuw beginnen',
    explanation:
      'Hiermee verdwijnt uw plan uit deze browser. Bewaar het eerst als bestand als u het nog nodig heeft.',
  },
  post: {
    per: (unit: string) => `per ${unit}`,
    schatting: 'eigen schatting van de makers',
    bron: 'Bron',
    belongs: 'Waar dit op rust',
  },
  example: (count: number) =>
    `Het rekenvoorbeeld is voor ${count} mensen: de voorbereiding en een vol jaar. Wat uw plan kost, staat onderaan.`,
  hours: 'Uren',
  freeDays: {
    region: 'Neem de schoolvakanties over van',
    regions: [
      ['', 'geen regio'],
      ['noord', 'regio Noord'],
      ['midden', 'regio Midden'],
      ['zuid', 'regio Zuid'],
    ] as [string, string][],
    knownUntil: (day: string) =>
      `Bekend tot en met ${day}. Latere vakanties kent het plan nog niet. Scholen wijken soms af van de herfst- en voorjaarsvakantie.`,
    feasts: 'Houd rekening met Suikerfeest en Offerfeest',
    feastsKnownUntil: (day: string) =>
      `Berekend, tot en met ${day}; het kan een dag eerder of later zijn. Latere feesten kent het plan nog niet.`,
  },
  begrotingLink: 'De uitleg per post staat bij:',
};
