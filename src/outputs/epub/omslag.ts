import { basisVan, type Merk } from '../../model/huisstijl/basis.ts';
import { datumTekst } from '../../text/datum.ts';
import { epub } from '../../text/epub.ts';
import { nl } from '../../text/nl.ts';
import { tekenStraat } from '../shared/beeldmerk/straat.ts';
import { metKleur } from '../shared/beeldmerk/verf.ts';
import { breek } from '../shared/diagram/svg.ts';
import type { Book } from '../../page/book/types.ts';
import { xml } from '../shared/xml.ts';
import { maakBlad, type Blad } from './blad.ts';

const BREEDTE = 1200;
const HOOGTE = 1600;
const MARGE = 96;

/** The cover: the title above the street of the home page. The letter is whatever the reader has. */
export function omslagSvg(
  { title: titel, subtitle: ondertitel, editie, version: versie, date: datum }: Book,
  merk: Merk,
): string {
  const { licht } = basisVan(merk);
  const { vol, opVol } = licht.familie.hoofd;
  const schaal = BREEDTE / 960;
  const { vormen } = tekenStraat(merk.deur, metKleur(licht, 'doen'));
  const titelregels = breek(titel, 18);
  const maat = passend(titelregels, 108);
  const kop = regels(titelregels, maat, 300, opVol, 700);
  const onder = regels(breek(ondertitel, 38), 50, 330 + titelregels.length * maat * 1.17, opVol, 400);
  const voet = regels([editie, nl.versie(versie, datumTekst(datum))], 40, 1480, licht.inkt, 400);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${BREEDTE} ${HOOGTE}" width="${BREEDTE}" height="${HOOGTE}" role="img" aria-label="${xml(epub.omslagBeeld(titel))}">`,
    `<title>${xml(titel)}</title>`,
    `<path fill="${licht.verhoogd}" d="M0 0H${BREEDTE}V${HOOGTE}H0Z"/>`,
    `<path fill="${vol}" d="M0 0H${BREEDTE}V900H0Z"/>`,
    `<path fill="${licht.familie.hoofd.vlak}" d="M0 900H${BREEDTE}V1380H0Z"/>`,
    `<g transform="translate(0 ${1380 - 280 * schaal}) scale(${schaal})">${vormen}</g>`,
    kop,
    onder,
    voet,
    '</svg>',
  ].join('');
}

/** The size at which the longest line fits, in a letter that nobody knows: 0.6 of its size per sign is wide. */
const passend = (rij: readonly string[], hoogstens: number): number =>
  Math.min(
    hoogstens,
    Math.floor((BREEDTE - 2 * MARGE) / (Math.max(...rij.map(({ length }) => length)) * 0.6)),
  );

const regels = (rij: readonly string[], maat: number, y: number, kleur: string, dikte: number): string =>
  rij
    .map(
      (regel, i) =>
        `<text x="${MARGE}" y="${Math.round(y + i * maat * 1.17)}" fill="${kleur}" font-family="sans-serif" font-size="${maat}" font-weight="${dikte}">${xml(regel)}</text>`,
    )
    .join('');

export const omslagblad = ({ title: titel }: Book): Blad =>
  maakBlad(
    'omslag',
    epub.omslag,
    `<section epub:type="cover"><img class="omslag" src="omslag.svg" alt="${xml(epub.omslagBeeld(titel))}" role="doc-cover"/></section>`,
    'frontmatter',
  );
