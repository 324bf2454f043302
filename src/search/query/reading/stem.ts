/** A word comes back many times: in titles, search words, summaries and texts. */
const known = new Map<string, string>();

/**
 * What different forms of a Dutch word have in common. Not a word but a key: only compared with other keys.
 * Light on purpose: forms that it keeps apart are joined by the search for like words, and forms that it
 * joins wrongly can never be told apart again.
 * @param word lower case, without accents
 * Example: `persons` and `person` → `person`; `werft`, `werven` and `werving` → `werf`.
 */
export function root(word: string): string {
  let stem = known.get(word);
  if (stem === undefined) known.set(word, (stem = stemOf(word)));
  return stem;
}

function stemOf(word: string): string {
  let theStem = word.replace(/'.*$/, '');
  if (theStem.length <= 3 || /\d/.test(theStem)) return theStem;
  // «Gemotiveerd» belongs to «motiveren»; «gezondheid» is no form of a verb.
  if (theStem.length >= 7 && /^ge.*[dt]$/.test(theStem) && !theStem.endsWith('heid'))
    theStem = theStem.slice(2);
  for (const [end, atLeast, becomes] of ENDINGS)
    if (theStem.length - end.length >= atLeast && theStem.endsWith(end)) {
      theStem = theStem.slice(0, -end.length) + becomes;
      break;
    }
  theStem = theStem.replace(/(.)\1+/g, '$1');
  // «Beoordeelt», «verzekerd»: a verb's last sound, which its other forms do without.
  if (theStem.length >= 5) theStem = theStem.replace(/(?<=[^aeiousc])[dt]$/, '');
  return theStem.replace(/z$/, 's').replace(/v$/, 'f');
}

/** Endings, the letters that must be left, and what comes in their place; the first that fits is taken. */
const ENDINGS: readonly (readonly [string, number, string])[] = [
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
