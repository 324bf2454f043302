/** A part of a title; `heel` is a word that may not be cut at its hyphen. */
export interface Brok {
  tekst: string;
  heel: boolean;
}

/** A name with a hyphen: a capital at the start of one of its parts. Longer ones have to break on a phone. */
const NAAM = /(?<![\p{L}-])(?=[\p{L}-]{1,20}(?![\p{L}-]))(?=[\p{L}-]*\p{Lu})\p{L}+(?:-\p{L}+)+/gu;

/**
 * A title in what stands before its colon and what comes after, because a line ends best there.
 * Together they are the title, to the letter. Example: `Starten: de eerste week` → `Starten: `, `de eerste week`.
 */
export function bijDubbelePunt(titel: string): [string, string] {
  const einde = titel.indexOf(': ') + 2;
  return einde > 1 ? [titel.slice(0, einde), titel.slice(einde)] : [titel, ''];
}

/** A text with its hyphenated names apart. Example: `In Amsterdam-Oost` → `In `, `Amsterdam-Oost` (whole). */
export function brokken(tekst: string): Brok[] {
  const uit: Brok[] = [];
  let vanaf = 0;
  for (const { 0: naam, index } of tekst.matchAll(NAAM)) {
    uit.push({ tekst: tekst.slice(vanaf, index), heel: false }, { tekst: naam, heel: true });
    vanaf = index + naam.length;
  }
  return [...uit, { tekst: tekst.slice(vanaf), heel: false }].filter((brok) => brok.tekst !== '');
}
