import { voorbeelden } from '../document/examples.ts';
import { parseBlok } from '../document/parse.ts';
import type { BlokTekst } from '../document/tree.ts';
import { vocabulary, type TagNaam } from '../document/vocabulary.ts';
import { bronSchema } from '../kinds/bron/schema.ts';
import { nl } from '../text/nl.ts';
import type { Bronverwijzing } from './bronnen.ts';
import type { Handboek } from './handboek.ts';
import { basisVan, families, type Merk, type Schema } from './huisstijl/basis.ts';
import { contrast } from './huisstijl/kleur.ts';
import { letters } from './huisstijl/letters.ts';
import type { Link } from './link.ts';
import { parseData } from './ontleed.ts';
import { verwijzerVoor, type Verwijzer } from './verwijzer.ts';
import { own } from '../document/own.ts';

/** The page for writers that shows every tag and every component, in one house style. */
export interface Vormgeving extends Link {
  samenvatting: string;
  /** The style that the page shows; absent for the edition's own. */
  stijl?: string;
  stijlen: (Link & { uitleg: string; hier: boolean })[];
  kruimels: Link[];
  letter: string;
  /** Per scheme, every colour with its contrast against the paper. */
  kleuren: {
    schema: keyof typeof nl.vormgeving.schema;
    rijen: { naam: string; kleur: string; contrast: number }[];
  }[];
  tags: { naam: TagNaam; wat: string; uitleg: string; mdx: string; tekst: BlokTekst }[];
  bronnen: Bronverwijzing[];
  verwijzer: Verwijzer;
}

export const VORMGEVING = '/meewerken/vormgeving/';

/** Where a house style is shown: that of the edition, or one to try. */
export const vormgevingAdres = (stijl?: string): string => (stijl ? `${VORMGEVING}${stijl}/` : VORMGEVING);

/** What that page is called. */
export function vormgevingTitel({ huisstijlen }: Handboek, stijl?: string): string {
  const naam = stijl && own(huisstijlen, stijl)?.naam;
  return naam ? `${nl.vormgeving.titel}: ${naam}` : nl.vormgeving.titel;
}

/** A handbook that wears another house style. An unknown id leaves it as it is. */
export function inStijl(handboek: Handboek, stijl?: string): Handboek {
  const merk: Merk | undefined = stijl === undefined ? undefined : own(handboek.huisstijlen, stijl)?.merk;
  return merk ? { ...handboek, editie: { ...handboek.editie, huisstijl: merk } } : handboek;
}

/** @param stijl the id of a house style to try; without it the page shows the edition's own */
export function vormgevingFor(handboek: Handboek, stijl?: string): Vormgeving {
  const merk = inStijl(handboek, stijl).editie.huisstijl;
  const basis = basisVan(merk);
  const bronnen = [VERZONNEN];
  return {
    titel: vormgevingTitel(handboek, stijl),
    samenvatting: nl.vormgeving.samenvatting,
    adres: vormgevingAdres(stijl),
    ...(stijl && { stijl }),
    stijlen: [
      {
        titel: nl.vormgeving.eigen(handboek.editie.titel),
        uitleg: nl.vormgeving.eigenUitleg,
        adres: VORMGEVING,
        hier: stijl === undefined,
      },
      ...Object.entries(handboek.huisstijlen).map(([id, { naam, uitleg }]) => ({
        titel: naam,
        uitleg,
        adres: vormgevingAdres(id),
        hier: id === stijl,
      })),
    ],
    kruimels: [
      { titel: nl.start, adres: '/' },
      ...(stijl ? [{ titel: nl.vormgeving.titel, adres: VORMGEVING }] : []),
    ],
    letter: letters[merk.letter].naam,
    kleuren: (['licht', 'donker'] as const).map((schema) => ({ schema, rijen: kleurenVan(basis[schema]) })),
    tags: (Object.keys(voorbeelden) as TagNaam[]).map((naam) => ({
      naam,
      wat: vocabulary[naam].uitleg,
      uitleg: voorbeelden[naam].uitleg,
      mdx: voorbeelden[naam].mdx,
      tekst: parseBlok(voorbeelden[naam].mdx, { koppen: true }).tekst,
    })),
    bronnen,
    verwijzer: {
      // The ids in the examples are invented; what they would lead to stands on this page.
      ...verwijzerVoor(handboek, bronnen),
      bronnen: () => bronnen,
      titel: (_, id) => id,
      adres: () => `#${ANKER}`,
      naam: () => nl.vormgeving.iemand,
      veld: () => undefined,
    },
  };
}

/** Where the links in the examples lead. */
export const ANKER = 'voorbeelden';

/** The source that the examples name. */
const VERZONNEN: Bronverwijzing = {
  id: 'zandmeer-verslag',
  nummer: 1,
  bron: parseData(
    bronSchema,
    bronSchema.parse({
      titel: nl.vormgeving.bron,
      uitgever: nl.vormgeving.bronUitgever,
      datum: 'z.d.',
      geraadpleegd: '2026-11',
      zekerheid: 'controleren',
    }),
  ).fields,
};

function kleurenVan(schema: Schema): Vormgeving['kleuren'][number]['rijen'] {
  const { papier, verhoogd, zacht, inkt, inktZacht, lijn, lijnSterk, focus, familie } = schema;
  return Object.entries({ papier, verhoogd, zacht, inkt, inktZacht, lijn, lijnSterk, focus })
    .concat(
      families.flatMap((naam) =>
        Object.entries(familie[naam]).map(([toon, kleur]): [string, typeof kleur] => [
          `${naam} ${toon}`,
          kleur,
        ]),
      ),
    )
    .map(([naam, kleur]) => ({ naam, kleur, contrast: Math.floor(contrast(kleur, papier) * 10) / 10 }));
}
