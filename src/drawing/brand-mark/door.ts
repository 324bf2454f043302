import type { Family } from '../../kinds/kind.ts';
import type { Brand } from '../../house-style/basis.ts';
import type { SvgDrawing } from '../diagram/svg.ts';
import { subject } from '../../text/subject.ts';
import { drawCard } from './card.ts';

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
export type Paint = (rol: Rol) => string;

/** On the web the house style paints: `site/styles/brand-mark.css`. */
export const withClass: Paint = (rol) => `class="bm-${rol}"`;

export type DoorShape = Brand['deur'];

/** The frame and the opening of a door of 64 by 100. */
const SHAPE: Record<DoorShape, { frame: string; opening: string }> = {
  toog: { frame: 'M3 100V22Q32 -6 61 22V100Z', opening: 'M9 100V26Q32 4 55 26V100Z' },
  rond: { frame: 'M3 100V32A29 29 0 0 1 61 32V100Z', opening: 'M9 100V32A23 23 0 0 1 55 32V100Z' },
  recht: { frame: 'M3 100V6H61V100Z', opening: 'M9 100V12H55V100Z' },
};

/** The bars of the fanlight, other ones for every family of pages: rays, a tree, a lattice, a ring. */
export const FANLIGHT: Readonly<Record<Family, string>> = {
  doen: 'M32 38L15 31M32 38L22 21M32 38V16M32 38L42 21M32 38L49 31',
  leren: 'M32 38V17M32 33Q22 32 19 25M32 33Q42 32 45 25M32 26Q27 25 26 20M32 26Q37 25 38 20',
  zien: 'M15 38L32 18L49 38M24 38L32 28L40 38M23 28L32 38L41 28',
  weten: 'M25 29A7 7 0 1 0 39 29A7 7 0 1 0 25 29M12 29H25M39 29H52M32 18V22M32 36V38',
};

export interface Door {
  shape: DoorShape;
  family: Family;
  /** Ajar, with light behind it. */
  open?: boolean;
  /** The house number. */
  nummer?: number | undefined;
}

/** The mark of the handbook: a front door with a fanlight, or a card where its subject has no picture of its own. */
export function drawDoor(
  { shape, family, open = false, nummer: number }: Door,
  paint: Paint = withClass,
): SvgDrawing {
  if (subject().beeld === 'geen') return drawCard({ mark: FANLIGHT[family], open, nummer: number }, paint);
  const { frame, opening } = SHAPE[shape];
  const sheet = open
    ? `<path ${paint('blad')} d="M9 41L24 47V106L9 100Z"/><circle ${paint('knop')} cx="20.5" cy="75" r="1.8"/>`
    : `<path ${paint('blad')} d="M9 41H55V100H9Z"/>${number === undefined ? `<path ${paint('paneel')} d="M15 47H29V66H15ZM35 47H49V66H35ZM15 73H29V94H15ZM35 73H49V94H35Z"/>` : `<path ${paint('paneel')} d="M15 76H49V94H15Z"/>`}<circle ${paint('knop')} cx="49" cy="70" r="2.5"/>`;
  const digit =
    number === undefined || open
      ? ''
      : `<text ${paint('nummer')} x="32" y="66" text-anchor="middle">${number}</text>`;
  return {
    width: 64,
    height: 108,
    shapes: `<path ${paint('kozijn')} d="${frame}"/><path ${paint(open ? 'licht' : 'glas')} d="${opening}"/><path ${paint('roede')} d="${FANLIGHT[family]}M9 39.5H55"/>${sheet}${digit}`,
  };
}
