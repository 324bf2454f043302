import { VELD } from './reading-weights.ts';
import type { Kern } from './kern.ts';
import { stam } from './stam.ts';
import type { Woordenboek } from './woordenboek.ts';
import { woordenIn } from './woorden.ts';

/** A title, or one search word, of a page. */
export interface Veld {
  pagina: number;
  soort: 'titel' | 'zoekwoord';
  /** The stems of its words, in order. */
  stammen: string[];
}

/** Where a stem stands in the fields: which one, and whether as a word or as part of a compound. */
export interface Plaats {
  veld: Veld;
  gewicht: number;
}

/** Every stem of every field. */
export class Velden {
  readonly #opStam = new Map<string, Plaats[]>();
  /** Per stem on how many pages its word stands. */
  readonly #paginas = new Map<string, number>();

  constructor({ paginas }: Kern, boek: Woordenboek) {
    for (const [pagina, { titel, zoekwoorden }] of paginas.entries()) {
      this.#neem({ pagina, soort: 'titel', stammen: [] }, titel, boek);
      for (const zoekwoord of zoekwoorden)
        this.#neem({ pagina, soort: 'zoekwoord', stammen: [] }, zoekwoord, boek);
    }
  }

  met = (stam: string): readonly Plaats[] => this.#opStam.get(stam) ?? [];

  /** On how many pages the word of a stem stands that is in a field. */
  paginasMet = (stam: string): number => this.#paginas.get(stam) ?? 1;

  #neem(veld: Veld, tekst: string, boek: Woordenboek): void {
    for (const { woord } of woordenIn(tekst)) {
      const heel = stam(woord);
      veld.stammen.push(heel);
      this.#paginas.set(heel, boek.paginasMet(woord));
      this.#zet(heel, { veld, gewicht: 1 });
      for (const deel of boek.delenVan(woord)) this.#zet(stam(deel), { veld, gewicht: VELD.deel });
    }
  }

  #zet(stam: string, plaats: Plaats): void {
    const lijst = this.#opStam.get(stam);
    if (lijst) lijst.push(plaats);
    else this.#opStam.set(stam, [plaats]);
  }
}
