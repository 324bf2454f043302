import type { Deelbeeld } from '../../model/deelbeeld.ts';
import { DEELMAAT } from '../../page/share-image-size.ts';
import { basisVan, type Merk, type Schema } from '../../model/huisstijl/basis.ts';
import { tekenDeur } from '../shared/beeldmerk/deur.ts';
import { tekenStraat } from '../shared/beeldmerk/straat.ts';
import { getal } from '../shared/diagram/svg.ts';
import type { Letters } from '../shared/omtrek/index.ts';
import { zet, type Gezet } from './regels.ts';
import { metKleur, tonenVan } from '../shared/beeldmerk/verf.ts';

const { breedte: BREEDTE, hoogte: HOOGTE } = DEELMAAT;
const MARGE = 72;
/** Where the door stands, and where the foot of the image begins. */
const GROND = 520;
const REGEL = 1.14;
/** Large titles are short: at most this many lines at each size. */
const MATEN = [
  { maat: 84, regels: 2 },
  { maat: 74, regels: 3 },
  { maat: 64, regels: 4 },
  { maat: 56, regels: 4 },
  { maat: 48, regels: 5 },
  { maat: 42, regels: 5 },
];
const DEUR = { x: 872, schaal: 4 };

/** A share image as SVG in which text has become outlines. */
export function tekenDeelbeeld(beeld: Deelbeeld, merk: Merk, letters: Letters): string {
  const { licht } = basisVan(merk);
  const { vlak, tekst } = tonenVan(licht, beeld.familie);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${BREEDTE} ${HOOGTE}" width="${BREEDTE}" height="${HOOGTE}">`,
    `<path fill="${vlak}" d="M0 0H${BREEDTE}V${HOOGTE}H0Z"/>`,
    ...(beeld.straat ? [straat(merk, licht)] : [deur(beeld, merk, licht, letters)]),
    `<path fill="${licht.verhoogd}" d="M0 ${GROND}H${BREEDTE}V${HOOGTE}H0Z"/>`,
    `<path fill="${tekst}" d="M0 ${GROND}H${BREEDTE}V${GROND + 8}H0Z"/>`,
    blok(beeld, merk, licht, letters),
    voet(beeld, licht, letters),
    '</svg>',
  ].join('');
}

/** One line of text; `y` is its baseline. */
const schrijf = (letter: Letters['kop'], tekst: string, maat: number, x: number, y: number, kleur: string) =>
  `<g fill="${kleur}" transform="translate(${getal(x)} ${getal(y)})">${letter.omtrek(tekst, maat)}</g>`;

function deur({ familie, nummer }: Deelbeeld, merk: Merk, licht: Schema, { kop }: Letters): string {
  const { vormen } = tekenDeur(
    { vorm: merk.deur, familie, ...(nummer !== undefined && { nummer }) },
    metKleur(licht, familie),
  );
  const cijfers = String(nummer ?? '');
  const maat = 21;
  const cijfer =
    nummer === undefined
      ? ''
      : schrijf(kop, cijfers, maat, 32 - kop.breedte(cijfers, maat) / 2, 66, tonenVan(licht, familie).opVol);
  return `<g transform="translate(${DEUR.x} ${GROND - 100 * DEUR.schaal}) scale(${DEUR.schaal})">${vormen}${cijfer}</g>`;
}

/** The street stands behind the title of the home page, its ground on the line. */
function straat(merk: Merk, licht: Schema): string {
  const schaal = BREEDTE / 960;
  const { vormen } = tekenStraat(merk.deur, metKleur(licht, 'doen'));
  return `<g transform="translate(0 ${GROND - 276 * schaal}) scale(${schaal})">${vormen}</g>`;
}

/** The kind of page and its title, in the middle of the height, or above the street. */
function blok(beeld: Deelbeeld, merk: Merk, licht: Schema, letters: Letters): string {
  const { kop } = letters;
  const breedte = (beeld.straat ? BREEDTE - MARGE : DEUR.x - 40) - MARGE;
  const gezet = zet(beeld.titel, {
    breedte,
    maten: beeld.straat ? MATEN.map(({ maat }) => ({ maat, regels: maat > 60 ? 1 : 2 })) : MATEN,
    meet: kop.breedte,
  });
  const hoog = gezet.regels.length * gezet.maat * REGEL;
  const kopruimte = beeld.soort ? 84 : 0;
  const boven = beeld.straat ? 44 : (GROND - hoog - kopruimte) / 2;
  return [
    beeld.soort ? kenmerk(beeld.soort, boven, beeld, merk, licht, letters) : '',
    regels(gezet, kop, boven + kopruimte, licht.familie.hoofd.tekst),
  ].join('');
}

const regels = ({ maat, regels }: Gezet, letter: Letters['kop'], boven: number, kleur: string) =>
  regels
    .map((regel, i) => schrijf(letter, regel, maat, MARGE, boven + maat * (0.94 + i * REGEL), kleur))
    .join('');

/** The kind of page on a plate, as the badge on the page. */
function kenmerk(
  soort: string,
  boven: number,
  { familie }: Deelbeeld,
  { hoek }: Merk,
  licht: Schema,
  { kop }: Letters,
): string {
  const { vol, opVol } = tonenVan(licht, familie);
  const maat = 30;
  const rond = Math.min(hoek * 1.5, 28);
  const breedte = kop.breedte(soort, maat) + 44;
  return `<rect x="${MARGE}" y="${getal(boven)}" width="${getal(breedte)}" height="56" rx="${rond}" fill="${vol}"/>${schrijf(kop, soort, maat, MARGE + 22, boven + 38.5, opVol)}`;
}

/** Whose image it is: the handbook and its edition. On the home page the handbook is the title already. */
function voet(
  { handleiding, ondertitel, editie }: Deelbeeld,
  licht: Schema,
  { kop, tekst }: Letters,
): string {
  const y = GROND + 71;
  const naam = zet(ondertitel ?? handleiding, {
    breedte: 680,
    maten: [
      { maat: 34, regels: 1 },
      { maat: 30, regels: 1 },
      { maat: 26, regels: 1 },
    ],
    meet: kop.breedte,
  });
  const wat = zet(editie, {
    breedte: 330,
    maten: [
      { maat: 27, regels: 1 },
      { maat: 22, regels: 1 },
    ],
    meet: tekst.breedte,
  });
  return [
    schrijf(kop, naam.regels[0]!, naam.maat, MARGE, y, licht.inkt),
    schrijf(
      tekst,
      wat.regels[0]!,
      wat.maat,
      BREEDTE - MARGE - tekst.breedte(wat.regels[0]!, wat.maat),
      y,
      licht.inktZacht,
    ),
  ].join('');
}
