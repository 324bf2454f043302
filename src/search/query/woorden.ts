/** A word of a text: as it is compared, and where it stands. */
export interface Woord {
  /** Lower case, without accents. */
  woord: string;
  begin: number;
  eind: number;
}

const WOORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;
const ACCENT = /\p{M}/gu;

/** Text as it is compared: lower case, without accents, with straight apostrophes. Example: `Coördinatór’s` → `coordinator's`. */
export const gelijk = (tekst: string): string =>
  tekst.normalize('NFD').replace(ACCENT, '').toLowerCase().replaceAll('’', "'");

/** The words of a text. A hyphen parts words: `co-trainer` is found by `trainer`. */
export const woordenIn = (tekst: string): Woord[] =>
  [...tekst.matchAll(WOORD)].map(({ 0: woord, index }) => ({
    woord: gelijk(woord),
    begin: index,
    eind: index + woord.length,
  }));
