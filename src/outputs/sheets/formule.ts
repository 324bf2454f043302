/**
 * A formula in neither dialect: XLSX and ODS write the same functions with other signs, and
 * `reken.ts` computes them, so that the value kept beside a formula is never another one.
 */
export type Formule =
  | { type: 'getal'; waarde: number }
  | { type: 'tekst'; waarde: string }
  /** A cell, by the key that it carries. */
  | { type: 'cel'; sleutel: string }
  /** All cells from one key to another, on one sheet. */
  | { type: 'bereik'; van: string; tot: string }
  | { type: 'functie'; naam: Functie; met: Formule[] }
  | { type: 'som'; teken: Teken; links: Formule; rechts: Formule };

/** Functions that every spreadsheet program knows, by their name in both file formats. */
export type Functie = 'SUM' | 'ROUND' | 'IF' | 'AND' | 'COUNTBLANK' | 'SUMPRODUCT';
export type Teken = '+' | '-' | '*' | '/' | '=' | '<>' | '<' | '<=' | '>' | '>=';

export const getal = (waarde: number): Formule => ({ type: 'getal', waarde });
export const tekst = (waarde: string): Formule => ({ type: 'tekst', waarde });
export const cel = (sleutel: string): Formule => ({ type: 'cel', sleutel });
export const bereik = (van: string, tot: string): Formule => ({ type: 'bereik', van, tot });
export const functie = (naam: Functie, ...met: Formule[]): Formule => ({ type: 'functie', naam, met });

/** Two parts with a sign between them. Example: `reken(cel('a'), '*', getal(2))`. */
export const reken = (links: Formule, teken: Teken, rechts: Formule): Formule => ({
  type: 'som',
  teken,
  links,
  rechts,
});
