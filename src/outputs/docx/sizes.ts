/** Points as Word counts them: twentieths. */
export const twips = (points: number): number => Math.round(points * 20);

/** A colour as Word writes it. Example: `#1a2b3c` → `1A2B3C`. */
export const hex = (colour: string): string => colour.replace('#', '').toUpperCase();

/** How far a list goes in per level, in twips. */
export const STAP = 360;

/** Twips as pixels of a screen, of which 96 make an inch. */
export const asPixels = (twips: number): number => Math.floor(twips / 15);
