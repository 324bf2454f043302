import type { Beelden } from '../shared/kantoor/beelden.ts';
import type { Linkdoel } from '../shared/stuk/links.ts';
import type { StukBlok } from '../shared/stuk/types.ts';

/** What the whole file shares while it is written. */
export interface Gang {
  beelden: Beelden;
  /** Writes blocks where a sentence holds them: in a footnote. */
  schrijf: (blokken: readonly StukBlok[], plek: Plek) => string;
  /** Pictures that the text shows, by their name in the file. */
  gebruikt: Map<string, string>;
  naar: (adres: string) => Linkdoel;
  /** Paragraph and column styles that a place needs beside the named ones, as XML by name. */
  eigen: Map<string, string>;
  /** Everything that is counted: tables, frames, fields, lists. */
  volgend: () => number;
  nieuweBladzijde: boolean;
  lucht: boolean;
}

/** Where in the text a block stands. */
export interface Plek {
  gang: Gang;
  stijl: string;
  /** Room for tables and pictures, in twips. */
  breedte: number;
  uitlijning?: 'rechts' | 'midden';
  stuk: string;
  voetnoten: ReadonlyMap<number, StukBlok[]>;
  gebruikt: Set<number>;
}

export const gangVan = (beelden: Beelden, naar: Gang['naar'], schrijf: Gang['schrijf']): Gang => {
  let nummer = 0;
  return {
    beelden,
    schrijf,
    gebruikt: new Map(),
    naar,
    eigen: new Map(),
    volgend: () => (nummer += 1),
    nieuweBladzijde: false,
    lucht: false,
  };
};
