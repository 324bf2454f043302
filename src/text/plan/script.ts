import { capitalise } from '../format/capitalise.ts';
import { subject, the, The } from '../subject.ts';

/** What the script of «Mijn stappenplan» says. */
export const planText = {
  status: {
    bewaard: 'Bewaard in deze browser',
    leeg: 'U hebt zelf nog niets ingevuld',
    vol: 'Niet bewaard: de opslag van uw browser is vol',
    verboden: 'Niet bewaard: uw browser staat bewaren niet toe',
    wacht: 'Nog niet bewaard: maak eerst een keuze',
  },
  voortgang: (ready: number, of: number) => `${ready} van ${of} punten klaar`,
  perStap: (ready: number, of: number) => `${ready} van ${of}`,
  laadFout: {
    get title() {
      return `De gegevens van ${the(subject().stappenplan)} zijn niet geladen`;
    },
    text: ['Uw plan is niet veranderd. Controleer uw verbinding en laad de pagina opnieuw.'],
  },
  vol: {
    title: 'De opslag van uw browser is vol',
    text: ['Uw laatste wijzigingen staan alleen op dit scherm. Bewaar uw plan nu als bestand.'],
  },
  verboden: {
    title: 'Uw browser bewaart dit plan niet',
    text: [
      'Dat gebeurt bijvoorbeeld in een privévenster. U kunt gewoon doorwerken.',
      'Bewaar uw plan als bestand voordat u de pagina sluit.',
    ],
  },
  beschadigd: {
    title: 'Het plan in deze browser is niet te lezen',
    text: ['Wij laten het staan zoals het is. Bewaar het als bestand, of begin opnieuw.'],
  },
  nieuwer: { title: 'Het plan in deze browser is van een nieuwere versie' },
  ander: {
    title: 'U hebt dit plan ook in een ander tabblad veranderd',
    text: ['Kies welk plan u houdt. Het andere kunt u bij deel 9 terugzetten.'],
    take: 'Neem het plan uit het andere tabblad',
    keep: 'Houd het plan op dit scherm',
  },
  gewist: {
    title: 'Dit plan is in een ander tabblad gewist',
    text: ['Op dit scherm staat het nog. Kies wat u wilt.'],
    take: 'Begin ook hier opnieuw',
    keep: 'Houd het plan op dit scherm',
  },
  gedeeld: {
    title: (name: string) =>
      name ? `Iemand deelt het plan van ${name} met u` : 'Iemand deelt een plan met u',
    text: ['U hebt zelf al een plan in deze browser. Dat kunt u later bij deel 9 terugzetten.'],
    textEmpty: ['Als u het opent, wordt het in deze browser bewaard.'],
    take: 'Open het gedeelde plan',
    keep: 'Houd mijn eigen plan',
    notOpenen: 'Open het niet',
    opened: 'Dit plan kwam uit een link. Het staat nu ook in deze browser.',
  },
  linkFout: 'De link met het plan werkt niet',
  bestandFout: 'Dit bestand is niet geopend',
  document: {
    busy: 'Uw bestand wordt gemaakt …',
    ready: (name: string) => `Klaar: ${name} staat bij uw downloads.`,
    stillNot: 'Dit bestand kan nog niet',
    firstStart: 'Vul bij deel 1 een startdatum in en kies bij deel 3 minstens één stap. Dan zijn er data.',
    fault: {
      title: 'Het bestand is niet gemaakt',
      text: ['Uw plan is niet veranderd. Controleer uw verbinding en probeer het nog eens.'],
    },
  },
  vernieuwd: {
    title: 'De site is vernieuwd sinds u deze pagina opende',
    text: ['Laad de pagina opnieuw. Daarna lukt het wel. Uw plan blijft staan.'],
    herlaad: 'Laad de pagina opnieuw',
  },
  nogMeer: (count: number) => `En nog ${count} andere fouten.`,
  bestandHoud: 'Uw eigen plan is niet veranderd.',
  geopend: (name: string) => (name ? `Het plan van ${name} is geopend.` : 'Het plan is geopend.'),
  teruggezet: 'Het vorige plan staat er weer.',
  wis: {
    title: 'Weet u zeker dat u alles wilt wissen?',
    text: ['Uw plan verdwijnt uit deze browser. Dat kunt u niet terugdraaien.'],
    do: 'Ja, wis alles',
    not: 'Nee, houd mijn plan',
    done: 'Alles is gewist.',
  },
  opnieuw: 'Begin opnieuw',
  bewaar: 'Bewaar als bestand',
  sluit: 'Sluit deze melding',
  bestand: (name: string) => `stappenplan${name ? `-${name}` : ''}.json`,
  kapotBestand: 'stappenplan-beschadigd.json',
  linkKlaar: 'De link is klaar.',
  gekopieerd: 'Link gekopieerd.',
  nietGekopieerd: 'Kopiëren lukt niet. Kies de link en kopieer hem zelf.',
  zonderStart: 'Vul bij deel 1 een startdatum in. Dan ziet u hier uw data.',
  zonderStappen: 'Kies bij deel 3 minstens één stap.',
  zonderData: 'Uw data zijn niet te berekenen.',
  kop: (name: string) => `${capitalise(subject().stappenplan.enkel)}${name && ` van ${name}`}`,
  begint: (day: string) => `U begint op ${day}.`,
  begintNa: (day: string, start: string) => `U begint op ${day}, de eerste werkdag na ${start}.`,
  begintNaPauze: (day: string) => `U begint op ${day}, de eerste werkdag na uw pauze.`,
  startVoorbij: 'Uw startdatum is al voorbij. Bent u al begonnen? Dan klopt dat.',
  zonderEinde: 'Geen van deze stappen heeft een einde: het werk gaat door.',
  klaarOp: (day: string) => `De laatste stap met een einde is klaar op ${day}.`,
  tussen: (earliest: string, last: string) =>
    `Als alles meezit is dat ${earliest}; als alles meer tijd vraagt ${last}.`,
  get schatting() {
    return `Alle doorlooptijden zijn schattingen van de makers van ${the(subject().werk)}.`;
  },
  geenSpeling: 'geen',
  spelingUitleg: 'Speling is hoeveel later een stap kan beginnen zonder dat het einde opschuift.',
  mijlpalen: 'Vaste momenten',
  get netwerk() {
    return capitalise(subject().bijeenkomst.meer);
  },
  get leerlijn() {
    return `Bijeenkomsten van ${the(subject().leerlijn)}`;
  },
  feestdagen: 'Feestdagen in deze periode',
  nietIedereen: 'niet voor iedereen vrij',
  verschoven: (of: string, om: string) => `in plaats van ${of}: ${om}`,
  overgeslagen: (month: string, om: string) => `Niet in ${month}: ${om}.`,
  enVerder: 'en zo verder',
  om: (of: string, until: string) => `${of} tot ${until} uur`,
  vanaf: (of: string) => `${of} uur`,
  vreemd: {
    get title() {
      return `Punten die niet meer in ${the(subject().werk)} staan`;
    },
    explanation: 'U vinkte ze eerder af. Wij bewaren ze bij uw plan.',
  },
  werk: {
    taken: 'Taken',
    punten: 'Af te vinken',
    nothing: 'Deze rol heeft geen taken in de stappen van uw plan.',
  },
  mensenBij: (names: string) => `Ingevuld: ${names}.`,
  niemand: 'Nog geen naam ingevuld.',
  klaar: 'klaar',
  begroting: {
    between: (low: string, high: string) => (low === high ? low : `${low} tot ${high}`),
    own: 'uw eigen getal',
    expired: (year: string) => `dit bedrag gold in ${year}: zoek het nieuwe op`,
    expiredTotal: (n: number) =>
      n === 1
        ? 'Eén bedrag komt uit een jaar dat voorbij is. Zoek het nieuwe bedrag op.'
        : `${n} bedragen komen uit een jaar dat voorbij is. Zoek de nieuwe bedragen op.`,
  },
  gewijzigd: {
    get title() {
      return `${The(subject().werk)} is veranderd sinds u dit plan maakte`;
    },
    explanation: (then: string, nu: string) =>
      `Uw plan hoort bij ${the(subject().werk)} van ${then}. ${subject().werk.lidwoord === 'het' ? 'Dit' : 'Deze'} is van ${nu}.`,
    nothing: 'In de stappen zelf is niets veranderd.',
    everything: 'Bekijk ook wat er op de andere pagina’s veranderde',
    seen: 'Ik heb dit gezien',
  },
  pauzesVol: (count: number) => `Een plan heeft hoogstens ${count} pauzes`,
  pauzeFout: 'De laatste dag ligt vóór de eerste.',
  pauzeTeLang: 'Deze pauze duurt langer dan een jaar. Kies een kortere, of begin het plan later.',
  stap: (number: number, title: string) => `Stap ${number}: ${title}`,
  pauzeNummer: (number: number) => `Pauze ${number}`,
  gedrukt: (day: string) => `Afgedrukt op ${day}.`,
};
