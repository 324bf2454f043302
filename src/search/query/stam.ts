/**
 * What different forms of a Dutch word have in common. Not a word but a key: only compared with other keys.
 * Light on purpose: forms that it keeps apart are joined by the search for like words, and forms that it
 * joins wrongly can never be told apart again.
 * @param woord lower case, without accents
 * Example: `personen` and `persoon` → `person`; `werft`, `werven` and `werving` → `werf`.
 */
export function stam(woord: string): string {
  let stam = woord.replace(/'.*$/, '');
  if (stam.length <= 3 || /\d/.test(stam)) return stam;
  // «Gemotiveerd» belongs to «motiveren»; «gezondheid» is no form of a verb.
  if (stam.length >= 7 && /^ge.*[dt]$/.test(stam) && !stam.endsWith('heid')) stam = stam.slice(2);
  for (const [eind, minstens, wordt] of UITGANGEN)
    if (stam.length - eind.length >= minstens && stam.endsWith(eind)) {
      stam = stam.slice(0, -eind.length) + wordt;
      break;
    }
  stam = stam.replace(/(.)\1+/g, '$1');
  // «Beoordeelt», «verzekerd»: a verb's last sound, which its other forms do without.
  if (stam.length >= 5) stam = stam.replace(/(?<=[^aeiousc])[dt]$/, '');
  return stam.replace(/z$/, 's').replace(/v$/, 'f');
}

/** Endings, the letters that must be left, and what comes in their place; the first that fits is taken. */
const UITGANGEN: readonly (readonly [string, number, string])[] = [
  ['aties', 4, 'er'],
  ['atie', 4, 'er'],
  ['heden', 3, 'heid'],
  ['ingen', 4, ''],
  ['tjes', 4, ''],
  ['tje', 4, ''],
  ['ers', 3, 'er'],
  ['ing', 4, ''],
  ['ende', 4, ''],
  ['en', 3, ''],
  ['es', 4, ''],
  ['e', 3, ''],
  ['us', 3, 'us'],
  ['s', 4, ''],
];
