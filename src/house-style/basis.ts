import type { Brand } from '../schema/huisstijl.ts';
import { contrast, readable, show, type Colour } from './colour.ts';

export type { Brand };

/** Colours by what they are used for: text itself, and one family per kind of message and of page. */
export const families = ['hoofd', 'steun', 'leren', 'weten', 'letop'] as const;
export type ColourFamily = (typeof families)[number];

/** One family on one background. */
export interface Show {
  /** A wash behind text. */
  vlak: Colour;
  /** A stronger wash: badges, and what the pointer is on. */
  vlakSterk: Colour;
  /** The edge of a box, and icons: 3 to 1 at least. */
  lijn: Colour;
  /** Text and links in this colour: 4.5 to 1 at least on every background below. */
  tekst: Colour;
  /** A full area: buttons, plates, doors. */
  vol: Colour;
  /** Text on the full area. */
  opVol: Colour;
}

/** All colours of one scheme. PDF, Word and share images use the light one. */
export interface Schema {
  papier: Colour;
  verhoogd: Colour;
  zacht: Colour;
  inkt: Colour;
  inktZacht: Colour;
  lijn: Colour;
  lijnSterk: Colour;
  focus: Colour;
  /** The bar at the top, when the house style wants it in colour: the brand's own, in the dark too. */
  balk: Colour;
  opBalk: Colour;
  /** The light behind an open door and through its fanlight: every family's frame stands on it. */
  deurlicht: Colour;
  family: Record<ColourFamily, Show>;
}

export interface Basis {
  licht: Schema;
  donker: Schema;
}

/** Text needs a little more than the norm: rounding in browsers must not take it below. */
const TEXT = 4.6;
const EDGE = 3.1;

/** Every colour of a house style, from its brand values. Pure: same brand, same colours. */
export function basisOf(brand: Brand): Basis {
  return { licht: light(brand), donker: dark(brand) };
}

const colourOf = (brand: Brand): Record<ColourFamily, string> => ({
  hoofd: brand.hoofdkleur,
  steun: brand.steunkleur,
  leren: brand.leerkleur,
  weten: brand.weetkleur,
  letop: brand.letopkleur,
});

function light(brand: Brand): Schema {
  const papier = brand.papier as Colour;
  const ink = brand.inkt as Colour;
  const raised = show(papier, 1);
  const soft = show(papier, 0.95, 0.016);
  const even = [papier, raised, soft];
  const family = perFamily(brand, (colour, name) => {
    const surface = show(colour, 0.96, 0.016);
    const surfaceStrong = show(colour, 0.915, 0.038);
    // The main colours are the brand's own, to the letter; the check says when they cannot be read.
    const brandOwn = name === 'hoofd' || name === 'steun';
    const text = brandOwn ? (colour as Colour) : readable(colour, 0.45, 0.2, [...even, surfaceStrong], TEXT);
    return {
      vlak: surface,
      vlakSterk: surfaceStrong,
      lijn: readable(colour, 0.62, 0.2, [...even, surface], EDGE),
      tekst: text,
      vol: text,
      opVol: best(text, [raised, ink]),
    };
  });
  return {
    papier,
    verhoogd: raised,
    zacht: soft,
    inkt: ink,
    inktZacht: readable(ink, 0.44, 0.02, even, TEXT + 1),
    lijn: show(papier, 0.86, 0.025),
    lijnSterk: readable(ink, 0.6, 0.02, even, EDGE),
    focus: brand.steunkleur as Colour,
    ...bar(brand, [raised, ink]),
    deurlicht: family.weten.vlakSterk,
    family,
  };
}

function dark(brand: Brand): Schema {
  const tint = brand.weergave === 'donker' ? brand.papier : brand.hoofdkleur;
  const papier = show(tint, 0.205, 0.014);
  const raised = show(tint, 0.25, 0.018);
  const soft = show(tint, 0.29, 0.02);
  const even = [papier, raised, soft];
  const ink = show(brand.papier, 0.945, 0.012);
  const family = perFamily(brand, (colour) => {
    const surface = show(colour, 0.285, 0.045);
    const surfaceStrong = show(colour, 0.36, 0.07);
    const text = readable(colour, 0.83, 0.1, [...even, surface, surfaceStrong], TEXT);
    return {
      vlak: surface,
      vlakSterk: surfaceStrong,
      lijn: readable(colour, 0.62, 0.12, [soft, raised, papier, surface], EDGE),
      tekst: text,
      vol: text,
      opVol: best(text, [papier, ink]),
    };
  });
  const frames = families.map((name) => family[name].tekst);
  return {
    papier,
    verhoogd: raised,
    zacht: soft,
    inkt: ink,
    inktZacht: readable(brand.papier, 0.76, 0.015, [soft, raised, papier], TEXT + 1),
    lijn: show(tint, 0.42, 0.025),
    lijnSterk: readable(tint, 0.6, 0.02, [soft, raised, papier], EDGE),
    ...bar(brand, [ink, papier]),
    focus: readable(brand.steunkleur, 0.8, 0.12, [soft, raised, papier], TEXT),
    deurlicht: readable(brand.weetkleur, 0.56, 0.1, frames, EDGE),
    family,
  };
}

const bar = (brand: Brand, choices: readonly Colour[]): Pick<Schema, 'balk' | 'opBalk'> => ({
  balk: brand.hoofdkleur as Colour,
  opBalk: best(brand.hoofdkleur, choices),
});

const perFamily = (brand: Brand, make: (colour: string, family: ColourFamily) => Show) => {
  const colours = colourOf(brand);
  return Object.fromEntries(families.map((name) => [name, make(colours[name], name)])) as Schema['family'];
};

/** The colour that reads best on a background. */
const best = (surface: string, choices: readonly Colour[]): Colour =>
  choices.reduce((one, other) => (contrast(other, surface) > contrast(one, surface) ? other : one));
