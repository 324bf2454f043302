import { getal, type Tekening } from '../diagram/svg.ts';
import { metKlasse, tekenDeur, type Deurvorm, type Verf } from './deur.ts';

/** A house of the street. Lengths are units of the drawing. */
interface Huis {
  x: number;
  breedte: number;
  hoogte: number;
  gevel: 'punt' | 'trap' | 'lijst' | 'klok';
  muur: 'muur-a' | 'muur-b' | 'muur-c';
  /** The door of this house stands open. */
  open?: boolean;
}

const GROND = 250;
const HUIZEN: readonly Huis[] = [
  { x: 0, breedte: 96, hoogte: 150, gevel: 'lijst', muur: 'muur-a' },
  { x: 100, breedte: 88, hoogte: 168, gevel: 'punt', muur: 'muur-b' },
  { x: 192, breedte: 100, hoogte: 144, gevel: 'trap', muur: 'muur-c' },
  { x: 296, breedte: 92, hoogte: 160, gevel: 'klok', muur: 'muur-a', open: true },
  { x: 392, breedte: 96, hoogte: 150, gevel: 'punt', muur: 'muur-b' },
];

/**
 * A street: somebody who is trusted walks along from an open front door to the house where help is.
 * That is what the handbook is about, without a picture of anybody.
 */
export function tekenStraat(vorm: Deurvorm, verf: Verf = metKlasse): Tekening {
  return {
    breedte: 960,
    hoogte: 290,
    vormen: [
      boom(540, 1, verf),
      boom(604, 0.8, verf),
      ...HUIZEN.map((huis) => tekenHuis(huis, vorm, verf)),
      tekenLoket(verf),
      `<path ${verf('grond')} d="M0 ${GROND}H960V290H0Z"/>`,
      `<path ${verf('pad')} d="M342 262C430 282 560 282 668 264"/>`,
      mens(470, 'mens-a', verf),
      mens(512, 'mens-b', verf, 0.93),
    ].join(''),
  };
}

function tekenHuis(
  { x, breedte, hoogte, gevel, muur, open = false }: Huis,
  vorm: Deurvorm,
  verf: Verf,
): string {
  const boven = GROND - hoogte;
  const rechts = x + breedte;
  const midden = x + breedte / 2;
  const top = {
    lijst: `M${x} ${boven}H${rechts}V${boven - 10}H${x}Z`,
    punt: `M${x} ${boven}L${midden} ${boven - 46}L${rechts} ${boven}Z`,
    trap: `M${x} ${boven}V${boven - 14}H${x + 16}V${boven - 28}H${x + 32}V${boven - 42}H${rechts - 32}V${boven - 28}H${rechts - 16}V${boven - 14}H${rechts}V${boven}Z`,
    klok: `M${x} ${boven}C${x + 26} ${boven} ${x + 14} ${boven - 46} ${midden} ${boven - 46}C${rechts - 14} ${boven - 46} ${rechts - 26} ${boven} ${rechts} ${boven}Z`,
  }[gevel];
  const deur = tekenDeur({ vorm, familie: 'doen', open }, verf);
  const ramen = [0, 1].flatMap((rij) =>
    [0.14, 0.58].map((deel) => {
      const rx = x + breedte * deel;
      const ry = boven + 14 + rij * 40;
      return rij === 1 && deel < 0.5 && hoogte < 146
        ? ''
        : `<path ${verf('raam')} d="M${getal(rx)} ${ry}h26v26h-26z"/>`;
    }),
  );
  return `<path ${verf(muur)} d="M${x} ${boven}H${rechts}V${GROND}H${x}Z"/><path ${verf(gevel === 'lijst' ? 'dak' : muur)} d="${top}"/>${ramen.join('')}<g transform="translate(${getal(midden - 20)} ${GROND - 63}) scale(.63)">${deur.vormen}</g>`;
}

/** The house where help is: a public building with its door open. */
function tekenLoket(verf: Verf): string {
  const zuilen = [672, 712, 812, 852].map((x) => `<path ${verf('kozijn')} d="M${x} 150h14v100h-14z"/>`);
  const ramen = [904].flatMap((x) =>
    [156, 200].map((y) => `<path ${verf('raam')} d="M${x} ${y}h30v30h-30z"/>`),
  );
  const deur = tekenDeur({ vorm: 'recht', familie: 'weten', open: true }, verf);
  return `<path ${verf('muur-b')} d="M650 140H960V${GROND}H650Z"/><path ${verf('dak')} d="M646 140L769 84L892 140Z"/><path ${verf('dak')} d="M646 138H960V148H646Z"/><circle ${verf('glas')} cx="769" cy="118" r="11"/>${zuilen.join('')}${ramen.join('')}<g transform="translate(744 176) scale(.74)">${deur.vormen}</g>`;
}

function boom(x: number, schaal: number, verf: Verf): string {
  return `<g transform="translate(${x} ${GROND}) scale(${schaal})"><path ${verf('kozijn')} d="M-3 0V-60H3V0Z"/><circle ${verf('groen')} cx="0" cy="-84" r="34"/></g>`;
}

/** Somebody, drawn so that it can be anybody. */
function mens(x: number, rol: 'mens-a' | 'mens-b', verf: Verf, schaal = 1): string {
  return `<g transform="translate(${x} 268) scale(${schaal})"><circle ${verf(rol)} cx="0" cy="-72" r="10"/><path ${verf(rol)} d="M-13 0L-15 -42Q-15 -58 0 -58Q15 -58 15 -42L13 0H3L0 -24L-3 0Z"/></g>`;
}
