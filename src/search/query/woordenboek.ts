import { afstand } from '../../document/nearest.ts';
import { FOUTEN, VERBETER } from './gewichten.ts';
import { leesWoorden, type BekendWoord, type Kern } from './kern.ts';
import { stam } from './stam.ts';
import { STOPWOORDEN } from './stopwoorden.ts';

/** The words that the handbook uses, and what one may do with a word that it does not use. */
export class Woordenboek {
  readonly #woorden: ReadonlyMap<string, BekendWoord>;
  readonly #opLengte: ReadonlyMap<number, BekendWoord[]>;
  /** Per stem its most common word. */
  readonly #stammen = new Map<string, BekendWoord>();

  /** Per stem that is only a part of compounds, on how many pages, about. */
  readonly #alsDeel = new Map<string, number>();

  constructor({ woorden }: Kern) {
    const lijst = leesWoorden(woorden);
    this.#woorden = new Map(lijst.map((bekend) => [bekend.woord, bekend]));
    this.#opLengte = Map.groupBy(lijst, ({ woord }) => woord.length);
    for (const bekend of lijst) {
      const sleutel = stam(bekend.woord);
      if ((this.#stammen.get(sleutel)?.paginas ?? 0) < bekend.paginas) this.#stammen.set(sleutel, bekend);
    }
    for (const { delen, paginas } of lijst)
      for (const deel of delen) {
        const sleutel = stam(deel);
        this.#alsDeel.set(sleutel, Math.max(paginas, this.#alsDeel.get(sleutel) ?? 0));
      }
  }

  /** Whether the handbook uses this word in some form, by itself or as part of a compound. */
  kent = (woord: string): boolean => this.paginasMet(woord) > 0;

  /** On how many pages a word stands in some form, about; 0 when nowhere. */
  paginasMet = (woord: string): number =>
    this.#stammen.get(stam(woord))?.paginas ?? this.#alsDeel.get(stam(woord)) ?? 0;

  /** A form of a word that stands in the handbook. Example: `coordinatoren` → `coordinator`. */
  vormVan = (woord: string): string =>
    this.#woorden.has(woord) ? woord : (this.#stammen.get(stam(woord))?.woord ?? woord);

  /** The parts of a compound that the handbook uses; none for another word. */
  delenVan = (woord: string): readonly string[] =>
    (this.#woorden.get(woord) ?? this.#stammen.get(stam(woord)))?.delen ?? [];

  /** Words that begin so, the most common first; one per stem. */
  beginnendMet(begin: string, hoogstens: number): string[] {
    const gevonden = [...this.#woorden.values()]
      .filter(({ woord }) => woord.startsWith(begin))
      .sort((a, b) => b.paginas - a.paginas);
    return [...new Map(gevonden.map(({ woord }) => [stam(woord), woord])).values()].slice(0, hoogstens);
  }

  /**
   * An unknown compound in words that the handbook uses, as few as may be; none when that does not work.
   * Example: `vertrouwenspersonennetwerk` → `['vertrouwenspersonen', 'netwerk']`.
   */
  knip(woord: string, hoogstens = 3): readonly string[] {
    let beste: readonly string[] = [];
    for (let i = woord.length - KORTST_DEEL; i >= KORTST_DEEL && hoogstens > 1; i--) {
      const links = woord.slice(0, i);
      const rechts = woord.slice(i);
      if (STOPWOORDEN.has(links) || STOPWOORDEN.has(rechts) || !this.#isDeel(links)) continue;
      if (this.#isDeel(rechts)) return [links, rechts];
      const rest = beste.length > 0 ? [] : this.knip(rechts, hoogstens - 1);
      if (rest.length > 0) beste = [links, ...rest];
    }
    return beste;
  }

  /** A word of its own, or one with the `s` that joins. */
  #isDeel = (stuk: string): boolean =>
    this.#woorden.has(stuk) ||
    (this.#stammen.has(stam(stuk)) && stuk.length > KORTST_DEEL) ||
    (stuk.length > KORTST_DEEL && stuk.endsWith('s') && this.#woorden.has(stuk.slice(0, -1)));

  /**
   * What a misspelt word may be meant to be, the likeliest first.
   * Never asked of a word that the handbook uses.
   */
  lijktOp(woord: string): { bekend: BekendWoord; fouten: number }[] {
    const mag = FOUTEN.findLast(([lengte]) => woord.length >= lengte)?.[1] ?? 0;
    if (mag === 0 || /\d/.test(woord)) return [];
    const letters = vlag(woord);
    const kandidaten: { bekend: BekendWoord; fouten: number; punten: number }[] = [];
    for (let lengte = woord.length - mag; lengte <= woord.length + mag; lengte++)
      for (const bekend of this.#opLengte.get(lengte) ?? []) {
        // A slip changes at most two of the letters that a word has.
        if (aantalBits(letters ^ vlag(bekend.woord)) > 2 * mag || STOPWOORDEN.has(bekend.woord)) continue;
        const fouten = afstand(woord, bekend.woord);
        if (fouten > mag) continue;
        const eerste = woord[0] === bekend.woord[0] ? 0 : VERBETER.eersteLetter;
        kandidaten.push({
          bekend,
          fouten,
          punten: VERBETER.vaak * Math.log2(bekend.paginas + 1) - VERBETER.perFout * fouten - eerste,
        });
      }
    kandidaten.sort((a, b) => b.punten - a.punten || (a.bekend.woord < b.bekend.woord ? -1 : 1));
    return kandidaten;
  }
}

const KORTST_DEEL = 3;

/** Which letters a word has, as bits. */
function vlag(woord: string): number {
  let uit = 0;
  for (let i = 0; i < woord.length; i++) uit |= 1 << (woord.charCodeAt(i) % 31);
  return uit;
}

function aantalBits(getal: number): number {
  let uit = 0;
  for (let rest = getal; rest !== 0; rest &= rest - 1) uit++;
  return uit;
}
