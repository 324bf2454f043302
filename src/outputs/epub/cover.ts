import { basisOf, type Brand } from '../../house-style/basis.ts';
import { dateText } from '../../text/format/date.ts';
import { epub } from '../../text/outputs/epub.ts';
import { nl } from '../../text/nl.ts';
import { drawStreet } from '../../drawing/brand-mark/street.ts';
import { withColour } from '../../drawing/brand-mark/paint.ts';
import { breakUp } from '../../drawing/diagram/svg.ts';
import type { Book } from '../../page/book/types.ts';
import { xml } from '../files/xml.ts';
import { makeSheet, type XhtmlFile } from './xhtml-file.ts';

const WIDTH = 1200;
const HEIGHT = 1600;
const MARGE = 96;

/** The cover: the title above the street of the home page. The letter is whatever the reader has. */
export function coverSvg({ title, subtitle, editie, version, date }: Book, brand: Brand): string {
  const { licht: light } = basisOf(brand);
  const { vol: full, opVol: onFull } = light.family.hoofd;
  const scale = WIDTH / 960;
  const { shapes } = drawStreet(brand.deur, withColour(light, 'doen'));
  const titleLines = breakUp(title, 18);
  const size = fitting(titleLines, 108);
  const heading = lines(titleLines, size, 300, onFull, 700);
  const under = lines(breakUp(subtitle, 38), 50, 330 + titleLines.length * size * 1.17, onFull, 400);
  const foot = lines([editie, nl.versie(version, dateText(date))], 40, 1480, light.inkt, 400);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-label="${xml(epub.coverImage(title))}">`,
    `<title>${xml(title)}</title>`,
    `<path fill="${light.verhoogd}" d="M0 0H${WIDTH}V${HEIGHT}H0Z"/>`,
    `<path fill="${full}" d="M0 0H${WIDTH}V900H0Z"/>`,
    `<path fill="${light.family.hoofd.vlak}" d="M0 900H${WIDTH}V1380H0Z"/>`,
    `<g transform="translate(0 ${1380 - 280 * scale}) scale(${scale})">${shapes}</g>`,
    heading,
    under,
    foot,
    '</svg>',
  ].join('');
}

/** The size at which the longest line fits, in a letter that nobody knows: 0.6 of its size per sign is wide. */
const fitting = (row: readonly string[], atMost: number): number =>
  Math.min(atMost, Math.floor((WIDTH - 2 * MARGE) / (Math.max(...row.map(({ length }) => length)) * 0.6)));

const lines = (row: readonly string[], size: number, y: number, colour: string, thickness: number): string =>
  row
    .map(
      (line, i) =>
        `<text x="${MARGE}" y="${Math.round(y + i * size * 1.17)}" fill="${colour}" font-family="sans-serif" font-size="${size}" font-weight="${thickness}">${xml(line)}</text>`,
    )
    .join('');

export const coverSheet = ({ title }: Book): XhtmlFile =>
  makeSheet(
    'omslag',
    epub.cover,
    `<section epub:type="cover"><img class="omslag" src="omslag.svg" alt="${xml(epub.coverImage(title))}" role="doc-cover"/></section>`,
    'frontmatter',
  );
