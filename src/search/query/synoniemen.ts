import { stam } from './stam.ts';
import { STOPWOORDEN } from './stopwoorden.ts';
import { woordenIn } from './woorden.ts';

/** Words for the same thing, by any form of any of them. */
export class Synoniemen {
  /** Per name (its stems, joined) the other names, each as its words. */
  readonly #anders = new Map<string, string[][]>();
  #langste = 1;

  /** @param anders words that only lead to another, not back: the handbook does not use them */
  constructor(
    groepen: readonly (readonly string[])[],
    anders: readonly (readonly [woord: string, doel: string])[] = [],
  ) {
    for (const [woord, doel] of anders) {
      const naam = inhoudsWoorden(woord);
      this.#zet(naam, [inhoudsWoorden(doel)]);
    }
    for (const groep of groepen) {
      const namen = groep.map(inhoudsWoorden).filter(({ length }) => length > 0);
      for (const naam of namen) {
        const sleutel = sleutelVan(naam);
        const anders = namen.filter((ander) => sleutelVan(ander) !== sleutel);
        if (anders.length === 0) continue;
        this.#zet(naam, anders);
      }
    }
  }

  #zet(naam: readonly string[], anders: string[][]): void {
    const sleutel = sleutelVan(naam);
    this.#anders.set(sleutel, [...(this.#anders.get(sleutel) ?? []), ...anders]);
    this.#langste = Math.max(this.#langste, naam.length);
  }

  /** The other names of something, each as its words. */
  van = (woorden: readonly string[]): readonly string[][] => this.#anders.get(sleutelVan(woorden)) ?? [];

  /** The other names of everything in a question that is called by two or more words. */
  inVraag(woorden: readonly string[]): (readonly string[][])[] {
    const inhoud = woorden.filter((woord) => !STOPWOORDEN.has(woord));
    const gevonden: (readonly string[][])[] = [];
    for (let i = 0; i < inhoud.length; i++)
      for (let eind = i + 2; eind <= Math.min(inhoud.length, i + this.#langste); eind++) {
        const anders = this.van(inhoud.slice(i, eind));
        if (anders.length > 0) gevonden.push(anders);
      }
    return gevonden;
  }
}

const sleutelVan = (woorden: readonly string[]): string => woorden.map(stam).join(' ');

/** A name without its small words: `verklaring omtrent het gedrag` is asked without `het`. */
const inhoudsWoorden = (naam: string): string[] =>
  woordenIn(naam)
    .map(({ woord }) => woord)
    .filter((woord) => !STOPWOORDEN.has(woord));
