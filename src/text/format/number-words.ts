const SMALL = [
  ...['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'],
  ...['dertien', 'veertien', 'vijftien', 'zestien', 'zeventien', 'achttien', 'negentien'],
];
const TENS = ['twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'];

/**
 * A number written in Dutch words, from nothing up to a million. Examples: `twaalfduizend` → 12000,
 * `vijfenveertig` → 45, `anderhalf` → 1.5, `tweeënhalf` → 2.5. `undefined` for another word.
 */
export function numberInWords(typed: string): number | undefined {
  const word = typed.toLowerCase().replaceAll('é', 'e').replaceAll('ë', 'e');
  // Hardly a word is a number, and every one of a text is tried.
  if (!NUMERAL.test(word)) return undefined;
  if (/^anderhal(?:f|ve)$/.test(word)) return 1.5;
  const half = /^(.+)enhal(?:f|ve)$/.exec(word)?.[1];
  if (half !== undefined) {
    const whole = below(half, 0);
    return whole === undefined ? undefined : whole + 0.5;
  }
  return below(word, 0);
}

/** @param depth which of the larger words may still come */
function below(word: string, depth: number): number | undefined {
  const larger = LARGER[depth];
  if (!larger) return small(word);
  const [name, value] = larger;
  const at = word.indexOf(name);
  if (at < 0) return below(word, depth + 1);
  const times = at === 0 ? 1 : below(word.slice(0, at), depth + 1);
  const rest = word.slice(at + name.length).replace(/^en(?=.)/, '');
  const more = rest === '' ? 0 : below(rest, depth + 1);
  return times === undefined || more === undefined ? undefined : times * value + more;
}
const LARGER = [
  ['miljoen', 1_000_000],
  ['duizend', 1000],
  ['honderd', 100],
] as const;
/** With what every number begins. */
const NUMERAL = new RegExp(
  `^(?:${[...SMALL, ...TENS, ...LARGER.map(([name]) => name), 'anderhal'].join('|')})`,
);

function small(word: string): number | undefined {
  const plain = SMALL.indexOf(word);
  if (plain >= 0) return plain;
  const ten = TENS.findIndex((one) => word.endsWith(one));
  if (ten < 0) return undefined;
  const before = word.slice(0, word.length - (TENS[ten] ?? '').length);
  if (before === '') return (ten + 2) * 10;
  const one = before.endsWith('en') ? SMALL.indexOf(before.slice(0, -2)) : -1;
  return one >= 1 && one <= 9 ? (ten + 2) * 10 + one : undefined;
}
