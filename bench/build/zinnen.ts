/**
 * Dutch sentences from a small vocabulary of the field. The same seed gives the same sentences, so
 * that two runs, and two builders, get the same text. Compounds such as `wijkgesprek` give the search
 * index about as many different words as real pages do.
 */
export class Zinnen {
  #staat: number;

  constructor(seed: string) {
    this.#staat = [...seed].reduce(
      (hash, teken) => Math.imul(hash ^ teken.charCodeAt(0), 0x01000193),
      0x811c9dc5,
    );
  }

  /** A number from 0 up to 1 (mulberry32, public domain). */
  toeval(): number {
    this.#staat = (this.#staat + 0x6d2b79f5) | 0;
    let t = Math.imul(this.#staat ^ (this.#staat >>> 15), 1 | this.#staat);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  getal = (min: number, max: number): number => min + Math.floor(this.toeval() * (max - min + 1));

  kies = <T>(lijst: readonly T[]): T => lijst[Math.floor(this.toeval() * lijst.length)]!;

  /** Different items, at most as many as there are. */
  kiesMeer<T>(lijst: readonly T[], aantal: number): T[] {
    const uit = new Set<T>();
    while (uit.size < Math.min(aantal, lijst.length)) uit.add(this.kies(lijst));
    return [...uit];
  }

  /** A compound. Example: `buurtafspraak`. */
  woord = (): string => this.kies(VOOR) + this.kies(KERN);

  /** A title without full stop. Example: `Buurtgesprek en leerafspraak`. */
  titel = (): string => kapitaal(`${this.woord()} ${this.kies(TUSSEN)} ${this.woord()}`);

  zin(): string {
    const { kies } = this;
    const kern = `${kies(DOET)} ${kies(LIDWOORD)} ${this.woord()}`;
    return this.toeval() < 0.4
      ? `${kapitaal(kies(WANNEER))} ${kern.replace(' ', ` ${kies(WIE)} `)} ${kies(HOE)}.`
      : `${kapitaal(kies(WIE))} ${kern} ${kies(HOE)}, ${kies(WAAROM)}.`;
  }

  /** Several sentences. */
  alinea = (zinnen: number): string => Array.from({ length: zinnen }, () => this.zin()).join(' ');
}

export const kapitaal = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);

/** How many words a reader meets; tags and marks do not count. */
export const telWoorden = (mdx: string): number =>
  mdx.replace(/<[^>]*>/g, ' ').match(/[\p{L}\d’'-]{2,}/gu)?.length ?? 0;

const WIE = [
  'de netwerkcoördinator',
  'een vertrouwenspersoon',
  'de gemeente',
  'een buurtbewoner',
  'de trainer',
  'de co-trainer',
  'een contactpersoon bij een instelling',
  'de groep',
  'een medewerker van de welzijnsorganisatie',
  'het bewonersnetwerk',
  'een vrijwilliger met ervaring',
  'de beleidsmedewerker',
];
const DOET = [
  'bespreekt',
  'noteert',
  'kiest',
  'verzamelt',
  'herhaalt',
  'bewaakt',
  'organiseert',
  'deelt',
  'vraagt',
  'begeleidt',
  'verbetert',
  'regelt',
  'toetst',
  'evalueert',
  'ondersteunt',
  'verwacht',
];
const LIDWOORD = ['elke', 'een', 'geen', 'onze', 'hun', 'iedere'];
const HOE = [
  'in het buurthuis',
  'samen met twee bewoners',
  'zonder namen op te schrijven',
  'aan de keukentafel',
  'op een vaste avond',
  'met een kop koffie erbij',
  'in gewone taal',
  'voordat de bijeenkomst begint',
  'na een rustig gesprek',
  'binnen een paar weken',
  'in kleine groepen',
  'op een plek waar mensen al komen',
];
const WANNEER = [
  'elke maand',
  'in de eerste week',
  'na de pauze',
  'vaak',
  'daarna',
  'voor de zomer',
  'bij het begin',
  'aan het eind van de leerlijn',
  'soms',
  'tijdens de verkenning',
];
const WAAROM = [
  'zodat niemand alleen staat',
  'omdat vertrouwen tijd kost',
  'want de schaamte is groot',
  'zodat de buurt weet waar hulp is',
  'omdat bewoners elkaar al kennen',
  'maar nooit onder druk',
  'ook als het langer duurt',
  'want afspraken houden het netwerk heel',
  'zodat de warme overdracht lukt',
  'omdat de brief van de instantie moeilijk is',
];
const TUSSEN = ['en', 'zonder', 'voor', 'na', 'met', 'bij'];
// prettier-ignore
const VOOR = [
  'wijk', 'buurt', 'leer', 'schuld', 'armoede', 'taal', 'zorg', 'huis', 'netwerk', 'groeps', 'vertrouwens',
  'hulp', 'jaar', 'start', 'slot', 'praktijk', 'bewoners', 'vrijwilligers', 'gemeente', 'samenwerkings',
  'welzijns', 'inkomens', 'jongeren', 'ouderen', 'familie', 'straat', 'project', 'budget', 'signaal', 'doel',
];
// prettier-ignore
const KERN = [
  'gesprek', 'afspraak', 'bijeenkomst', 'overleg', 'vraag', 'plan', 'verslag', 'kaart', 'kring', 'steun',
  'route', 'avond', 'kennis', 'moment', 'voorbeeld', 'rol', 'lijst', 'brief', 'bezoek', 'contact', 'aanpak',
  'ervaring', 'tafel', 'verhaal', 'coach', 'punt', 'regeling', 'overdracht', 'ondersteuning', 'formulier',
  'begeleiding', 'werking', 'doel', 'opdracht', 'traject', 'spreekuur', 'meting', 'folder', 'training', 'taak',
];
