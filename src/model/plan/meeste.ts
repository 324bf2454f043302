/** The most of a plan's people and of its rhythm; a number beyond it is a slip of the keyboard. */
export const MEESTE = { aantal: 1000, elkeMaanden: 12, hoeveelste: 5, weekdag: 7 } as const;
