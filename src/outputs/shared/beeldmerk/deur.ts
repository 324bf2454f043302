import type { Familie } from '../../../kinds/kind.ts';
import type { Merk } from '../../../model/huisstijl/basis.ts';
import type { Tekening } from '../diagram/svg.ts';

/** What a part of the drawing is; who draws says how it is painted. */
export type Rol =
  | 'kozijn'
  | 'glas'
  | 'roede'
  | 'blad'
  | 'paneel'
  | 'knop'
  | 'licht'
  | 'nummer'
  | 'muur-a'
  | 'muur-b'
  | 'muur-c'
  | 'dak'
  | 'raam'
  | 'grond'
  | 'pad'
  | 'mens-a'
  | 'mens-b'
  | 'groen';

/** Writes the attributes that paint a part: a class on the web, a colour in an image. */
export type Verf = (rol: Rol) => string;

/** On the web the house style paints: `styles/beeldmerk.css`. */
export const metKlasse: Verf = (rol) => `class="bm-${rol}"`;

export type Deurvorm = Merk['deur'];

/** The frame and the opening of a door of 64 by 100. */
const VORM: Record<Deurvorm, { kozijn: string; opening: string }> = {
  toog: { kozijn: 'M3 100V22Q32 -6 61 22V100Z', opening: 'M9 100V26Q32 4 55 26V100Z' },
  rond: { kozijn: 'M3 100V32A29 29 0 0 1 61 32V100Z', opening: 'M9 100V32A23 23 0 0 1 55 32V100Z' },
  recht: { kozijn: 'M3 100V6H61V100Z', opening: 'M9 100V12H55V100Z' },
};

/** The bars of the fanlight, other ones for every family of pages: rays, a tree, a lattice, a ring. */
const BOVENLICHT: Record<Familie, string> = {
  doen: 'M32 38L15 31M32 38L22 21M32 38V16M32 38L42 21M32 38L49 31',
  leren: 'M32 38V17M32 33Q22 32 19 25M32 33Q42 32 45 25M32 26Q27 25 26 20M32 26Q37 25 38 20',
  zien: 'M15 38L32 18L49 38M24 38L32 28L40 38M23 28L32 38L41 28',
  weten: 'M25 29A7 7 0 1 0 39 29A7 7 0 1 0 25 29M12 29H25M39 29H52M32 18V22M32 36V38',
};

export interface Deur {
  vorm: Deurvorm;
  familie: Familie;
  /** Ajar, with light behind it. */
  open?: boolean;
  /** The house number. */
  nummer?: number;
}

/** A front door with a fanlight: the mark of the handbook. */
export function tekenDeur({ vorm, familie, open = false, nummer }: Deur, verf: Verf = metKlasse): Tekening {
  const { kozijn, opening } = VORM[vorm];
  const blad = open
    ? `<path ${verf('blad')} d="M9 41L24 47V106L9 100Z"/><circle ${verf('knop')} cx="20.5" cy="75" r="1.8"/>`
    : `<path ${verf('blad')} d="M9 41H55V100H9Z"/>${nummer === undefined ? `<path ${verf('paneel')} d="M15 47H29V66H15ZM35 47H49V66H35ZM15 73H29V94H15ZM35 73H49V94H35Z"/>` : `<path ${verf('paneel')} d="M15 76H49V94H15Z"/>`}<circle ${verf('knop')} cx="49" cy="70" r="2.5"/>`;
  const cijfer =
    nummer === undefined || open
      ? ''
      : `<text ${verf('nummer')} x="32" y="66" text-anchor="middle">${nummer}</text>`;
  return {
    breedte: 64,
    hoogte: 108,
    vormen: `<path ${verf('kozijn')} d="${kozijn}"/><path ${verf(open ? 'licht' : 'glas')} d="${opening}"/><path ${verf('roede')} d="${BOVENLICHT[familie]}M9 39.5H55"/>${blad}${cijfer}`,
  };
}
