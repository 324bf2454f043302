/** A4 with margins of 2.5 cm, in twips: twentieths of a point. */
export const BLAD = { breedte: 11906, hoogte: 16838, marge: 1417 };
export const TEKSTBREEDTE = BLAD.breedte - 2 * BLAD.marge;
