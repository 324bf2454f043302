import { parseBlok, parseZin } from '../document/parse.ts';
import { typografie } from '../document/typography.ts';
import type { Fout } from '../document/fout.ts';
import type { BlokTekst, Rijk, ZinTekst } from '../document/tree.ts';
import { gemerkteVelden, type Gemerkt, type Pad } from '../schema/walk.ts';
import { soorten, type Soort } from '../schema/soorten.ts';
import type { $brand, ZodType } from 'zod';
import type { ElkeEntry, Entry } from './entry.ts';

/** Data in which every rich field is a tree instead of a string. */
export type Ontleed<T> =
  T extends $brand<'zin'>
    ? ZinTekst
    : T extends $brand<'blok'>
      ? BlokTekst
      : T extends readonly (infer U)[]
        ? Ontleed<U>[]
        : T extends object
          ? { [K in keyof T]: Ontleed<T[K]> }
          : T;

/** A rich text of an entry and where it stands: a path in the front matter, or the body. */
export interface Vindplaats {
  pad: Pad | 'body';
  tekst: Rijk;
}

export interface OntledeEntry<S extends Soort = Soort> {
  velden: Ontleed<Entry<S>['data']>;
  body: BlokTekst;
  /** Every rich text, the body last. */
  teksten: Vindplaats[];
  fouten: { pad: Pad | 'body'; fout: Fout }[];
  /** References and taxonomy choices in the front matter. */
  gemerkt: Gemerkt[];
}

/** Parses the body and every rich field of an entry. */
export function ontleed(entry: ElkeEntry): OntledeEntry {
  const { velden, teksten, fouten, gemerkt } = ontleedData(soorten[entry.soort].schema, entry.data);
  const { tekst: body, fouten: bodyFouten } = parseBlok(entry.body, { koppen: true });
  return {
    velden: velden as OntledeEntry['velden'],
    body,
    teksten: [...teksten, { pad: 'body', tekst: body }],
    fouten: [...fouten, ...bodyFouten.map((fout) => ({ pad: 'body' as const, fout }))],
    gemerkt,
  };
}

/** Parses every rich field of data that has this schema. */
export function ontleedData<T>(
  schema: ZodType<T>,
  data: T,
): { velden: Ontleed<T>; teksten: Vindplaats[]; fouten: OntledeEntry['fouten']; gemerkt: Gemerkt[] } {
  const velden = structuredClone(data);
  const teksten: Vindplaats[] = [];
  const fouten: OntledeEntry['fouten'] = [];
  const alle = gemerkteVelden(schema, data);
  for (const { meta, waarde, pad } of alle) {
    if (meta.plat) zet(velden, pad, typografie(waarde));
    if (!meta.rijk) continue;
    const { tekst, fouten: gevonden } =
      meta.rijk === 'zin' ? parseZin(waarde) : parseBlok(waarde, { koppen: false });
    zet(velden, pad, tekst);
    teksten.push({ pad, tekst });
    fouten.push(...gevonden.map((fout) => ({ pad, fout })));
  }
  return {
    velden: velden as Ontleed<T>,
    teksten,
    fouten,
    gemerkt: alle.filter(({ meta }) => !meta.rijk && !meta.plat),
  };
}

function zet(doel: unknown, pad: Pad, waarde: Rijk | string): void {
  const ouder = pad
    .slice(0, -1)
    .reduce((deel, stap) => (deel as Record<string | number, unknown>)[stap], doel);
  (ouder as Record<string | number, unknown>)[pad.at(-1)!] = waarde;
}
