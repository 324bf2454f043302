import type { Brand } from '../schema/huisstijl.ts';
import { basisOf, families, type Basis, type Schema } from './basis.ts';
import { contrast } from './colour.ts';

/** A brand value that is a colour. */
export type BrandColour =
  'hoofdkleur' | 'steunkleur' | 'leerkleur' | 'weetkleur' | 'letopkleur' | 'papier' | 'inkt';

/** Two colours that stand on each other and cannot be told apart well enough. */
export interface ContrastFault {
  for: string;
  behind: string;
  /** The scheme in which it happens. */
  schema: keyof Basis;
  is: number;
  needed: number;
  /** The brand value to change first. */
  brandValue: BrandColour;
}

interface Pair {
  for: string;
  behind: string;
  colours: [string, string];
  needed: number;
  brandValue: BrandColour;
}

/** WCAG 2.2: text 4.5 to 1 (1.4.3), edges, icons and focus 3 to 1 (1.4.11). */
const TEXT = 4.5;
const EDGE = 3;

const valueOf = {
  hoofd: 'hoofdkleur',
  steun: 'steunkleur',
  leren: 'leerkleur',
  weten: 'weetkleur',
  letop: 'letopkleur',
} as const;

/** Every pair of colours that readers meet, with what it needs. */
function pairs(schema: Schema): Pair[] {
  const even = { papier: schema.papier, 'een wit vlak': schema.verhoogd, 'een zacht vlak': schema.zacht };
  const from: Pair[] = [];
  const count = (
    forWhom: string,
    colour: string,
    surfaces: Record<string, string>,
    needed: number,
    brandValue: BrandColour,
  ) => {
    for (const [behind, surface] of Object.entries(surfaces))
      from.push({ for: forWhom, behind, colours: [colour, surface], needed, brandValue });
  };
  count('tekst', schema.inkt, even, TEXT, 'inkt');
  count('zachte tekst', schema.inktZacht, even, TEXT, 'inkt');
  count('sterke lijn', schema.lijnSterk, even, EDGE, 'papier');
  count('tekst', schema.opBalk, { 'de balk in hoofdkleur': schema.balk }, TEXT, 'hoofdkleur');
  count('focus', schema.focus, even, EDGE, 'steunkleur');
  for (const family of families) {
    const {
      vlak: surface,
      vlakSterk: surfaceStrong,
      lijn: stroke,
      tekst: text,
      vol: full,
      opVol: onFull,
    } = schema.family[family];
    const brandValue = valueOf[family];
    const own = {
      [`het vlak van ${brandValue}`]: surface,
      [`het sterke vlak van ${brandValue}`]: surfaceStrong,
    };
    count('tekst', schema.inkt, own, TEXT, 'inkt');
    count('zachte tekst', schema.inktZacht, { [`het vlak van ${brandValue}`]: surface }, TEXT, 'inkt');
    count('link', schema.family.hoofd.tekst, { [`het vlak van ${brandValue}`]: surface }, TEXT, 'hoofdkleur');
    count(`tekst in ${brandValue}`, text, { ...even, ...own }, TEXT, brandValue);
    count(
      `lijn in ${brandValue}`,
      stroke,
      { ...even, [`het vlak van ${brandValue}`]: surface },
      EDGE,
      brandValue,
    );
    count(
      `een kozijn in ${brandValue}`,
      text,
      { 'het licht in een deur': schema.deurlicht },
      EDGE,
      brandValue,
    );
    count('tekst', onFull, { [`een knop in ${brandValue}`]: full }, TEXT, brandValue);
  }
  return from;
}

/** Every pair of a house style that is below the norm, the worst first. */
export function contrastFaults(brand: Brand): ContrastFault[] {
  const basis = basisOf(brand);
  // Both schemes, whatever the style shows on a screen: paper is always light.
  return (['licht', 'donker'] as const)
    .flatMap((schema) =>
      pairs(basis[schema]).flatMap(({ colours, ...pair }) => {
        const is = contrast(...colours);
        return is < pair.needed ? [{ ...pair, schema, is }] : [];
      }),
    )
    .sort((a, b) => a.is / a.needed - b.is / b.needed);
}
