/** A word of a text and its index. */
export interface Woord {
  woord: string;
  index: number;
}

/** The words of a text, with what a hyphen joins to them. Addresses are none. */
export function woordenIn(tekst: string): Woord[] {
  const zonderAdressen = tekst.replace(ADRES, (adres) => ' '.repeat(adres.length));
  return [...zonderAdressen.matchAll(WOORD)].map(({ 0: woord, index }) => ({ woord, index }));
}
const ADRES = /\S*(?:@|:\/\/)\S*|[\p{L}\p{N}-]+(?:\.[\p{Ll}\p{N}-]+)*\.[a-z]{2,}(?!\p{L})(?:\/\S*)?/gu;
const WOORD = /[\p{L}\p{M}\p{N}]+(?:[-’'][\p{L}\p{M}\p{N}]+)*/gu;

/**
 * The parts that hyphens join, in the forms in which a dictionary may have them («meerkeuze-», «-jarig»).
 * A part with a digit and a single letter («’s», «d.w.z.») have no spelling.
 */
export function delenVan({ woord, index }: Woord): (Woord & { vormen: string[] })[] {
  return [...woord.matchAll(/[^-]+/g)]
    .filter(([deel]) => [...deel].length > 1 && !/\p{N}/u.test(deel))
    .map(({ 0: deel, index: begin }) => ({
      woord: deel,
      index: index + begin,
      vormen: [
        deel,
        ...(begin > 0 ? [`-${deel}`] : []),
        ...(begin + deel.length < woord.length ? [`${deel}-`] : []),
      ],
    }));
}

/**
 * Whether a word is written as a dictionary has it. A capital may begin any word (`Huis`), all of it may be
 * capitals (`LET OP`), and a full stop may belong to it (`bijv.`); a capital that belongs to it (`Almere`)
 * may not be left out.
 * @param kent whether a dictionary has exactly this form, with straight apostrophes
 */
export function isGespeld(woord: string, kent: (vorm: string) => boolean): boolean {
  const vorm = woord.replaceAll('’', "'");
  const klein = vorm[0]!.toLowerCase() + vorm.slice(1);
  const vormen = [vorm, klein];
  if (vorm === vorm.toUpperCase()) vormen.push(vorm.toLowerCase());
  // A capital goes without its accent: «Eén».
  if (vorm !== klein) vormen.push(`${klein[0]}\u0301${klein.slice(1)}`.normalize('NFC'));
  // Accents that show stress: «jíj», «níét». A vowel of two letters gets two of them.
  if (/[áéíóú]/i.test(vorm) && !HALF_ACCENT.test(vorm)) vormen.push(zonderAccent(vorm), zonderAccent(klein));
  if (vormen.some((deze) => kent(deze) || kent(`${deze}.`))) return true;
  // What comes of a name or an abbreviation: «AVG’s», «Alleato’s», «VETC’er».
  const [, stam] = /^(\p{Lu}.*)'(?:s|ers?|tjes?)$/u.exec(vorm) ?? [];
  return stam !== undefined && kent(stam);
}
const HALF_ACCENT = /áa|aá|ée|eé|óo|oó|úu|uú|íe|ié|óe|oé|óu|oú|áu|aú|úi|uí|éu|eú|éi|eí/i;

/** A word without the accents that show stress: `jíj` → `jij`. A trema stays. */
export const zonderAccent = (woord: string): string =>
  woord.normalize('NFD').replaceAll('\u0301', '').normalize('NFC');

/** A stressed vowel of two letters with both its accents: `níet` → `níét`. */
export const beideAccenten = (woord: string): string =>
  woord.replace(HALF_ACCENT, (klank) => zonderAccent(klank).replace(/./gu, '$&\u0301').normalize('NFC'));
