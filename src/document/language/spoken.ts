/**
 * «Vraag de hele groep: “Wat zie je?”»: a sentence in which somebody is told to say or to ask what stands between quotes.
 * What follows on a question («Geeft iemand raad? Zeg: …») is for when it happens, and is left out.
 */
const TOLD_TO_SAY = /(?<=^|[.:”]\s|\sen\s)(?:vraag|zeg|leg uit)(?!\p{L})[^.?!:“”]*: “([^”]+)”/giu;

/**
 * What somebody says aloud to a group, out of a text that tells what to do: each sentence or more, without quotes.
 * Example: `Lees voor. Vraag steeds: “Wat zie je?”` → `['Wat zie je?']`.
 */
export const spokenIn = (text: string): string[] =>
  [...text.matchAll(TOLD_TO_SAY)].map(([, said = '']) => said);
