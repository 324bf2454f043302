import type { Formule } from './formule.ts';
import type { Plaats } from './plaats.ts';

/** How one file format writes references, and what parts the arguments of a function. */
export interface Dialect {
  komma: string;
  /** @param hier the cell in which the formula stands */
  cel: (plaats: Plaats, hier: Plaats) => string;
  bereik: (van: Plaats, tot: Plaats, hier: Plaats) => string;
}

/** A formula in the words of one format, without its first sign. */
export function writeFormule(
  formule: Formule,
  hier: Plaats,
  plaats: (sleutel: string) => Plaats,
  dialect: Dialect,
): string {
  const schrijf = (deel: Formule, binnen = true): string => {
    switch (deel.type) {
      case 'getal':
        return String(deel.waarde);
      case 'tekst':
        return aangehaald(deel.waarde);
      case 'cel':
        return dialect.cel(plaats(deel.sleutel), hier);
      case 'bereik':
        return dialect.bereik(plaats(deel.van), plaats(deel.tot), hier);
      case 'functie':
        return `${deel.naam}(${deel.met.map((kind) => schrijf(kind, false)).join(dialect.komma)})`;
      case 'som': {
        const som = schrijf(deel.links) + deel.teken + schrijf(deel.rechts);
        return binnen ? `(${som})` : som;
      }
    }
  };
  return schrijf(formule, false);
}

/**
 * A cell that leads to a web address, as formula: LibreOffice does not break a link over lines that is anything
 * else, so that a long address would be cut off at the edge of its cell.
 */
export const writeLink = (adres: string, woorden: string, { komma }: Dialect): string =>
  `HYPERLINK(${aangehaald(adres)}${komma}${aangehaald(woorden)})`;

const aangehaald = (woorden: string): string => `"${woorden.replaceAll('"', '""')}"`;
