/**
 * The name of a municipality as it follows the word «gemeente» in a sentence. Example: `Gemeente Zandmeer` →
 * `Zandmeer`.
 */
export const bareGemeente = (typed: string): string => typed.trim().replace(/^gemeente\s+/i, '');
