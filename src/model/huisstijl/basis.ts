import type { Merk } from '../../schema/huisstijl.ts';
import { contrast, leesbaar, toon, type Kleur } from './kleur.ts';

export type { Merk };

/** Colours by what they are used for: text itself, and one family per kind of message and of page. */
export const families = ['hoofd', 'steun', 'leren', 'weten', 'letop'] as const;
export type Familie = (typeof families)[number];

/** One family on one background. */
export interface Tonen {
  /** A wash behind text. */
  vlak: Kleur;
  /** A stronger wash: badges, and what the pointer is on. */
  vlakSterk: Kleur;
  /** The edge of a box, and icons: 3 to 1 at least. */
  lijn: Kleur;
  /** Text and links in this colour: 4.5 to 1 at least on every background below. */
  tekst: Kleur;
  /** A full area: buttons, plates, doors. */
  vol: Kleur;
  /** Text on the full area. */
  opVol: Kleur;
}

/** All colours of one scheme. PDF, Word and share images use the light one. */
export interface Schema {
  papier: Kleur;
  verhoogd: Kleur;
  zacht: Kleur;
  inkt: Kleur;
  inktZacht: Kleur;
  lijn: Kleur;
  lijnSterk: Kleur;
  focus: Kleur;
  /** The bar at the top, when the house style wants it in colour: the brand's own, in the dark too. */
  balk: Kleur;
  opBalk: Kleur;
  /** The light behind an open door and through its fanlight: every family's frame stands on it. */
  deurlicht: Kleur;
  familie: Record<Familie, Tonen>;
}

export interface Basis {
  licht: Schema;
  donker: Schema;
}

/** Text needs a little more than the norm: rounding in browsers must not take it below. */
const TEKST = 4.6;
const RAND = 3.1;

/** Every colour of a house style, from its brand values. Pure: same brand, same colours. */
export function basisVan(merk: Merk): Basis {
  return { licht: licht(merk), donker: donker(merk) };
}

const kleurVan = (merk: Merk): Record<Familie, string> => ({
  hoofd: merk.hoofdkleur,
  steun: merk.steunkleur,
  leren: merk.leerkleur,
  weten: merk.weetkleur,
  letop: merk.letopkleur,
});

function licht(merk: Merk): Schema {
  const papier = merk.papier as Kleur;
  const inkt = merk.inkt as Kleur;
  const verhoogd = toon(papier, 1);
  const zacht = toon(papier, 0.95, 0.016);
  const effen = [papier, verhoogd, zacht];
  const familie = perFamilie(merk, (kleur, naam) => {
    const vlak = toon(kleur, 0.96, 0.016);
    const vlakSterk = toon(kleur, 0.915, 0.038);
    // The main colours are the brand's own, to the letter; the check says when they cannot be read.
    const merkeigen = naam === 'hoofd' || naam === 'steun';
    const tekst = merkeigen ? (kleur as Kleur) : leesbaar(kleur, 0.45, 0.2, [...effen, vlakSterk], TEKST);
    return {
      vlak,
      vlakSterk,
      lijn: leesbaar(kleur, 0.62, 0.2, [...effen, vlak], RAND),
      tekst,
      vol: tekst,
      opVol: beste(tekst, [verhoogd, inkt]),
    };
  });
  return {
    papier,
    verhoogd,
    zacht,
    inkt,
    inktZacht: leesbaar(inkt, 0.44, 0.02, effen, TEKST + 1),
    lijn: toon(papier, 0.86, 0.025),
    lijnSterk: leesbaar(inkt, 0.6, 0.02, effen, RAND),
    focus: merk.steunkleur as Kleur,
    ...balk(merk, [verhoogd, inkt]),
    deurlicht: familie.weten.vlakSterk,
    familie,
  };
}

function donker(merk: Merk): Schema {
  const tint = merk.weergave === 'donker' ? merk.papier : merk.hoofdkleur;
  const papier = toon(tint, 0.205, 0.014);
  const verhoogd = toon(tint, 0.25, 0.018);
  const zacht = toon(tint, 0.29, 0.02);
  const effen = [papier, verhoogd, zacht];
  const inkt = toon(merk.papier, 0.945, 0.012);
  const familie = perFamilie(merk, (kleur) => {
    const vlak = toon(kleur, 0.285, 0.045);
    const vlakSterk = toon(kleur, 0.36, 0.07);
    const tekst = leesbaar(kleur, 0.83, 0.1, [...effen, vlak, vlakSterk], TEKST);
    return {
      vlak,
      vlakSterk,
      lijn: leesbaar(kleur, 0.62, 0.12, [zacht, verhoogd, papier, vlak], RAND),
      tekst,
      vol: tekst,
      opVol: beste(tekst, [papier, inkt]),
    };
  });
  const kozijnen = families.map((naam) => familie[naam].tekst);
  return {
    papier,
    verhoogd,
    zacht,
    inkt,
    inktZacht: leesbaar(merk.papier, 0.76, 0.015, [zacht, verhoogd, papier], TEKST + 1),
    lijn: toon(tint, 0.42, 0.025),
    lijnSterk: leesbaar(tint, 0.6, 0.02, [zacht, verhoogd, papier], RAND),
    ...balk(merk, [inkt, papier]),
    focus: leesbaar(merk.steunkleur, 0.8, 0.12, [zacht, verhoogd, papier], TEKST),
    deurlicht: leesbaar(merk.weetkleur, 0.56, 0.1, kozijnen, RAND),
    familie,
  };
}

const balk = (merk: Merk, keuzes: readonly Kleur[]): Pick<Schema, 'balk' | 'opBalk'> => ({
  balk: merk.hoofdkleur as Kleur,
  opBalk: beste(merk.hoofdkleur, keuzes),
});

const perFamilie = (merk: Merk, maak: (kleur: string, familie: Familie) => Tonen) => {
  const kleuren = kleurVan(merk);
  return Object.fromEntries(families.map((naam) => [naam, maak(kleuren[naam], naam)])) as Schema['familie'];
};

/** The colour that reads best on a background. */
const beste = (vlak: string, keuzes: readonly Kleur[]): Kleur =>
  keuzes.reduce((een, ander) => (contrast(ander, vlak) > contrast(een, vlak) ? ander : een));
