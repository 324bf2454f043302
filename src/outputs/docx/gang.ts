import { basisVan, type Merk, type Schema } from '../../model/huisstijl/basis.ts';
import type { Beelden } from '../shared/kantoor/beelden.ts';
import type { LinkTarget } from '../../page/links.ts';
import type { PlainBlock } from '../../page/plain.ts';
import { nummering, type Nummering } from './nummering.ts';

/** What the whole file shares while it is written. */
export interface Gang {
  kleuren: Schema;
  beelden: Beelden;
  naar: (adres: string) => LinkTarget;
  nummering: Nummering;
  /** Footnotes in the order in which the text refers to them; Word numbers them by itself. */
  noten: { blokken: PlainBlock[] }[];
  /** Content controls are numbered within the file. */
  volgend: () => number;
  /** The next paragraph begins on a new page. */
  nieuweBladzijde: boolean;
  /** The next paragraph keeps more distance from what stands above it. */
  lucht: boolean;
}

/** Where in the text a block stands. */
export interface Plek {
  gang: Gang;
  /** The style of a plain paragraph here. */
  stijl: string;
  /** How much deeper headings are than on the page itself: 1 in a book. */
  dieper: number;
  /** How many lists this stands in. */
  diepte: number;
  /** From the left edge, in twips. */
  inspring: number;
  /** Room for tables and pictures, in twips. */
  breedte: number;
  uitlijning?: 'right' | 'center';
  /** Prefix of the anchors of this page. */
  stuk: string;
  /** The footnotes of this page by number, and where they stand in the file once used. */
  voetnoten: ReadonlyMap<number, PlainBlock[]>;
  gebruikt: Map<number, number>;
}

export const gangVan = (merk: Merk, beelden: Beelden, naar: Gang['naar']): Gang => {
  let nummer = 0;
  return {
    kleuren: basisVan(merk).licht,
    beelden,
    naar,
    nummering: nummering(),
    noten: [],
    volgend: () => (nummer += 1),
    nieuweBladzijde: false,
    lucht: false,
  };
};
