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
        return `"${deel.waarde.replaceAll('"', '""')}"`;
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
