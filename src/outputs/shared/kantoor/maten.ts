/** A4 with margins of 2.5 cm, in twips: twentieths of a point. */
export const BLAD = { breedte: 11906, hoogte: 16838, marge: 1417 };
/** How much smaller a document is set that is meant for one sheet, its margins above and below, and those beside. */
export const EEN_BLAD = { maal: 0.77, marge: 700, zij: 1134 };
export const TEKSTBREEDTE = BLAD.breedte - 2 * BLAD.marge;
/** The letter in tables, in points: the first of these at which the longest words of all columns fit. */
export const TABELMATEN = { gewoon: 10, klein: 9, kleinst: 8 };
export type Tabelmaat = keyof typeof TABELMATEN;
