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

  /** A compound that texts use now and then, so that the site links it. The numbers 1 to 30 differ. */
  static woordNummer = (nummer: number): string => VOOR[nummer - 1]! + KERN[nummer]!;

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

// prettier-ignore
const WIE = [
  'de coach', 'een vertrouwenspersoon', 'de gemeente', 'een buur', 'de trainer', 'de tweede trainer',
  'iemand van de instelling', 'de groep', 'iemand van het wijkteam', 'een bewoner', 'een vrijwilliger', 'de ambtenaar',
];
// prettier-ignore
const DOET = [
  'kiest', 'deelt', 'vraagt', 'regelt', 'leest', 'noemt', 'maakt', 'schrijft', 'hoort', 'zoekt', 'bewaart', 'toont',
  'geeft', 'volgt', 'bespreekt', 'noteert',
];
const LIDWOORD = ['elk', 'een', 'geen', 'ons', 'hun', 'dit'];
// prettier-ignore
const HOE = [
  'in het buurthuis', 'met twee buren', 'zonder naam erbij', 'aan de keukentafel', 'op een vaste avond',
  'met een kop koffie', 'in gewone taal', 'voordat het begint', 'na een goed gesprek', 'in een paar weken',
  'in een kleine groep', 'op een plek waar men al komt',
];
// prettier-ignore
const WANNEER = [
  'elke maand', 'in de eerste week', 'na de pauze', 'vaak', 'daarna', 'voor de zomer', 'bij het begin',
  'aan het eind van de dag', 'soms', 'in de eerste stap',
];
// prettier-ignore
const WAAROM = [
  'zodat niemand alleen staat', 'want vertrouwen kost tijd', 'want de schaamte is groot',
  'zodat de buurt weet waar hulp is', 'omdat men elkaar al kent', 'maar nooit onder druk', 'ook als het lang duurt',
  'want zo blijft een afspraak staan', 'zodat het gesprek ook lukt', 'omdat de brief te moeilijk is',
];
const TUSSEN = ['en', 'zonder', 'voor', 'na', 'met', 'bij'];
// prettier-ignore
const VOOR = [
  'wijk', 'buurt', 'leer', 'schuld', 'straat', 'taal', 'zorg', 'huis', 'netwerk', 'groeps', 'dorps', 'hulp', 'jaar',
  'start', 'slot', 'praktijk', 'buur', 'steun', 'werk', 'stads', 'geld', 'jeugd', 'rust', 'contact', 'kring', 'weg',
  'project', 'budget', 'spreek', 'doel',
];
// prettier-ignore
const KERN = [
  'gesprek', 'plan', 'overleg', 'verslag', 'boek', 'blad', 'adres', 'punt', 'moment', 'voorbeeld', 'doel', 'formulier',
  'bezoek', 'contact', 'verhaal', 'spel', 'traject', 'uur', 'bericht', 'team', 'werk', 'geld', 'budget', 'beeld',
  'briefje', 'lijstje', 'kaartje', 'feest', 'teken', 'schema', 'onderzoek', 'advies', 'loket', 'huis', 'kantoor',
  'netwerk', 'signaal', 'woord', 'besluit', 'verzoek',
];
