import { svgNumber, type SvgDrawing } from '../diagram/svg.ts';
import { subject } from '../../text/subject.ts';
import { drawRow } from './card.ts';
import { FANLIGHT, withClass, drawDoor, type DoorShape, type Paint } from './door.ts';

/** A house of the street. Lengths are units of the drawing. */
interface House {
  x: number;
  width: number;
  height: number;
  gable: 'punt' | 'trap' | 'lijst' | 'klok';
  wall: 'muur-a' | 'muur-b' | 'muur-c';
  /** The door of this house stands open. */
  open?: boolean;
}

const GROUND = 250;
const HOUSES: readonly House[] = [
  { x: 0, width: 96, height: 150, gable: 'lijst', wall: 'muur-a' },
  { x: 100, width: 88, height: 168, gable: 'punt', wall: 'muur-b' },
  { x: 192, width: 100, height: 144, gable: 'trap', wall: 'muur-c' },
  { x: 296, width: 92, height: 160, gable: 'klok', wall: 'muur-a', open: true },
  { x: 392, width: 96, height: 150, gable: 'punt', wall: 'muur-b' },
];

/**
 * A street: somebody who is trusted walks along from an open front door to the house where help is.
 * That is what the first handbook is about, without a picture of anybody. Another shows a row of cards.
 */
export function drawStreet(shape: DoorShape, paint: Paint = withClass): SvgDrawing {
  if (subject().beeld === 'geen') return drawRow(Object.values(FANLIGHT), paint);
  return {
    width: 960,
    height: 290,
    shapes: [
      boom(540, 1, paint),
      boom(604, 0.8, paint),
      ...HOUSES.map((house) => drawHouse(house, shape, paint)),
      drawCounter(paint),
      `<path ${paint('grond')} d="M0 ${GROUND}H960V290H0Z"/>`,
      `<path ${paint('pad')} d="M342 262C430 282 560 282 668 264"/>`,
      person(470, 'mens-a', paint),
      person(512, 'mens-b', paint, 0.93),
    ].join(''),
  };
}

function drawHouse(
  { x, width, height, gable, wall, open = false }: House,
  shape: DoorShape,
  paint: Paint,
): string {
  const above = GROUND - height;
  const right = x + width;
  const middle = x + width / 2;
  const top = {
    lijst: `M${x} ${above}H${right}V${above - 10}H${x}Z`,
    punt: `M${x} ${above}L${middle} ${above - 46}L${right} ${above}Z`,
    trap: `M${x} ${above}V${above - 14}H${x + 16}V${above - 28}H${x + 32}V${above - 42}H${right - 32}V${above - 28}H${right - 16}V${above - 14}H${right}V${above}Z`,
    klok: `M${x} ${above}C${x + 26} ${above} ${x + 14} ${above - 46} ${middle} ${above - 46}C${right - 14} ${above - 46} ${right - 26} ${above} ${right} ${above}Z`,
  }[gable];
  const door = drawDoor({ shape, family: 'doen', open }, paint);
  const windows = [0, 1].flatMap((row) =>
    [0.14, 0.58].map((part) => {
      const rx = x + width * part;
      const ry = above + 14 + row * 40;
      return row === 1 && part < 0.5 && height < 146
        ? ''
        : `<path ${paint('raam')} d="M${svgNumber(rx)} ${ry}h26v26h-26z"/>`;
    }),
  );
  return `<path ${paint(wall)} d="M${x} ${above}H${right}V${GROUND}H${x}Z"/><path ${paint(gable === 'lijst' ? 'dak' : wall)} d="${top}"/>${windows.join('')}<g transform="translate(${svgNumber(middle - 20)} ${GROUND - 63}) scale(.63)">${door.shapes}</g>`;
}

/** The house where help is: a public building with its door open. */
function drawCounter(paint: Paint): string {
  const columns = [672, 712, 812, 852].map((x) => `<path ${paint('kozijn')} d="M${x} 150h14v100h-14z"/>`);
  const windows = [904].flatMap((x) =>
    [156, 200].map((y) => `<path ${paint('raam')} d="M${x} ${y}h30v30h-30z"/>`),
  );
  const door = drawDoor({ shape: 'recht', family: 'weten', open: true }, paint);
  return `<path ${paint('muur-b')} d="M650 140H960V${GROUND}H650Z"/><path ${paint('dak')} d="M646 140L769 84L892 140Z"/><path ${paint('dak')} d="M646 138H960V148H646Z"/><circle ${paint('glas')} cx="769" cy="118" r="11"/>${columns.join('')}${windows.join('')}<g transform="translate(744 176) scale(.74)">${door.shapes}</g>`;
}

function boom(x: number, scale: number, paint: Paint): string {
  return `<g transform="translate(${x} ${GROUND}) scale(${scale})"><path ${paint('kozijn')} d="M-3 0V-60H3V0Z"/><circle ${paint('groen')} cx="0" cy="-84" r="34"/></g>`;
}

/** Somebody, drawn so that it can be anybody. */
function person(x: number, rol: 'mens-a' | 'mens-b', paint: Paint, scale = 1): string {
  return `<g transform="translate(${x} 268) scale(${scale})"><circle ${paint(rol)} cx="0" cy="-72" r="10"/><path ${paint(rol)} d="M-13 0L-15 -42Q-15 -58 0 -58Q15 -58 15 -42L13 0H3L0 -24L-3 0Z"/></g>`;
}
