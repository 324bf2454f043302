/** The most of a plan's people and of its rhythm; a number beyond it is a slip of the keyboard. */
export const LIMITS = { aantal: 1000, elkeMaanden: 12, hoeveelste: 5, weekdag: 7 } as const;

/** The most of an own number: of something, of euros for one, of a percentage, of hours in a week. Beyond it a sum cannot be read. */
export const MOST_AMOUNT = { aantal: 1_000_000, prijs: 100_000_000, percentage: 1000, hours: 168 } as const;

/** How many characters a text may have: a page must stay quick, and a paper readable. */
export const MOST_CHARACTERS = { short: 500, names: 2000, note: 10_000 } as const;

/** How many a plan may hold; a handbook has some hundred points and ten roles. */
export const MOST = { pauses: 100, ids: 2000, file: 2_000_000 } as const;
