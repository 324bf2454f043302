import type { Merk } from '../../schema/huisstijl.ts';
import { basisVan, families, type Basis, type Schema } from './basis.ts';
import { contrast } from './kleur.ts';

/** Two colours that stand on each other and cannot be told apart well enough. */
export interface Contrastfout {
  voor: string;
  achter: string;
  /** The scheme in which it happens. */
  schema: keyof Basis;
  is: number;
  nodig: number;
  /** The brand value to change first. */
  merkwaarde: keyof Merk;
}

interface Paar {
  voor: string;
  achter: string;
  kleuren: [string, string];
  nodig: number;
  merkwaarde: keyof Merk;
}

/** WCAG 2.2: text 4.5 to 1 (1.4.3), edges, icons and focus 3 to 1 (1.4.11). */
const TEKST = 4.5;
const RAND = 3;

const waardeVan = {
  hoofd: 'hoofdkleur',
  steun: 'steunkleur',
  leren: 'leerkleur',
  weten: 'weetkleur',
  letop: 'letopkleur',
} as const;

/** Every pair of colours that readers meet, with what it needs. */
function paren(schema: Schema): Paar[] {
  const effen = { papier: schema.papier, 'een wit vlak': schema.verhoogd, 'een zacht vlak': schema.zacht };
  const uit: Paar[] = [];
  const tel = (
    voor: string,
    kleur: string,
    vlakken: Record<string, string>,
    nodig: number,
    merkwaarde: keyof Merk,
  ) => {
    for (const [achter, vlak] of Object.entries(vlakken))
      uit.push({ voor, achter, kleuren: [kleur, vlak], nodig, merkwaarde });
  };
  tel('tekst', schema.inkt, effen, TEKST, 'inkt');
  tel('zachte tekst', schema.inktZacht, effen, TEKST, 'inkt');
  tel('sterke lijn', schema.lijnSterk, effen, RAND, 'papier');
  tel('tekst', schema.opBalk, { 'de balk in hoofdkleur': schema.balk }, TEKST, 'hoofdkleur');
  tel('focus', schema.focus, effen, RAND, 'steunkleur');
  for (const familie of families) {
    const { vlak, vlakSterk, lijn, tekst, vol, opVol } = schema.familie[familie];
    const merkwaarde = waardeVan[familie];
    const eigen = { [`het vlak van ${merkwaarde}`]: vlak, [`het sterke vlak van ${merkwaarde}`]: vlakSterk };
    tel('tekst', schema.inkt, eigen, TEKST, 'inkt');
    tel('zachte tekst', schema.inktZacht, { [`het vlak van ${merkwaarde}`]: vlak }, TEKST, 'inkt');
    tel('link', schema.familie.hoofd.tekst, { [`het vlak van ${merkwaarde}`]: vlak }, TEKST, 'hoofdkleur');
    tel(`tekst in ${merkwaarde}`, tekst, { ...effen, ...eigen }, TEKST, merkwaarde);
    tel(`lijn in ${merkwaarde}`, lijn, { ...effen, [`het vlak van ${merkwaarde}`]: vlak }, RAND, merkwaarde);
    tel(
      `een kozijn in ${merkwaarde}`,
      tekst,
      { 'het licht in een deur': schema.deurlicht },
      RAND,
      merkwaarde,
    );
    tel('tekst', opVol, { [`een knop in ${merkwaarde}`]: vol }, TEKST, merkwaarde);
  }
  return uit;
}

/** Every pair of a house style that is below the norm, the worst first. */
export function contrastfouten(merk: Merk): Contrastfout[] {
  const basis = basisVan(merk);
  // Both schemes, whatever the style shows on a screen: paper is always light.
  return (['licht', 'donker'] as const)
    .flatMap((schema) =>
      paren(basis[schema]).flatMap(({ kleuren, ...paar }) => {
        const is = contrast(...kleuren);
        return is < paar.nodig ? [{ ...paar, schema, is }] : [];
      }),
    )
    .sort((a, b) => a.is / a.nodig - b.is / b.nodig);
}
