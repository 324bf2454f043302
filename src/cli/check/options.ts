import { nearest } from '../../document/language/nearest.ts';
import { enumeration } from '../../text/format/enumeration.ts';

/** Every option of `npm run check`, with what it does in the words of the help. */
const OPTIONS = {
  '--kijk': 'blijft kijken, en zegt na elke keer opslaan wat nieuw is en wat opgelost',
  '--herstel': 'verbetert wat maar op één manier kan, en toont wat er verandert',
  '--proef': 'met --herstel: toont het alleen, en schrijft niets',
  '--json': 'de meldingen als gegevens, voor een ander programma',
  '--overzicht': 'daarna: hoeveel pagina’s en woorden er zijn, per soort',
  '--leesbaarheid': 'daarna: hoe goed elke pagina leest, de moeilijkste eerst',
  '--nakijken': 'daarna: welke pagina’s nagekeken moeten worden, en door wie',
  '--uitgever': 'in plaats daarvan: alles wat een uitgever op de eerste dag invult, en wat al klaar is',
  '--leg-adressen-vast': 'zet nieuwe adressen in adressen.yaml',
} as const;
export type Option = keyof typeof OPTIONS;
const NAMES = Object.keys(OPTIONS) as Option[];

/** What makes sense for the whole handbook only. */
const OF_ALL: readonly Option[] = [
  '--overzicht',
  '--leesbaarheid',
  '--uitgever',
  '--nakijken',
  '--leg-adressen-vast',
];

/** What goes with nothing else, but for what stands behind it. */
const ALONE: readonly (readonly [Option, readonly string[]])[] = [
  ['--kijk', []],
  ['--herstel', ['--proef']],
  ['--uitgever', ['--json']],
];

/** What was asked. */
export interface CheckRequest {
  has: (option: Option) => boolean;
  /** Files and folders to look at, as they were typed; none means all. */
  files: string[];
}

/** Reads the words behind `npm run check --`. @returns what was asked, or in Dutch what is wrong with it */
export function readCheckOptions(
  words: readonly string[],
): CheckRequest | { fault: string } | { help: string } {
  if (words.includes('--help') || words.includes('-h')) return { help: HELP };
  const given = words.filter((word) => word.startsWith('-'));
  const foreign = given.find((word) => !(NAMES as string[]).includes(word));
  if (foreign !== undefined) {
    const meant = nearest(foreign, NAMES);
    return {
      fault: `De controle kent «${foreign}» niet. ${meant ? `Bedoelde u ${meant}?` : `Wel: ${enumeration(NAMES)}.`}`,
    };
  }
  const files = words.filter((word) => !word.startsWith('-'));
  const ofAll = OF_ALL.find((option) => given.includes(option));
  if (ofAll && files.length > 0)
    return { fault: `${ofAll} gaat over de hele handleiding. Laat ${enumeration(files)} weg.` };
  for (const [alone, beside] of ALONE) {
    const others = given.filter((word) => word !== alone && !beside.includes(word));
    if (given.includes(alone) && others.length > 0)
      return { fault: `${alone} gaat niet samen met ${enumeration(others)}.` };
  }
  if (given.includes('--proef') && !given.includes('--herstel'))
    return { fault: '--proef hoort bij --herstel: npm run check -- --herstel --proef.' };
  return { has: (option) => given.includes(option), files };
}

const HELP = [
  ['', 'alles wat er niet klopt in de inhoud'],
  ['<bestand> …', 'alleen in deze bestanden; van een map in alle bestanden ervan'],
  ...Object.entries(OPTIONS),
]
  .map(([words = '', what]) => `npm run check ${(words && `-- ${words}`).padEnd(24)}${what}`)
  .join('\n');
