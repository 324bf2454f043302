import type { ShareImage } from '../../page/site/share-image.ts';
import { PART_SIZE } from '../../page/share-image-size.ts';
import { basisOf, type Brand, type Schema } from '../../house-style/basis.ts';
import { drawDoor } from '../brand-mark/door.ts';
import { drawStreet } from '../brand-mark/street.ts';
import { svgNumber } from '../diagram/svg.ts';
import type { Fonts } from '../outline/index.ts';
import { put, type SetKind } from './lines.ts';
import { withColour, showOf } from '../brand-mark/paint.ts';

const { width: WIDTH, height: HEIGHT } = PART_SIZE;
const MARGE = 72;
/** Where the door stands, and where the foot of the image begins. */
const GROUND = 520;
const LINE = 1.14;
/** Large titles are short: at most this many lines at each size. */
const SIZES = [
  { size: 84, lines: 2 },
  { size: 74, lines: 3 },
  { size: 64, lines: 4 },
  { size: 56, lines: 4 },
  { size: 48, lines: 5 },
  { size: 42, lines: 5 },
];
const DOOR = { x: 872, scale: 4 };

/** A share image as SVG in which text has become outlines. */
export function drawShareImage(image: ShareImage, brand: Brand, fonts: Fonts): string {
  const { licht: light } = basisOf(brand);
  const { vlak: surface, tekst: text } = showOf(light, image.family);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}">`,
    `<path fill="${surface}" d="M0 0H${WIDTH}V${HEIGHT}H0Z"/>`,
    ...(image.street ? [street(brand, light)] : [door(image, brand, light, fonts)]),
    `<path fill="${light.verhoogd}" d="M0 ${GROUND}H${WIDTH}V${HEIGHT}H0Z"/>`,
    `<path fill="${text}" d="M0 ${GROUND}H${WIDTH}V${GROUND + 8}H0Z"/>`,
    block(image, brand, light, fonts),
    foot(image, light, fonts),
    '</svg>',
  ].join('');
}

/** One line of text; `y` is its baseline. */
const write = (font: Fonts['heading'], text: string, size: number, x: number, y: number, colour: string) =>
  `<g fill="${colour}" transform="translate(${svgNumber(x)} ${svgNumber(y)})">${font.outline(text, size)}</g>`;

function door(
  { family, nummer: number }: ShareImage,
  brand: Brand,
  light: Schema,
  { heading }: Fonts,
): string {
  const { shapes } = drawDoor(
    { shape: brand.deur, family, ...(number !== undefined && { nummer: number }) },
    withColour(light, family),
  );
  const digits = String(number ?? '');
  const size = 21;
  const digit =
    number === undefined
      ? ''
      : write(heading, digits, size, 32 - heading.width(digits, size) / 2, 66, showOf(light, family).opVol);
  return `<g transform="translate(${DOOR.x} ${GROUND - 100 * DOOR.scale}) scale(${DOOR.scale})">${shapes}${digit}</g>`;
}

/** The street stands behind the title of the home page, its ground on the line. */
function street(brand: Brand, light: Schema): string {
  const scale = WIDTH / 960;
  const { shapes } = drawStreet(brand.deur, withColour(light, 'doen'));
  return `<g transform="translate(0 ${GROUND - 276 * scale}) scale(${scale})">${shapes}</g>`;
}

/** The kind of page and its title, in the middle of the height, or above the street. */
function block(image: ShareImage, brand: Brand, light: Schema, fonts: Fonts): string {
  const { heading } = fonts;
  const width = (image.street ? WIDTH - MARGE : DOOR.x - 40) - MARGE;
  const set = put(image.title, {
    width,
    sizes: image.street ? SIZES.map(({ size }) => ({ size, lines: size > 60 ? 1 : 2 })) : SIZES,
    measure: heading.width,
  });
  const high = set.lines.length * set.size * LINE;
  const headingSpace = image.soort ? 84 : 0;
  const above = image.street ? 44 : (GROUND - high - headingSpace) / 2;
  return [
    image.soort ? trait(image.soort, above, image, brand, light, fonts) : '',
    lines(set, heading, above + headingSpace, light.family.hoofd.tekst),
  ].join('');
}

const lines = ({ size, lines }: SetKind, font: Fonts['heading'], above: number, colour: string) =>
  lines.map((line, i) => write(font, line, size, MARGE, above + size * (0.94 + i * LINE), colour)).join('');

/** The kind of page on a plate, as the badge on the page. */
function trait(
  soort: string,
  above: number,
  { family }: ShareImage,
  { hoek: corner }: Brand,
  light: Schema,
  { heading }: Fonts,
): string {
  const { vol: full, opVol: onFull } = showOf(light, family);
  const size = 30;
  const round = Math.min(corner * 1.5, 28);
  const width = heading.width(soort, size) + 44;
  return `<rect x="${MARGE}" y="${svgNumber(above)}" width="${svgNumber(width)}" height="56" rx="${round}" fill="${full}"/>${write(heading, soort, size, MARGE + 22, above + 38.5, onFull)}`;
}

/** Whose image it is: the handbook and its edition. On the home page the handbook is the title already. */
function foot(
  { handleiding, subtitle, editie }: ShareImage,
  light: Schema,
  { heading, text }: Fonts,
): string {
  const y = GROUND + 71;
  const name = put(subtitle ?? handleiding, {
    width: 680,
    sizes: [
      { size: 34, lines: 1 },
      { size: 30, lines: 1 },
      { size: 26, lines: 1 },
    ],
    measure: heading.width,
  });
  const what = put(editie, {
    width: 330,
    sizes: [
      { size: 27, lines: 1 },
      { size: 22, lines: 1 },
    ],
    measure: text.width,
  });
  const [nameLine = ''] = name.lines;
  const [whatLine = ''] = what.lines;
  return [
    write(heading, nameLine, name.size, MARGE, y, light.inkt),
    write(text, whatLine, what.size, WIDTH - MARGE - text.width(whatLine, what.size), y, light.inktZacht),
  ].join('');
}
