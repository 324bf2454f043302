/** Words in which only what matters is told apart: a program types other quotes than a person. As long as it was. */
export const fold = (words: string): string => words.replace(/[“”„]/g, '"').replace(/[‘’‚]/g, "'");

/** Words with one space between them, and where each sign of the result stood. Spaces at either end stay, as one. */
export function spaced(words: string): { words: string; at: number[] } {
  let result = '';
  const at: number[] = [];
  for (let i = 0; i < words.length; i++) {
    const sign = words.charAt(i);
    if (/[\u00ad\u200b-\u200f\u2060\ufeff]/.test(sign)) continue;
    const space = /\s/.test(sign);
    if (space && result.endsWith(' ')) continue;
    result += space ? ' ' : sign === '\u2011' ? '-' : sign;
    at.push(i);
  }
  return { words: result, at };
}
