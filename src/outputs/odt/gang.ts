import type { Beelden } from '../shared/kantoor/beelden.ts';
import type { LinkTarget } from '../../page/links.ts';
import type { PlainBlock } from '../../page/plain.ts';

/** What the whole file shares while it is written. */
export interface Gang {
  beelden: Beelden;
  /** Writes blocks where a sentence holds them: in a footnote. */
  schrijf: (blokken: readonly PlainBlock[], plek: Plek) => string;
  /** Pictures that the text shows, by their name in the file. */
  gebruikt: Map<string, string>;
  naar: (adres: string) => LinkTarget;
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
  uitlijning?: 'right' | 'center';
  stuk: string;
  voetnoten: ReadonlyMap<number, PlainBlock[]>;
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
