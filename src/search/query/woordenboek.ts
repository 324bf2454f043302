import { afstand } from '../../document/nearest.ts';
import { inBloom, readBloom, type Bloom } from './bloom.ts';
import { FOUTEN, VERBETER } from './reading-weights.ts';
import { leesWoorden, type BekendWoord, type Kern } from './kern.ts';
import { aantalBits, vlag } from './letters.ts';
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

  readonly #dictionary: Bloom | undefined;

  constructor({ woorden, dictionary }: Pick<Kern, 'woorden' | 'dictionary'>) {
    this.#dictionary = dictionary === undefined ? undefined : readBloom(dictionary);
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

  /** The most common form of a word's stem; itself when the handbook has no form of it. */
  commonForm = (woord: string): string => this.#stammen.get(stam(woord))?.woord ?? woord;

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

  /** Whether this is a Dutch word of its own, though the handbook does not use it: then it is no slip. */
  isDutch = (woord: string): boolean => this.#dictionary !== undefined && inBloom(this.#dictionary, woord);

  /**
   * Words of which some beginning is a slip away: `netwerkbijeemk` is half of `netwerkbijeenkomst`, misspelt. The
   * likeliest first, one per stem. Never asked of a word that the handbook uses.
   */
  beginningLike(typed: string, most: number): string[] {
    const slips = FOUTEN.findLast(([length]) => typed.length >= length)?.[1] ?? 0;
    if (slips === 0 || /\d/.test(typed)) return [];
    const found = [...this.#woorden.values()].flatMap(({ woord, paginas }) => {
      if (woord[0] !== typed[0] || woord.length <= typed.length) return [];
      const away = awayFromBeginning(typed, woord, slips);
      return away > slips ? [] : [{ woord, points: VERBETER.vaak * Math.log2(paginas + 1) - away }];
    });
    found.sort((a, b) => b.points - a.points || (a.woord < b.woord ? -1 : 1));
    return [...new Map(found.map(({ woord }) => [stam(woord), woord])).values()].slice(0, most);
  }

  /**
   * What a misspelt word may be meant to be, the likeliest first.
   * Never asked of a word that the handbook uses.
   */
  lijktOp(woord: string): { bekend: BekendWoord; fouten: number }[] {
    const mag = FOUTEN.findLast(([lengte]) => woord.length >= lengte)?.[1] ?? 0;
    if (mag === 0 || /\d/.test(woord) || this.isDutch(woord)) return [];
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

const KORTST_DEEL = 4;

/** How many slips the nearest beginning of a word is away; more than `most` when none is near. */
function awayFromBeginning(typed: string, word: string, most: number): number {
  let best = most + 1;
  for (let length = typed.length - most; length <= typed.length + most && best > 0; length++)
    best = Math.min(best, afstand(typed, word.slice(0, length)));
  return best;
}
