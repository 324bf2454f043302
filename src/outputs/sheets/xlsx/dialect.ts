import type { Dialect } from '../dialect.ts';
import { celNaam, vasteNaam, type Plaats } from '../plaats.ts';
import type { Blad } from '../werkboek.ts';
import { certain } from '../../../document/certain.ts';

/** A sheet in a formula. Example: `Begroting` → `'Begroting'`. */
export const bladRef = (naam: string): string => `'${naam.replaceAll("'", "''")}'`;

/** Formulas as XLSX writes them: `'Blad'!$A$1`; in the same row without `$`, so that a copied row computes itself. */
export function xlsxDialect(bladen: readonly Blad[]): Dialect {
  const voor = (plaats: Plaats, hier: Plaats) =>
    plaats.blad === hier.blad ? '' : `${bladRef(certain(bladen[plaats.blad]).naam)}!`;
  const naam = (plaats: Plaats, hier: Plaats) =>
    plaats.blad === hier.blad && plaats.rij === hier.rij ? celNaam(plaats) : vasteNaam(plaats);
  return {
    komma: ',',
    cel: (plaats, hier) => voor(plaats, hier) + naam(plaats, hier),
    bereik: (van, tot, hier) => `${voor(van, hier)}${naam(van, hier)}:${naam(tot, hier)}`,
  };
}
