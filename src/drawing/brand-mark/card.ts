import type { SvgDrawing } from '../diagram/svg.ts';

/** Paints the parts that a card has in common with a door and a street. */
type Paint = (
  part:
    | 'kozijn'
    | 'glas'
    | 'licht'
    | 'roede'
    | 'blad'
    | 'paneel'
    | 'nummer'
    | 'muur-a'
    | 'muur-b'
    | 'muur-c'
    | 'grond',
) => string;

/** What stands on a card: the mark of its family, and whether it is turned to the light. */
export interface Card {
  /** Lines on the upper half, in a box from 9,10 to 55,40. */
  mark: string;
  open: boolean;
  nummer?: number | undefined;
}

/**
 * A card with the mark of its family, for a handbook without pictures of its own subject (`beeld: geen`). As large as a
 * door, with the number in the same place, so that whoever draws one need not know which it is.
 */
export function drawCard({ mark, open, nummer: number }: Card, paint: Paint): SvgDrawing {
  const digit =
    number === undefined
      ? `<path ${paint('paneel')} d="M18 58H46M18 68H46M18 78H36"/>`
      : `<text ${paint('nummer')} x="32" y="66" text-anchor="middle">${number}</text><path ${paint('paneel')} d="M18 80H46"/>`;
  return {
    width: 64,
    height: 108,
    shapes: `<path ${paint('kozijn')} d="M13 4H51A10 10 0 0 1 61 14V90A10 10 0 0 1 51 100H13A10 10 0 0 1 3 90V14A10 10 0 0 1 13 4Z"/><path ${paint(open ? 'licht' : 'glas')} d="M14 10H50A5 5 0 0 1 55 15V40H9V15A5 5 0 0 1 14 10Z"/><path ${paint('roede')} d="${mark}"/><path ${paint('blad')} d="M9 44H55V89A5 5 0 0 1 50 94H14A5 5 0 0 1 9 89Z"/>${digit}`,
  };
}

/** Where cards stand in a row, how large, and of which wall colour the sheet behind each is. */
const ROW = [
  { x: 20, scale: 1.5, behind: 'muur-a' },
  { x: 175, scale: 1.85, behind: 'muur-b' },
  { x: 355, scale: 2.1, behind: 'muur-c' },
  { x: 560, scale: 1.7, behind: 'muur-a' },
  { x: 735, scale: 1.95, behind: 'muur-b' },
] as const;
/** The line on which they stand. */
const GROUND = 250;

/** A row of cards on a line, in the place of the street. @param marks of all families, in the order of the menu */
export function drawRow(marks: readonly string[], paint: Paint): SvgDrawing {
  const cards = ROW.map(({ x, scale, behind }, i) => {
    const { shapes } = drawCard({ mark: marks[i % marks.length] ?? '', open: i % 2 === 1 }, paint);
    const above = GROUND - 100 * scale;
    return `<path ${paint(behind)} d="M${x + 26} ${above - 12}h${64 * scale}V${GROUND}h-${64 * scale}Z"/><g transform="translate(${x} ${above}) scale(${scale})">${shapes}</g>`;
  });
  return {
    width: 960,
    height: 290,
    shapes: `${cards.join('')}<path ${paint('grond')} d="M0 ${GROUND}H960V290H0Z"/>`,
  };
}
